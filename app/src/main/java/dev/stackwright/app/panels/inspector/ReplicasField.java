package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The number of replicas: steps for a number, and a field that takes a variable as well. */
final class ReplicasField extends HBox {

    private static final int MOST = 999_999;

    private final LabelledField labelled;
    private final Function<String, Optional<String>> commit;
    private final Button fewer = Icons.button(MaterialDesignM.MINUS, Strings.text("inspector.replicas.fewer"),
            () -> step(-1));
    private final Button more = Icons.button(MaterialDesignP.PLUS, Strings.text("inspector.replicas.more"),
            () -> step(1));
    private FieldFact shown = FieldFact.NOTHING;

    ReplicasField(Function<String, Optional<String>> commit) {
        this.commit = commit;
        labelled = new LabelledField("inspector-replicas", Strings.text("inspector.replicas"), commit);
        labelled.field().setPromptText(Strings.text("inspector.replicas.none"));
        labelled.addBehind(fewer);
        labelled.addBehind(more);
        Hindrance.explain(fewer, Strings.text("inspector.replicas.noFewer"));
        Hindrance.explain(more, Strings.text("inspector.replicas.noNumber"));
        HBox.setHgrow(labelled, javafx.scene.layout.Priority.ALWAYS);
        getChildren().add(labelled);
    }

    LabelledField labelled() {
        return labelled;
    }

    void show(FieldFact fact) {
        shown = fact;
        labelled.show(fact);
        Optional<Integer> count = count();
        fewer.setDisable(count.filter(number -> number > 0).isEmpty());
        more.setDisable(count.isEmpty());
    }

    private void step(int by) {
        count().ifPresent(number -> commit.apply(String.valueOf(Math.min(MOST, Math.max(0, number + by)))));
    }

    /** The number that is written, or one where nothing is; empty for anything that is not a number. */
    private Optional<Integer> count() {
        if (shown.raw().isEmpty()) {
            return Optional.of(1);
        }
        return shown.raw().matches("\\d{1,6}") ? Optional.of(Integer.parseInt(shown.raw())) : Optional.empty();
    }
}
