package dev.stackwright.app.panels.compliance;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.model.control.ControlStatus;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A heading with the controls under it. */
final class ChapterPane implements RowList.Row<Chapter> {

    private final Label title = new Label();
    private final Label share = new Label();
    private final RowList<ControlStatus> rows;
    private final VBox pane;

    ChapterPane(ComplianceModel model, ComplianceWays ways, Supplier<String> edition) {
        rows = new RowList<>(status -> status.control().id(), () -> new ControlRow(model, ways, edition));
        title.getStyleClass().add("chapter-title");
        share.getStyleClass().add("section-remark");
        share.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, share);
        head.getStyleClass().add("chapter-head");
        pane = new VBox(head, rows);
        pane.getStyleClass().add("chapter");
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Chapter chapter) {
        title.setText(chapter.title());
        share.setText(chapter.all() == 0 ? "" : Strings.text("controls.share", chapter.settled(), chapter.all()));
        rows.show(chapter.controls());
    }

    @Override
    public void abandon() {
        rows.show(List.of());
    }
}
