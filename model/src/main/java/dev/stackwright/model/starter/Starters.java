package dev.stackwright.model.starter;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.Pattern.TenancyNote;
import dev.stackwright.model.catalog.Source;
import dev.stackwright.model.design.DesignReading;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.reference.NearName;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.resources.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All starters there are, in the order they are offered. Immutable. */
public final class Starters {

    private static final String FOLDER = "starters/";
    private static final String COMPOSE = "/compose.yaml";
    private static final String DESIGN = "/compose.stackwright.json";

    private final Map<String, Starter> byId = new LinkedHashMap<>();

    private Starters(List<DataEntry> entries) {
        for (DataEntry entry : entries) {
            Starter starter = starter(entry);
            if (byId.put(starter.id(), starter) != null) {
                throw entry.bad("id", "is taken twice");
            }
        }
    }

    /**
     * Reads the starters with their stacks. Costs tens of milliseconds: read them when somebody asks for them.
     *
     * @throws DataEntry.BadData when an entry is wrong
     */
    public static Starters read() {
        return new Starters(DataEntry.allOf(FOLDER + "starters.yaml"));
    }

    public List<Starter> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Starter> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The id that was meant by a misspelt one; empty where none is near. */
    public Optional<String> nearTo(String misspelt) {
        return NearName.of(misspelt, byId.keySet());
    }

    private static Starter starter(DataEntry entry) {
        entry.allowing("id", "name", "pattern", "purpose", "tenancy", "decisions", "variables", "basis", "source");
        return new Starter(entry.text("id"), entry.text("name"), entry.text("pattern"), entry.text("purpose"),
                entry.entries("tenancy").stream().map(Starters::tenancyNote).toList(), entry.texts("decisions"),
                entry.pairs("variables"), Source.of(entry), stack(entry));
    }

    private static TenancyNote tenancyNote(DataEntry entry) {
        entry.allowing("model", "note");
        return new TenancyNote(entry.text("model"), entry.text("note"));
    }

    private static Snapshot stack(DataEntry entry) {
        String folder = FOLDER + entry.text("id");
        DesignReading design = DesignStore.read(Resources.text(folder + DESIGN));
        design.problem().ifPresent(problem -> {
            throw entry.bad("id", "has a design file that cannot be read: " + problem.message());
        });
        return Snapshot.of(TextDocument.of(Resources.text(folder + COMPOSE)), design.design());
    }
}
