package dev.stackwright.app.panels.brief;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.model.brief.TableField;
import dev.stackwright.model.brief.TableField.Column;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One row of a table with its cells. */
final class RowPane implements RowList.Row<TablePane.Line> {

    private final GridPane grid;
    private final Label name = new Label();
    private final List<RowCell> cells = new ArrayList<>();
    private final Button remove;
    private String id = "";

    /** @param refused gets why something was refused; empty where it was not */
    RowPane(TableField table, BriefModel model, Consumer<String> refused) {
        grid = TablePane.grid(table);
        name.getStyleClass().add("brief-row-id");
        grid.add(name, 0, 0);
        for (Column column : table.columns()) {
            RowCell cell = new RowCell(column, text -> {
                Optional<String> reason = model.put(table, Optional.of(id), column.id(), text);
                refused.accept(reason.orElse(""));
                return reason;
            });
            cells.add(cell);
            grid.add(cell, cells.size(), 0);
        }
        remove = Icons.button(MaterialDesignC.CLOSE, "", () -> refused.accept(model.remove(table, id).orElse("")));
        remove.getStyleClass().add("row-remove");
        grid.add(remove, cells.size() + 1, 0);
    }

    @Override
    public Node node() {
        return grid;
    }

    @Override
    public void show(TablePane.Line line) {
        id = line.id();
        name.setText(id);
        String says = Strings.text("brief.row.remove", id);
        remove.setId("brief-remove-" + id);
        remove.setAccessibleText(says);
        remove.setTooltip(Icons.tooltip(says));
        cells.forEach(cell -> cell.show(line));
    }

    @Override
    public void abandon() {
        cells.forEach(RowCell::abandon);
    }
}
