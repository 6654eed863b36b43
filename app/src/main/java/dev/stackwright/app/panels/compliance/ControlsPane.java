package dev.stackwright.app.panels.compliance;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.app.dialogs.AcceptancePrompt;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.control.FrameworkStatus;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The controls of one framework after the other: how many are met, and of each what says so. */
public final class ControlsPane extends VBox {

    private final ComplianceModel model;
    private final StateBar states;
    private final Label edition = new WrappedText("", "field-hint");
    private final Label supposed = new WrappedText(Strings.text("controls.supposed"), "panel-hint");
    private final Label nothing = new WrappedText(Strings.text("controls.nothing"), "panel-empty");
    private final TextField words = new TextField();
    private final RowList<Chapter> chapters;
    private final Section section;

    /**
     * @param checks the checks that controls name
     * @param plan   the plan that is looked at; empty for the design as a whole
     */
    public ControlsPane(Project project, Checks checks, ChoiceCatalog catalog, AcceptancePrompt prompt,
                        ObservableValue<Optional<String>> plan, ComplianceWays ways) {
        model = new ComplianceModel(project, checks, prompt, plan);
        states = new StateBar(model);
        getStyleClass().add("controls-pane");
        words.setId("controls-words");
        words.setPromptText(Strings.text("controls.words"));
        words.textProperty().addListener((property, before, now) ->
                model.filterProperty().set(model.filterProperty().get().with(now)));
        chapters = new RowList<>(Chapter::title, () -> new ChapterPane(model, ways, this::shownEdition));
        section = new Section(Strings.text("controls.title"), new FrameworkBar(model, catalog), edition, supposed,
                states, words);
        getChildren().addAll(section, chapters, nothing);
        model.shownProperty().addListener((property, before, now) -> refresh());
        model.filterProperty().addListener((property, before, now) -> refresh());
        refresh();
    }

    private String shownEdition() {
        return model.shownProperty().get().map(status -> status.framework().edition()).orElse("");
    }

    private void refresh() {
        Optional<FrameworkStatus> shown = model.shownProperty().get();
        shown.ifPresent(states::show);
        edition.setText(shownEdition());
        section.remarkProperty().set(shown.map(status -> Strings.text("controls.share",
                Math.round(status.share() * status.applicable()), status.applicable())).orElse(""));
        supposed.setVisible(shown.filter(status -> !status.chosen()).isPresent());
        supposed.setManaged(supposed.isVisible());
        chapters.show(model.chapters());
        nothing.setVisible(shown.isPresent() && model.chapters().isEmpty());
        nothing.setManaged(nothing.isVisible());
    }
}
