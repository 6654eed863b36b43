package dev.stackwright.model.brief;

import dev.stackwright.model.catalog.DataEntry;
import java.util.List;
import java.util.Optional;

/**
 * A field answered by rows.
 *
 * @param prefix  what the ids of its rows begin with, for example {@code FR}
 * @param columns what each row says; the first one is what the row is about and is never blank
 */
public record TableField(String id, String title, Optional<String> hint, String who, Optional<String> choice,
                         String prefix, List<Column> columns) implements BriefField {

    public TableField {
        columns = List.copyOf(columns);
    }

    /**
     * What one cell of a row says.
     *
     * @param options what there is to choose from; empty for a free text
     * @param wide    true where it takes sentences
     */
    public record Column(String id, String title, List<Option> options, boolean wide) {

        public Column {
            options = List.copyOf(options);
        }

        /** A cell as people read it: the title of what was chosen, or the text itself. */
        public String shown(String cell) {
            return options.stream().filter(option -> option.id().equals(cell)).map(Option::title).findFirst()
                    .orElse(cell);
        }
    }

    public Optional<Column> column(String column) {
        return columns.stream().filter(each -> each.id().equals(column)).findFirst();
    }

    static TableField of(DataEntry entry) {
        DataEntry known = entry.allowing("id", "title", "hint", "who", "choice", "prefix", "columns");
        return new TableField(known.text("id"), known.text("title"), known.optionalText("hint"), known.text("who"),
                known.optionalText("choice"), known.text("prefix"),
                known.entries("columns").stream().map(TableField::column).toList());
    }

    private static Column column(DataEntry entry) {
        DataEntry known = entry.allowing("id", "title", "options", "wide");
        return new Column(known.text("id"), known.text("title"), BriefField.options(known),
                known.flag("wide"));
    }
}
