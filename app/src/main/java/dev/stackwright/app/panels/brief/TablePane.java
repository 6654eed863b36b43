package dev.stackwright.app.panels.brief;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.model.brief.BriefField.Option;
import dev.stackwright.model.brief.RowIds;
import dev.stackwright.model.brief.TableField;
import dev.stackwright.model.brief.TableField.Column;
import dev.stackwright.model.design.Brief;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A question answered by rows: cells are changed where they stand, a field below adds a row. */
final class TablePane extends VBox implements BriefPane {

    private static final double ID_PX = 74;
    private static final double REMOVE_PX = 30;
    private static final double SENTENCES_PX = 150;
    private static final double OTHER_PX = 110;
    private static final double LETTER_PX = 6.6;
    private static final double CELL_PX = 15;
    private static final double LEAST_PX = 64;

    private final TableField table;
    private final BriefModel model;
    private final QuestionHead head;
    private final RowList<Line> rows;
    private final GridPane titles;
    private final CommitField adding;
    private final SimpleStringProperty refusal = new SimpleStringProperty("");

    /**
     * A row as it stands.
     *
     * @param services names of the stack, to choose from
     */
    record Line(String id, SortedMap<String, String> cells, List<String> services) {
    }

    TablePane(TableField table, BriefModel model) {
        this.table = table;
        this.model = model;
        head = new QuestionHead(table);
        rows = new RowList<>(Line::id, () -> new RowPane(table, model, refusal::set));
        titles = titles(table);
        adding = new CommitField(text -> text.isBlank() ? Optional.empty() : add(text));
        adding.setId(BriefPane.idOf(table) + "-add");
        adding.setPromptText(Strings.text("brief.row.prompt", table.columns().get(0).title()));
        adding.setAccessibleText(adding.getPromptText());
        HBox.setHgrow(adding, Priority.ALWAYS);
        Button add = new Button(Strings.text("brief.row.add"));
        add.setId(BriefPane.idOf(table) + "-add-button");
        add.setOnAction(event -> adding.commit());
        HBox foot = new HBox(adding, add);
        foot.getStyleClass().add("brief-add");
        VBox body = new VBox(titles, rows);
        body.getStyleClass().add("brief-table");
        getStyleClass().add("brief-field");
        getChildren().addAll(head, body, foot, new InlineMessage(adding.refusalProperty()),
                new InlineMessage(refusal));
    }

    /**
     * Columns of the same widths for every row: the first one is what the row is about and gets most, as do those that
     * take sentences; words to choose from are short.
     */
    static GridPane grid(TableField table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("brief-row");
        ColumnConstraints id = new ColumnConstraints(ID_PX, ID_PX, ID_PX);
        grid.getColumnConstraints().add(id);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            grid.getColumnConstraints().add(column.options().isEmpty()
                    ? text(i == 0 || column.wide() ? SENTENCES_PX : OTHER_PX)
                    : chosen(column));
        }
        grid.getColumnConstraints().add(new ColumnConstraints(REMOVE_PX, REMOVE_PX, REMOVE_PX));
        return grid;
    }

    /** As wide as the longest word there. */
    private static ColumnConstraints chosen(Column column) {
        int letters = Stream.concat(Stream.of(column.title()), column.options().stream().map(Option::title))
                .flatMap(words -> Stream.of(words.split(" "))).mapToInt(String::length).max().orElse(0);
        double px = CELL_PX + letters * LETTER_PX;
        return new ColumnConstraints(px, px, px);
    }

    private static ColumnConstraints text(double px) {
        ColumnConstraints column = new ColumnConstraints(LEAST_PX, px, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static GridPane titles(TableField table) {
        GridPane titles = grid(table);
        titles.getStyleClass().add("brief-titles");
        titles.add(new Label(Strings.text("brief.row.id")), 0, 0);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Label title = new Label(column.title());
            title.setWrapText(true);
            titles.add(title, i + 1, 0);
        }
        return titles;
    }

    private Optional<String> add(String text) {
        Optional<String> refused = model.put(table, Optional.empty(), table.columns().get(0).id(), text);
        if (refused.isEmpty()) {
            adding.reset("");
        }
        return refused;
    }

    @Override
    public String field() {
        return table.id();
    }

    @Override
    public Node node() {
        return this;
    }

    /** The first cell of a row. */
    Optional<Node> cell(String row) {
        return Optional.ofNullable(lookup("#" + RowCell.idOf(row, table.columns().get(0))));
    }

    @Override
    public void show(BriefOutline now) {
        Brief brief = now.design().brief();
        SortedMap<String, SortedMap<String, String>> said = brief.rows(table.id());
        head.show(model.answers(now.design()).to(table));
        rows.show(RowIds.inOrder(said.keySet()).stream().map(id -> new Line(id, said.get(id), now.services()))
                .toList());
        titles.setVisible(!said.isEmpty());
        titles.setManaged(!said.isEmpty());
    }
}
