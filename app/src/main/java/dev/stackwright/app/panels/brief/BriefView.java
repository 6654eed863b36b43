package dev.stackwright.app.panels.brief;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.DockSplit;
import dev.stackwright.app.controls.ShownPlace;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The brief: its pages with their progress at the left, what is asked and answered at the right. */
public final class BriefView extends BorderPane {

    private static final double LIST_PX = 270;

    private final BriefModel model;
    private final ListView<BriefRow> list = new ListView<>();
    private final Label progress = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final ScrollPane right = new ScrollPane();
    private final DockSplit split;
    private Optional<BriefPage> page = Optional.empty();
    private boolean following;

    public BriefView(BriefModel model) {
        this.model = model;
        setId("brief");
        getStyleClass().addAll("panel", "brief");
        list.setId("brief-list");
        list.setAccessibleText(Strings.text("dock.brief"));
        list.setCellFactory(view -> new BriefCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!following && now != null) {
                turnTo(now.place());
            }
        });
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("brief-progress");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox top = new VBox(progress, bar);
        top.getStyleClass().addAll("panel-top", "brief-top");
        right.setFitToWidth(true);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        right.getStyleClass().add("brief-scroll");
        split = DockSplit.withLeft(new VBox(top, list), LIST_PX, right);
        setCenter(split);
        model.outline().property().addListener((property, before, now) -> show(now.value()));
        show(model.outline().get());
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** @param factor size of the interface; 1 is the normal one */
    public void zoom(double factor) {
        split.zoom(factor);
    }

    /** Shows the dossier of a service. */
    public void openDossier(ElementId service) {
        turnTo(new BriefPlace.OfService(service));
    }

    /** Shows a question, with the focus where it is answered. */
    public void openField(String field) {
        model.topicOf(field).ifPresent(topic -> {
            turnTo(new BriefPlace.OfTopic(topic.id()));
            page.flatMap(shown -> shown.pane(field)).ifPresent(pane -> ShownPlace.reveal(right, pane));
        });
    }

    private void turnTo(BriefPlace place) {
        if (page.filter(shown -> shown.place().equals(place)).isEmpty()) {
            // What is typed into the page that goes is handed over first.
            CommitField.commitFocused(getScene());
            BriefPage next = BriefPage.of(place, model);
            next.show(model.outline().get());
            page = Optional.of(next);
            right.setContent(next);
            right.setVvalue(0);
            follow();
        }
    }

    private void show(BriefOutline now) {
        progress.setText(Strings.text("brief.progress", now.answered(), now.asked()));
        bar.setProgress(now.asked() == 0 ? 0 : (double) now.answered() / now.asked());
        list(now.rows());
        boolean isGone = page.isPresent()
                && now.rows().stream().noneMatch(row -> row.place().equals(page.get().place()));
        if (page.isEmpty() || isGone) {
            now.rows().stream().findFirst().ifPresent(first -> turnTo(first.place()));
        } else {
            page.get().show(now);
        }
        follow();
    }

    /** Rows that stay keep their cells. */
    private void list(List<BriefRow> now) {
        following = true;
        if (list.getItems().size() != now.size()) {
            list.getItems().setAll(now);
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(list.getItems().get(i))) {
                list.getItems().set(i, now.get(i));
            }
        }
        following = false;
    }

    private void follow() {
        following = true;
        for (int i = 0; i < list.getItems().size(); i++) {
            BriefPlace place = list.getItems().get(i).place();
            if (page.filter(shown -> shown.place().equals(place)).isPresent()) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
        following = false;
    }
}
