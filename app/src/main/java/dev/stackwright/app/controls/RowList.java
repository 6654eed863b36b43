package dev.stackwright.app.controls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Rows that show values. A row stays the same node for as long as its value keeps its key, so that a row the user
 * is working in is not taken away by a change elsewhere.
 *
 * @param <T> a value; of several with the same key each is told apart by its turn
 */
public final class RowList<T> extends VBox {

    /** One row. */
    public interface Row<T> {

        Node node();

        void show(T value);

        /** The row goes away: what was typed into it and not handed over is forgotten. */
        void abandon();
    }

    private final Function<T, Object> keyOf;
    private final Supplier<Row<T>> newRow;
    private Map<Object, Row<T>> rows = new LinkedHashMap<>();

    public RowList(Function<T, Object> keyOf, Supplier<Row<T>> newRow) {
        this.keyOf = keyOf;
        this.newRow = newRow;
        getStyleClass().add("row-list");
    }

    public void show(List<T> values) {
        Map<Object, Row<T>> kept = new LinkedHashMap<>();
        List<Node> nodes = new ArrayList<>();
        Map<Object, Integer> seen = new HashMap<>();
        for (T value : values) {
            Object key = List.of(keyOf.apply(value), seen.merge(keyOf.apply(value), 1, Integer::sum));
            Row<T> known = rows.remove(key);
            Row<T> row = known == null ? newRow.get() : known;
            row.show(value);
            kept.put(key, row);
            nodes.add(row.node());
        }
        rows.values().forEach(Row::abandon);
        rows = kept;
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
        setVisible(!nodes.isEmpty());
        setManaged(!nodes.isEmpty());
    }
}
