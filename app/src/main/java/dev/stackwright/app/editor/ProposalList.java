package dev.stackwright.app.editor;

import dev.stackwright.model.assist.Proposal;
import dev.stackwright.model.assist.Proposals;
import dev.stackwright.model.text.Range;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;

/** The list of proposals below or above a word, with a page about the chosen one beside it. */
final class ProposalList {

    private static final int MOST_ROWS = 10;
    private static final double ROW_PX = 26;
    private static final double FRAME_PX = 4;
    private static final double LIST_PX = 430;
    private static final double PAGE_PX = 340;
    private static final double GAP_PX = 4;

    private final Popup popup = new Popup();
    private final Popup beside = new Popup();
    private final ListView<Proposal> list = new ListView<>();
    private final ProposalPage page = new ProposalPage();
    /** Where the word is on the screen. */
    private Bounds place = new BoundingBox(0, 0, 0, 0);
    private Proposals shown = Proposals.none(0);

    /** @param taken called where a row is clicked */
    ProposalList(Runnable taken) {
        list.setId("completion-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW_PX);
        list.setCellFactory(view -> new ProposalCell(label -> shown.matched(label)));
        list.setOnMouseClicked(event -> taken.run());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> describe(now));
        list.setPrefWidth(LIST_PX);
        page.setPrefWidth(PAGE_PX);
        HBox listed = new HBox(list);
        listed.getStyleClass().add("completion");
        for (Popup each : List.of(popup, beside)) {
            each.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
            each.setHideOnEscape(false);
        }
        popup.getContent().add(listed);
        popup.setAutoHide(true);
        popup.setOnHidden(event -> {
            beside.hide();
            list.getItems().clear();
        });
        beside.getContent().add(page);
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /** Where the chosen proposal is written. */
    Range replaced() {
        return shown.replaced();
    }

    Optional<Proposal> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** @param word where the word is on the screen */
    void show(Proposals proposals, Node owner, Bounds word) {
        shown = proposals;
        place = word;
        List<Proposal> all = proposals.all();
        double heightPx = Math.min(MOST_ROWS, all.size()) * ROW_PX + FRAME_PX;
        list.setPrefHeight(heightPx);
        list.setMaxHeight(heightPx);
        list.setAccessibleText(Strings.text("editor.complete.count", all.size()));
        Rectangle2D screen = screen(word);
        double leftPx = Math.max(screen.getMinX(), Math.min(word.getMinX(), screen.getMaxX() - LIST_PX - FRAME_PX));
        showAt(leftPx, topPx(word, heightPx, screen), owner);
        // Rows that are made while the list is hidden find none of the theme's colours.
        list.getItems().setAll(all);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        describe(list.getSelectionModel().getSelectedItem());
    }

    /** A window that shows already is only moved: shown anew it gets all its styles anew. */
    private void showAt(double leftPx, double topPx, Node owner) {
        if (popup.isShowing()) {
            popup.setAnchorX(leftPx);
            popup.setAnchorY(topPx);
        } else {
            popup.show(owner, leftPx, topPx);
        }
    }

    private static Rectangle2D screen(Bounds word) {
        return Screen.getScreensForRectangle(word.getMinX(), word.getMinY(), 1, 1).stream().findFirst()
                .orElse(Screen.getPrimary()).getVisualBounds();
    }

    /** Below the word; above it where the screen ends. */
    private static double topPx(Bounds word, double heightPx, Rectangle2D screen) {
        boolean fits = word.getMaxY() + heightPx <= screen.getMaxY() || word.getMinY() - heightPx < screen.getMinY();
        return fits ? word.getMaxY() : word.getMinY() - heightPx - FRAME_PX;
    }

    /** The page stands to the right of the list, or to the left of it where the screen ends. */
    private void describe(Proposal proposal) {
        boolean says = proposal != null && page.show(proposal);
        if (!says || !popup.isShowing()) {
            beside.hide();
            return;
        }
        double listPx = popup.getAnchorX();
        double rightPx = listPx + LIST_PX + GAP_PX;
        boolean fits = rightPx + PAGE_PX <= screen(place).getMaxX();
        double leftPx = fits ? rightPx : listPx - PAGE_PX - GAP_PX;
        if (beside.isShowing()) {
            beside.setAnchorX(leftPx);
            beside.setAnchorY(popup.getAnchorY());
        } else {
            beside.show(popup, leftPx, popup.getAnchorY());
        }
    }

    /** @param rows positive to go down */
    void select(int rows) {
        int last = list.getItems().size() - 1;
        int next = Math.max(0, Math.min(last, list.getSelectionModel().getSelectedIndex() + rows));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
    }

    /** @param pages positive to go down */
    void turn(int pages) {
        select(pages * MOST_ROWS);
    }
}
