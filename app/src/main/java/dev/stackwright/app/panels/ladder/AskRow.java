package dev.stackwright.app.panels.ladder;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.StateIcon;
import dev.stackwright.model.ladder.AskReading.State;
import dev.stackwright.model.ladder.AskReading;
import dev.stackwright.model.ladder.Gap;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** Something a rung asks for, with the places where it is missing. */
final class AskRow implements RowList.Row<AskReading> {

    /** More places than this are shown when they are asked for. */
    private static final int PLACES = 5;

    private final LadderModel model;
    private final HBox icon = new HBox();
    private final Label text = new Label();
    private final VBox places = new VBox();
    private final HBox row;
    private boolean all;
    private AskReading shown;
    private List<String> words = List.of();

    AskRow(LadderModel model) {
        this.model = model;
        text.setWrapText(true);
        text.getStyleClass().add("ask-text");
        places.getStyleClass().add("ask-places");
        VBox lines = new VBox(text, places);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(icon, lines);
        row.getStyleClass().add("state-row");
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(AskReading reading) {
        List<String> now = new ArrayList<>(List.of(reading.state().name()));
        reading.gaps().forEach(gap -> now.add(gap.message() + model.place(gap)));
        boolean same = now.equals(words);
        shown = reading;
        words = now;
        if (!same) {
            fill();
        }
    }

    private void fill() {
        text.setText(shown.ask().text());
        icon.getChildren().setAll(switch (shown.state()) {
            case MET -> new StateIcon(MaterialDesignC.CHECK_CIRCLE, "done", Strings.text("ladder.there"));
            case SETTLED -> new StateIcon(MaterialDesignA.ACCOUNT_CHECK, "settled", Strings.text("ladder.settled"));
            case NOT_NEEDED -> new StateIcon(MaterialDesignM.MINUS_CIRCLE_OUTLINE, "open",
                    Strings.text("ladder.point.not-needed"));
            case OPEN -> new StateIcon(MaterialDesignC.CIRCLE_OUTLINE, "open", Strings.text("ladder.missing"));
        });
        List<Node> nodes = new ArrayList<>();
        if (shown.state() == State.SETTLED) {
            nodes.add(settled());
        } else {
            for (int i = 0; i < shown.gaps().size() && (all || i < PLACES); i++) {
                nodes.add(place(i));
            }
            if (!all && shown.gaps().size() > PLACES) {
                nodes.add(link(Strings.text("ladder.more", shown.gaps().size() - PLACES), () -> {
                    all = true;
                    fill();
                }));
            }
        }
        places.getChildren().setAll(nodes);
    }

    private Node place(int index) {
        Gap gap = shown.gaps().get(index);
        // The rows outlive the reading they were drawn for: the place is asked for when it is wanted.
        return link(Strings.text("ladder.gap", gap.message(), model.place(gap)), () -> {
            if (index < shown.gaps().size()) {
                model.reveal(shown.gaps().get(index));
            }
        });
    }

    private Node settled() {
        String who = shown.settled().map(made -> Strings.text("ladder.settledBy",
                shown.ask().settle().orElse(""), made.by(), made.on())).orElse("");
        Label words = new Label(who);
        words.setWrapText(true);
        words.getStyleClass().add("field-hint");
        Hyperlink back = link(Strings.text("ladder.takeBack"), () -> model.takeBack(shown.ask().id()));
        back.setId("take-back-" + shown.ask().id().replace('.', '-'));
        return new VBox(words, back);
    }

    private static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.getStyleClass().add("gap-link");
        link.setOnAction(event -> action.run());
        return link;
    }

    @Override
    public void abandon() {
        // Nothing is typed here.
    }
}
