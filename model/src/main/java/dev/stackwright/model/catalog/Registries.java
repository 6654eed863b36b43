package dev.stackwright.model.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The image registries the studio knows by their hosts. Immutable. */
public final class Registries {

    private static final String FILE = "catalog/registries.yaml";

    /**
     * One registry.
     *
     * @param name      as people call it
     * @param suffix    end of its host
     * @param isPrivate true when pulling from it needs credentials by default
     */
    public record Registry(String name, String suffix, boolean isPrivate) {
    }

    private final List<Registry> all = new ArrayList<>();

    private Registries() {
    }

    /** @throws DataEntry.BadData when an entry is wrong */
    public static Registries read() {
        Registries registries = new Registries();
        for (DataEntry entry : DataEntry.allOf(FILE)) {
            entry.allowing("name", "suffix", "private");
            registries.all.add(new Registry(entry.text("name"), entry.text("suffix"), entry.flag("private")));
        }
        return registries;
    }

    /** What people call the registries. */
    public Set<String> names() {
        return all.stream().map(Registry::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The registry of a host; empty for one of a company's own. */
    public Optional<Registry> of(String host) {
        return all.stream().filter(registry -> host.equals(registry.suffix())
                || !Character.isLetterOrDigit(registry.suffix().charAt(0)) && host.endsWith(registry.suffix())
                || host.endsWith("." + registry.suffix())).findFirst();
    }
}
