package dev.stackwright.app.panels.decisions;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.dialogs.Question;
import dev.stackwright.app.dialogs.Questions;
import dev.stackwright.app.panels.catalog.EntryField;
import dev.stackwright.app.project.Library;
import dev.stackwright.model.decision.Matrix;
import dev.stackwright.model.decision.RecordDecision;
import dev.stackwright.model.design.Decision;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One decision: its words, its matrix, its outcome, its links and what proves it. What keeps it from being recorded is said all the time below,
 * and the button waits for it.
 */
final class DecisionEditor extends BorderPane {

    private final DecisionsModel model;
    private final Questions questions;
    private final DecisionWords words;
    private final MatrixGrid matrix;
    private final OutcomeForm outcome;
    private final SuccessionBar succession;
    private final LinksForm links;
    private final EvidenceForm evidence;
    private final VBox obstacles = new VBox();
    private final Label overtaken = new Label(Strings.text("decisions.overtaken"));
    private final Button save = new Button(Strings.text("decisions.save"));
    private final Button discard = new Button(Strings.text("decisions.discard"));
    private final Button supersede = new Button(Strings.text("decisions.supersede"));
    private final Button remove = new Button(Strings.text("decisions.remove"));
    private final SimpleStringProperty hindrance = new SimpleStringProperty("");
    private final ScrollPane scroll;

    DecisionEditor(DecisionsModel model, Library library, Questions questions, Consumer<String> openPage) {
        this.model = model;
        this.questions = questions;
        this.words = new DecisionWords(model);
        this.matrix = new MatrixGrid(model, library.catalog(), openPage);
        this.outcome = new OutcomeForm(model);
        this.succession = new SuccessionBar(model);
        this.links = new LinksForm(model);
        this.evidence = new EvidenceForm(model, library.evidence());
        getStyleClass().add("decision-editor");
        EntryField adding = new EntryField(library, "decision-option", Strings.text("decisions.option.prompt"),
                (name, entry) -> model.edit(decision ->
                        new Matrix(decision).plus(Decision.Option.unjudged(name, entry))));
        ScrollPane wide = new ScrollPane(matrix);
        wide.getStyleClass().add("matrix-scroll");
        wide.setFitToHeight(true);
        wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Section weighing = new Section(Strings.text("decisions.matrix"), hint("decisions.matrix.hint"), adding, wide);
        VBox body = new VBox(overtaken, succession, words, weighing, outcome, links, evidence);
        body.getStyleClass().add("decision-body");
        overtaken.setWrapText(true);
        overtaken.getStyleClass().add("panel-warning");
        overtaken.managedProperty().bind(overtaken.visibleProperty());
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(foot());
        model.shownProperty().addListener((property, before, now) -> show(before, now));
        show(Optional.empty(), model.shownProperty().get());
    }

    private static Label hint(String key) {
        Label hint = new Label(Strings.text(key));
        hint.setWrapText(true);
        hint.getStyleClass().add("field-hint");
        return hint;
    }

    private VBox foot() {
        save.setId("decision-save");
        save.getStyleClass().add("accent");
        save.setOnAction(event -> model.save()
                .ifPresent(refused -> obstacles.getChildren().setAll(obstacle(refused))));
        Hindrance.explain(save, hindrance);
        discard.setId("decision-discard");
        discard.setOnAction(event -> model.discard());
        remove.setId("decision-remove");
        remove.getStyleClass().add("danger");
        remove.setOnAction(event -> askAndRemove());
        supersede.setId("decision-supersede");
        supersede.setTooltip(Icons.tooltip(Strings.text("decisions.supersede.tooltip")));
        supersede.setOnAction(event -> {
            model.beginSuccessor();
            words.focusTitle();
        });
        FlowPane buttons = new FlowPane(save, discard, supersede, remove);
        buttons.getStyleClass().add("catalog-buttons");
        obstacles.setId("decision-obstacles");
        obstacles.getStyleClass().add("decision-obstacles");
        HBox line = new HBox(obstacles, buttons);
        HBox.setHgrow(obstacles, Priority.ALWAYS);
        line.getStyleClass().add("decision-foot-line");
        VBox foot = new VBox(line);
        foot.getStyleClass().add("decision-foot");
        return foot;
    }

    private void askAndRemove() {
        DecisionRow row = model.shownProperty().get().orElseThrow();
        boolean sure = questions.ask(new Question<>(Strings.text("decisions.remove.title", row.decision().title()),
                Strings.text("decisions.remove.text"),
                List.of(new Question.Answer<>(true, Strings.text("decisions.remove"), true),
                        Question.Answer.of(false, Strings.text("dialog.cancel"))), false));
        if (sure) {
            model.remove();
        }
    }

    void focusTitle() {
        words.focusTitle();
    }

    private void show(Optional<DecisionRow> before, Optional<DecisionRow> now) {
        if (now.isEmpty()) {
            return;
        }
        DecisionRow row = now.get();
        if (before.map(DecisionRow::id).filter(row.id()::equals).isEmpty()) {
            scroll.setVvalue(0);
        }
        words.show(row.decision());
        matrix.show(row.decision());
        outcome.show(row.decision());
        succession.show(row.id(), row.decision());
        links.show(row.id(), row.decision());
        evidence.show(row.decision());
        overtaken.setVisible(row.isDraft() && row.isOvertaken());
        List<String> inTheWay = RecordDecision.obstacles(row.decision());
        obstacles.getChildren().setAll(inTheWay.stream().map(DecisionEditor::obstacle).toList());
        hindrance.set(inTheWay.isEmpty() ? Strings.text("decisions.save.nothing") : inTheWay.get(0));
        save.setDisable(!inTheWay.isEmpty() || !row.isDraft());
        discard.setVisible(row.isDraft());
        discard.setManaged(row.isDraft());
        boolean isInForce = row.isRecorded() && !row.isDraft()
                && row.decision().status() == Decision.Status.ACCEPTED;
        supersede.setVisible(isInForce);
        supersede.setManaged(isInForce);
        remove.setVisible(row.isRecorded());
        remove.setManaged(row.isRecorded());
    }

    private static Label obstacle(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }
}
