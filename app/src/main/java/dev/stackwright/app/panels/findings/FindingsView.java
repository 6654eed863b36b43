package dev.stackwright.app.panels.findings;

import dev.stackwright.app.controls.DockSplit;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectFindings;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.check.Finding;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The findings panel: the list, and what there is to know about the selected finding. */
public final class FindingsView extends BorderPane {

    private static final double DETAIL_PX = 420;

    private final FindingsModel model;
    private final ListView<Finding> list = new ListView<>();
    private final FindingDetail detail;
    private final FilterBar filters;
    private final Label nothing = new Label();
    private List<FindingLook> looks = List.of();
    private boolean refilling;

    /** @param reveal shows a finding's place in the text */
    public FindingsView(Project project, ProjectFindings findings, ChoiceCatalog choices, Prompts prompts,
                        Consumer<Finding> reveal) {
        model = new FindingsModel(project, findings, prompts, reveal);
        detail = new FindingDetail(model);
        filters = new FilterBar(model, choices);
        setId("findings");
        getStyleClass().addAll("panel", "findings");
        list.setId("findings-list");
        list.setCellFactory(view -> new FindingCell(model));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("panel-empty");
        list.setPlaceholder(nothing);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                selected().ifPresent(model::reveal);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!refilling) {
                detail.show(selected());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        setCenter(DockSplit.withRight(new VBox(filters, list), detail, DETAIL_PX));
        model.shownProperty().addListener((property, before, now) -> show(now));
        show(model.shownProperty().get());
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** Selects the finding and shows what there is to know about it, whatever the filter was. */
    public void select(Finding finding) {
        if (rowOf(finding).isEmpty()) {
            model.filterProperty().set(FindingFilter.OPEN);
        }
        rowOf(finding).ifPresent(row -> {
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(row);
        });
    }

    /** The row of the finding, or of the one that says the same about other plans. */
    private Optional<Integer> rowOf(Finding finding) {
        List<Finding> shown = model.shownProperty().get();
        int row = shown.indexOf(finding);
        FindingKey key = FindingKey.of(finding);
        return row >= 0 ? Optional.of(row) : IntStream.range(0, shown.size()).boxed()
                .filter(i -> FindingKey.of(shown.get(i)).equals(key)).findFirst();
    }

    /** Offers the safe fixes of all findings. */
    public void fixSafe() {
        model.fixSafe();
    }

    /** Performs a finding's fix, of which the user has seen what it changes; otherwise shows that first. */
    public void fix(Finding finding, boolean seen) {
        if (seen) {
            model.applyFix(finding);
        } else {
            model.previewFix(finding);
        }
    }

    /** Offers the fixes of all findings of the same check. */
    public void fixCheck(Finding finding) {
        model.fixCheck(finding);
    }

    /** Asks who lets the finding stand and why. */
    public void accept(Finding finding) {
        model.accept(finding);
    }

    /** Shows the page of the finding's check. */
    public void about(Finding finding) {
        model.about(finding);
    }

    /** Shows the page of the selected finding's check. */
    public void aboutCheck() {
        selected().ifPresent(model::about);
    }

    private Optional<Finding> selected() {
        return model.shownAt(list.getSelectionModel().getSelectedIndex());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            selected().filter(finding -> finding.fix().isPresent()).ifPresent(model::previewFix);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            selected().ifPresent(model::reveal);
            event.consume();
        }
    }

    /** Shows other findings; the selected one stays selected where it is still there. */
    private void show(List<Finding> findings) {
        Optional<FindingKey> key = selected().map(FindingKey::of);
        refilling = true;
        try {
            List<FindingLook> now = findings.stream().map(f -> FindingLook.of(f, model.line(f))).toList();
            if (!now.equals(looks)) {
                looks = now;
                list.getItems().setAll(findings);
                list.getSelectionModel().clearSelection();
                key.flatMap(wanted -> findings.stream().filter(f -> FindingKey.of(f).equals(wanted)).findFirst())
                        .ifPresent(list.getSelectionModel()::select);
            }
        } finally {
            refilling = false;
        }
        detail.show(selected());
        filters.refresh();
        nothing.setText(Strings.text(model.hasAny() ? "findings.noneShown" : "findings.none"));
    }
}
