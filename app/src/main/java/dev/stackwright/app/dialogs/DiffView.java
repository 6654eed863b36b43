package dev.stackwright.app.dialogs;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Shows a diff line by line: numbers, a sign and the text, so that colour is never the only hint. */
final class DiffView extends ListView<DiffLine> {

    private static final int MAX_LINES_SHOWN = 18;
    private static final double ROOM_FOR_SCROLL_BAR_PX = 18;

    DiffView(Diff diff) {
        getStyleClass().add("diff-view");
        setCellFactory(view -> new LineCell());
        show(diff);
    }

    /** Shows another diff. */
    void show(Diff diff) {
        getItems().setAll(diff.lines());
        int linesShown = Math.max(3, Math.min(MAX_LINES_SHOWN, diff.lines().size()));
        prefHeightProperty().bind(fixedCellSizeProperty().multiply(linesShown).add(ROOM_FOR_SCROLL_BAR_PX));
    }

    /** One line of the diff. */
    private static final class LineCell extends ListCell<DiffLine> {

        private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
        private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
        private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");

        private final Label before = new Label();
        private final Label after = new Label();
        private final Label sign = new Label();
        private final Label text = new Label();
        private final HBox row = new HBox(before, after, sign, text);

        LineCell() {
            before.getStyleClass().add("diff-number");
            after.getStyleClass().add("diff-number");
            sign.getStyleClass().add("diff-sign");
            text.getStyleClass().add("diff-text");
            text.setMinWidth(Region.USE_PREF_SIZE);
            row.getStyleClass().add("diff-line");
        }

        @Override
        protected void updateItem(DiffLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean shown = !empty && line != null;
            pseudoClassStateChanged(ADDED, shown && line.kind() == DiffLine.Kind.ADDED);
            pseudoClassStateChanged(REMOVED, shown && line.kind() == DiffLine.Kind.REMOVED);
            pseudoClassStateChanged(SKIPPED, shown && line.kind() == DiffLine.Kind.SKIPPED);
            setGraphic(shown ? row : null);
            if (shown) {
                before.setText(number(line.before()));
                after.setText(number(line.after()));
                sign.setText(signOf(line.kind()));
                text.setText(line.text().replace("\t", "    "));
            }
        }

        private static String number(int line) {
            return line == 0 ? "" : String.valueOf(line);
        }

        private static String signOf(DiffLine.Kind kind) {
            return switch (kind) {
                case ADDED -> "+";
                case REMOVED -> "\u2212";
                case KEPT -> "";
                case SKIPPED -> "\u22ee";
            };
        }
    }
}
