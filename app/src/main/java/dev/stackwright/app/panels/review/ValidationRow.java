package dev.stackwright.app.panels.review;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.StateIcon;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.rendering.document.Validation;
import dev.stackwright.resources.Strings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A point of the validation: whether it is met, and what keeps it from that. */
final class ValidationRow implements RowList.Row<Validation.Point> {

    /** More than this is counted. */
    private static final int MOST = 6;

    private final ReviewModel model;
    private final HBox icon = new HBox();
    private final WrappedText text = new WrappedText("", "review-point");
    private final WrappedText lacks = new WrappedText("", "field-hint");
    private final Hyperlink go = new Hyperlink(Strings.text("review.go"));
    private final HBox row;

    ValidationRow(ReviewModel model) {
        this.model = model;
        VBox lines = new VBox(text, lacks);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        go.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(icon, lines, go);
        row.getStyleClass().addAll("state-row", "review-row");
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(Validation.Point point) {
        text.setText(point.text());
        icon.getChildren().setAll(point.isMet()
                ? new StateIcon(MaterialDesignC.CHECK_CIRCLE, "done", Strings.text("review.met"))
                : new StateIcon(MaterialDesignC.CIRCLE_OUTLINE, "open", Strings.text("review.open")));
        String missing = String.join("; ", point.lacks().subList(0, Math.min(MOST, point.lacks().size())));
        lacks.setId("review-lacks-" + point.id());
        lacks.setText(point.isMet() ? "" : point.lacks().size() > MOST
                ? Strings.text("review.lacks.more", missing, point.lacks().size() - MOST)
                : Strings.text("review.lacks", missing));
        lacks.setVisible(!point.isMet());
        lacks.setManaged(!point.isMet());
        boolean leads = !point.isMet() && point.at().isPresent();
        go.setId("review-go-" + point.id());
        go.setVisible(leads);
        go.setManaged(leads);
        go.setAccessibleText(Strings.text("review.go.spoken", point.text()));
        go.setOnAction(event -> point.at().ifPresent(model.ways().lead()));
    }

    @Override
    public void abandon() {
        // Nothing is typed here.
    }
}
