package dev.stackwright.model.check.sample;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignReading;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.yaml.PlainYaml;
import dev.stackwright.resources.Resources;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the samples of checks, each from a data file of its own. */
public final class Samples {

    private static final String FOLDER = "checks/samples/";
    private static final String USUAL_NAME = "compose.yaml";

    private Samples() {
    }

    /**
     * The sample of a check; empty where there is none.
     *
     * @throws DataEntry.BadData when the data file is wrong
     */
    public static Optional<Sample> of(String check) {
        String file = FOLDER + check + ".yaml";
        return Resources.has(file) ? Optional.of(read(check, Resources.text(file))) : Optional.empty();
    }

    /**
     * A sample from the text of its data file.
     *
     * @throws DataEntry.BadData when the text is wrong
     */
    static Sample read(String check, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (PlainYaml.load(text) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> fields.put(String.valueOf(key), value));
        }
        DataEntry entry = new DataEntry(FOLDER + check + ".yaml", check, fields)
                .allowing("name", "design", "violating", "clean", "cleanDesign", "files", "cleanFiles");
        String name = entry.optionalText("name").orElse(USUAL_NAME);
        Design design = design(entry, "design").orElse(Design.EMPTY);
        Map<String, String> files = files(entry, "files");
        Map<String, String> cleanFiles = new LinkedHashMap<>(files);
        cleanFiles.putAll(files(entry, "cleanFiles"));
        return new Sample(check,
                new SampleStack(name, asWritten(entry, "violating"), design, new TreeMap<>(files)),
                new SampleStack(name, asWritten(entry, "clean"), design(entry, "cleanDesign").orElse(design),
                        new TreeMap<>(cleanFiles)));
    }

    private static Optional<Design> design(DataEntry entry, String field) {
        return entry.optionalText(field).map(DesignStore::read).map(reading -> sound(entry, field, reading));
    }

    private static Design sound(DataEntry entry, String field, DesignReading reading) {
        reading.problem().ifPresent(problem -> {
            throw entry.bad(field, "is no design file: " + problem.message());
        });
        return reading.design();
    }

    private static Map<String, String> files(DataEntry entry, String field) {
        Map<String, String> files = new LinkedHashMap<>();
        entry.optionalEntry(field).ifPresent(named ->
                named.fields().keySet().forEach(name -> files.put(name, asWritten(named, name))));
        return files;
    }

    /** A text with all its line breaks. */
    private static String asWritten(DataEntry entry, String field) {
        if (entry.fields().get(field) instanceof String text) {
            return text;
        }
        throw entry.bad(field, "is no text");
    }
}
