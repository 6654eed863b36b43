package dev.stackwright.app.panels.review;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.DockSplit;
import dev.stackwright.app.panels.brief.BriefModel;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/** The review: its pages at the left, with how much of each is settled; the one that is looked at at the right. */
public final class ReviewView extends BorderPane {

    private static final double LIST_PX = 270;

    private final ReviewModel model;
    private final ListView<ReviewRow> list = new ListView<>();
    private final StackPane right = new StackPane();
    private final ChecklistPage checklist;
    private final ValidationPage validation;
    private final RisksPage risks;
    private final PaperPage paper;
    private final DockSplit split;
    /** Kept, since a mapping that nobody holds is forgotten. */
    private final ObservableValue<Boolean> seen;
    private ReviewPlace place = new ReviewPlace.OfChecklist();
    private boolean following;

    /** @param brief changes the tables of risks */
    public ReviewView(ReviewModel model, BriefModel brief) {
        this.model = model;
        checklist = new ChecklistPage(model);
        validation = new ValidationPage(model);
        risks = new RisksPage(model, brief);
        paper = new PaperPage(model, this::follow);
        setId("review");
        getStyleClass().addAll("panel", "brief", "review");
        list.setId("review-list");
        list.setAccessibleText(Strings.text("dock.review"));
        list.setCellFactory(view -> new ReviewCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!following && now != null) {
                turnTo(now.place());
            }
        });
        Label reading = new Label(Strings.text("review.reading"));
        reading.getStyleClass().add("empty-text");
        right.getChildren().add(reading);
        split = DockSplit.withLeft(list, LIST_PX, right);
        setCenter(split);
        model.review().property().addListener((property, before, now) -> now.value().ifPresent(this::show));
        seen = sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
                .flatMap(showing -> showing ? visibleProperty() : new SimpleBooleanProperty(false));
        seen.addListener((property, before, now) -> model.setWatched(now));
        model.setWatched(seen.getValue());
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** @param factor size of the interface; 1 is the normal one */
    public void zoom(double factor) {
        split.zoom(factor);
    }

    /** Shows the points before a handoff. */
    public void openChecklist() {
        turnTo(new ReviewPlace.OfChecklist());
    }

    /** Shows what may go wrong. */
    public void openRisks() {
        turnTo(new ReviewPlace.OfRisks());
    }

    /** Shows the page that another review shows. */
    public void goOn(ReviewView other) {
        turnTo(other.place);
    }

    private void turnTo(ReviewPlace next) {
        // What is typed into the page that goes is handed over first.
        CommitField.commitFocused(getScene());
        place = next;
        model.review().get().ifPresent(this::show);
    }

    /** Goes to a page where there is one. */
    private void follow(ReviewPlace next) {
        if (list.getItems().stream().anyMatch(row -> row.place().equals(next))) {
            turnTo(next);
        }
    }

    private void show(Review review) {
        List<ReviewRow> rows = ReviewRows.of(review);
        if (rows.stream().noneMatch(row -> row.place().equals(place))) {
            place = rows.get(0).place();
        }
        list(rows);
        ReviewPage page = pageOf(place);
        page.show(review);
        if (!right.getChildren().contains(page.node())) {
            right.getChildren().setAll(page.node());
        }
    }

    private ReviewPage pageOf(ReviewPlace shown) {
        if (shown instanceof ReviewPlace.OfPaper document) {
            paper.turnTo(document.way());
            return paper;
        } else if (shown instanceof ReviewPlace.OfRisks) {
            return risks;
        }
        return shown instanceof ReviewPlace.OfValidation ? validation : checklist;
    }

    /** Rows that stay keep their cells. */
    private void list(List<ReviewRow> now) {
        following = true;
        if (list.getItems().size() != now.size()) {
            list.getItems().setAll(now);
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(list.getItems().get(i))) {
                list.getItems().set(i, now.get(i));
            }
            if (now.get(i).place().equals(place) && list.getSelectionModel().getSelectedIndex() != i) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
        following = false;
    }
}
