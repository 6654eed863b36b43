package dev.stackwright.model.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The machines of the clouds that the studio knows. Immutable. */
public final class Machines {

    private static final String FILE = "choices/machines.yaml";
    /** Azure's interfaces put it before the name that people use. */
    private static final String AZURE_PREFIX = "standard_";

    private final List<Machine> all = new ArrayList<>();

    private Machines() {
    }

    /** @throws DataEntry.BadData when an entry is wrong */
    public static Machines read() {
        Machines machines = new Machines();
        for (DataEntry entry : DataEntry.allOf(FILE)) {
            entry.allowing("id", "family", "names", "vcpu", "memoryGb", "accelerator", "source");
            entry.text("source");
            Map<String, String> cores = entry.pairs("vcpu");
            Map<String, String> memory = entry.pairs("memoryGb");
            entry.pairs("names").forEach((cloud, name) -> machines.all.add(new Machine(name, cloud(entry, cloud),
                    entry.text("family"), number(entry, "vcpu", cores.get(cloud)),
                    number(entry, "memoryGb", memory.get(cloud)), entry.optionalText("accelerator"))));
        }
        return machines;
    }

    private static Cloud cloud(DataEntry entry, String id) {
        try {
            return Cloud.valueOf(id.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.bad("names", "has the cloud " + id + ", which is not known");
        }
    }

    private static BigDecimal number(DataEntry entry, String field, String text) {
        if (text == null || !text.matches("\\d+(\\.\\d+)?")) {
            throw entry.bad(field, "is no number for every cloud");
        }
        return new BigDecimal(text);
    }

    /** Smaller before larger within a family, the clouds of a size beside each other. */
    public List<Machine> all() {
        return List.copyOf(all);
    }

    /** Those of some clouds; all of them where none is named. */
    public List<Machine> of(Collection<Cloud> clouds) {
        return clouds.isEmpty() ? all() : all.stream().filter(machine -> clouds.contains(machine.cloud())).toList();
    }

    /** The machine of that name, however its letters are written; empty for one that is not known. */
    public Optional<Machine> named(String name) {
        String wanted = plain(name);
        return all.stream().filter(machine -> plain(machine.name()).equals(wanted)).findFirst();
    }

    private static String plain(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith(AZURE_PREFIX) ? lower.substring(AZURE_PREFIX.length()) : lower;
    }
}
