package dev.stackwright.model.registry;

import dev.stackwright.model.catalog.DataEntry;
import java.util.List;

/**
 * How an attribute of {@code build} is said to {@code docker build}.
 *
 * @param attribute as the compose file writes it
 * @param flag      as the command line takes it
 * @param form      how the value is said
 */
record BuildOption(String attribute, String flag, Form form) {

    private static final String FILE = "registry/build-options.yaml";

    /** How a value is said. */
    enum Form {
        /** The flag and the text. */
        VALUE,
        /** The flag alone where the attribute is true. */
        SWITCH,
        /** The flag and {@code NAME=value} for each entry. */
        PAIRS,
        /** The flag and the text of each item. */
        EACH,
        /** The flag and all items, with commas between them. */
        JOINED,
        /** As {@link #PAIRS}, with paths as seen from where the command runs. */
        FOLDERS
    }

    static List<BuildOption> all() {
        return DataEntry.allOf(FILE).stream().map(BuildOption::of).toList();
    }

    private static BuildOption of(DataEntry entry) {
        entry.allowing("attribute", "flag", "form");
        String form = entry.text("form");
        for (Form known : Form.values()) {
            if (known.name().equalsIgnoreCase(form)) {
                return new BuildOption(entry.text("attribute"), entry.text("flag"), known);
            }
        }
        throw entry.bad("form", "is none of the forms");
    }
}
