package dev.stackwright.app.panels.review;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.rendering.document.Validation;
import dev.stackwright.resources.Strings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The points before a design is final, as the system design document lists them. */
final class ValidationPage implements ReviewPage {

    private final WrappedText sum = new WrappedText("", "brief-intro");
    private final RowList<Validation.Point> points;
    private final ScrollPane scroll;

    ValidationPage(ReviewModel model) {
        points = new RowList<>(Validation.Point::id, () -> new ValidationRow(model));
        points.getStyleClass().add("review-points");
        scroll = ChecklistPage.scroll(new VBox(
                new VBox(new WrappedText(Strings.text("review.validation"), "brief-title"), sum), points));
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(Review review) {
        long met = review.validation().stream().filter(Validation.Point::isMet).count();
        sum.setText(Strings.text("review.validation.sum", met, review.validation().size()));
        points.show(review.validation());
    }
}
