package dev.stackwright.app.panels.inspector;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/**
 * Small fields, two beside each other.
 *
 * @param <K> what each field stands for
 */
final class FieldGrid<K> extends GridPane {

    private static final int COLUMNS = 2;

    private final Map<K, LabelledField> fields = new LinkedHashMap<>();

    /**
     * @param commit takes the text of one of them over, or answers why not
     * @param title  what one is called
     * @param id     the id of one
     */
    FieldGrid(Iterable<K> keys, Function<K, String> title, Function<K, String> id,
              BiFunction<K, String, Optional<String>> commit) {
        getStyleClass().add("field-grid");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            getColumnConstraints().add(column);
        }
        for (K key : keys) {
            LabelledField field = new LabelledField(id.apply(key), title.apply(key), text -> commit.apply(key, text));
            field.field().getStyleClass().add("code");
            field.shrinkBadge();
            add(field, fields.size() % COLUMNS, fields.size() / COLUMNS);
            fields.put(key, field);
        }
    }

    LabelledField field(K key) {
        return fields.get(key);
    }

    /** Shows what stands in the fields; those of another service forget what was typed into them. */
    void show(Map<K, FieldFact> facts, boolean another) {
        fields.forEach((key, field) -> {
            FieldFact fact = facts.getOrDefault(key, FieldFact.NOTHING);
            if (another) {
                field.field().reset(fact.raw());
            }
            field.show(fact);
        });
    }
}
