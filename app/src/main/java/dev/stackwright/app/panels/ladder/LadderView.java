package dev.stackwright.app.panels.ladder;

import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.docker.ComposeClient;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.ladder.Gap;
import dev.stackwright.model.ladder.LadderReading;
import dev.stackwright.model.ladder.RungReading;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The ladder panel. The rung that comes next is open until the user opens or closes one. */
public final class LadderView extends ScrollPane {

    private final LadderModel model;
    private final PatternPane pattern;
    private final Label nothing = new Label(Strings.text("ladder.nothing"));
    private final VBox rungBox = new VBox();
    private final List<RungPane> rungs = new ArrayList<>();
    private Optional<Integer> opened = Optional.empty();

    /** @param reveal shows a place in the text */
    public LadderView(Project project, LadderBook book, Checks checks, Prompts prompts, Consumer<Gap> reveal) {
        this.model = new LadderModel(project, book, checks, prompts, reveal, ComposeClient.ofThisMachine());
        this.pattern = new PatternPane(model::select);
        setId("ladder");
        getStyleClass().addAll("panel", "ladder");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        nothing.setWrapText(true);
        nothing.getStyleClass().add("panel-empty");
        rungBox.getStyleClass().add("rungs");
        setContent(new VBox(nothing, pattern.section(), rungBox));
        model.climb().property().addListener((property, before, now) -> refresh());
        project.dirtyProperty().addListener((property, before, now) -> refresh());
        visibleProperty().addListener((property, before, now) -> look());
        look();
    }

    /** A panel behind another one is brought up to date when it comes to the front. */
    private void look() {
        model.setWatched(isVisible());
        refresh();
    }

    private void refresh() {
        if (isVisible()) {
            show(model.climb().get());
        }
    }

    private void show(Climb climb) {
        boolean begun = climb.reading().isPresent();
        show(nothing, climb == Climb.NOTHING);
        show(pattern.section(), begun);
        show(rungBox, begun);
        pattern.show(climb.pattern());
        climb.reading().ifPresent(this::show);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void show(LadderReading reading) {
        if (rungs.isEmpty()) {
            reading.rungs().forEach(rung -> rungs.add(new RungPane(rung.rung(), model)));
            rungBox.getChildren().setAll(rungs);
        }
        Optional<Integer> next = reading.next().map(RungReading::rung).map(rung -> rung.number());
        for (RungPane pane : rungs) {
            RungReading rung = reading.rung(pane.number()).orElseThrow();
            pane.show(rung, next.equals(Optional.of(pane.number())));
        }
        if (!next.equals(opened)) {
            opened = next;
            rungs.forEach(pane -> pane.open(next.equals(Optional.of(pane.number()))));
        }
    }
}
