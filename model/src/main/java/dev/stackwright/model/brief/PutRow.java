package dev.stackwright.model.brief;

import dev.stackwright.model.brief.TableField.Column;
import dev.stackwright.model.design.Brief;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds a row to a table of the brief, or changes cells of one.
 *
 * @param id    of the row; empty for a new one, which gets the next free number
 * @param cells texts by column; a blank one is taken away, a column that is not named stays as it is
 */
public record PutRow(TableField table, Optional<String> id, Map<String, String> cells) implements Recipe {

    public PutRow {
        cells = Map.copyOf(cells);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Brief brief = snapshot.design().brief();
        Optional<Outcome> wrong = wrongCell();
        if (wrong.isPresent()) {
            return wrong.get();
        }
        String row = id.orElseGet(() -> RowIds.next(table.prefix(), brief.rows(table.id()).keySet()));
        SortedMap<String, String> before = brief.rows(table.id()).getOrDefault(row, new TreeMap<>());
        SortedMap<String, String> after = new TreeMap<>(before);
        cells.forEach((column, text) -> after.put(column, text.strip()));
        after.values().removeIf(String::isEmpty);
        if (!after.containsKey(table.columns().get(0).id())) {
            return BriefRefusals.blankRow(table);
        }
        if (after.equals(before)) {
            return BriefRefusals.noChange();
        }
        return new Outcome.Ready(Edit.ofDesign((before.isEmpty() ? "Add " : "Change ") + row + " of " + table.title(),
                snapshot.design().withBrief(brief.withRow(table.id(), row, after))));
    }

    private Optional<Outcome> wrongCell() {
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            Optional<Column> column = table.column(cell.getKey());
            if (column.isEmpty()) {
                return Optional.of(BriefRefusals.noSuchColumn(table, cell.getKey()));
            }
            if (!cell.getValue().isBlank() && !column.get().options().isEmpty() && column.get().options().stream()
                    .noneMatch(option -> option.id().equals(cell.getValue().strip()))) {
                return Optional.of(BriefRefusals.notAnOption(column.get().title(), cell.getValue().strip(),
                        column.get().options()));
            }
        }
        return Optional.empty();
    }
}
