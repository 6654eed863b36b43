package dev.stackwright.app.panels.review;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.rendering.handoff.ChecklistPoint;
import dev.stackwright.rendering.handoff.PointState;
import dev.stackwright.resources.Strings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The points before a handoff: what the studio verified and how, what a person confirmed, what is open. */
final class ChecklistPage implements ReviewPage {

    private final WrappedText sum = new WrappedText("", "brief-intro");
    private final RowList<ChecklistPoint> points;
    private final ScrollPane scroll;

    ChecklistPage(ReviewModel model) {
        points = new RowList<>(ChecklistPoint::id, () -> new PointRow(model));
        points.getStyleClass().add("review-points");
        sum.setId("review-sum");
        scroll = scroll(new VBox(new VBox(new WrappedText(Strings.text("review.checklist"), "brief-title"), sum),
                points));
    }

    /** A page that is as wide as the window and as long as it needs to be. */
    static ScrollPane scroll(VBox page) {
        page.getStyleClass().add("brief-page");
        page.setMinWidth(0);
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("brief-scroll");
        return scroll;
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(Review review) {
        long verified = count(review, PointState.VERIFIED);
        long confirmed = count(review, PointState.CONFIRMED);
        long open = review.points().size() - verified - confirmed;
        sum.setText(Strings.text(open == 0 ? "review.checklist.ready" : "review.checklist.sum",
                review.points().size(), verified, confirmed, open));
        points.show(review.points());
    }

    private static long count(Review review, PointState state) {
        return review.points().stream().filter(point -> point.state() == state).count();
    }
}
