package dev.stackwright.app.editor;

import dev.stackwright.model.assist.link.LinkTarget;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.Screen;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * The card that opens at a place of the text: its words can be selected, its links opened, and it scrolls where it is
 * long. The keyboard stays in the editor.
 */
final class HoverPopup {

    private static final double GAP_PX = 3;
    private static final double LINE_PX = 40;

    /** A link and its characters. */
    private record Linked(int start, int end, LinkTarget target) {
    }

    private final Node owner;
    private final Popup popup = new Popup();
    private final StyleClassedTextArea text = new StyleClassedTextArea(false);
    private final BorderPane frame = new BorderPane(new VirtualizedScrollPane<>(text));
    private final List<Linked> links = new ArrayList<>();
    private List<CardLine> lines = List.of();
    private int chosen = -1;

    /** @param open opens what a link leads to */
    HoverPopup(Node owner, Consumer<LinkTarget> open) {
        this.owner = owner;
        frame.getStyleClass().add("hover-card");
        frame.setId("hover-card");
        text.setEditable(false);
        text.setWrapText(true);
        text.setFocusTraversable(false);
        text.setAccessibleRole(AccessibleRole.TEXT_AREA);
        text.setAccessibleText(Strings.text("hover.name"));
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                linkAt(event).ifPresent(target -> {
                    hide();
                    open.accept(target);
                });
            }
        });
        text.addEventHandler(MouseEvent.MOUSE_MOVED, event -> text.setCursor(linkAt(event).isPresent()
                ? Cursor.HAND : Cursor.TEXT));
        popup.getContent().add(frame);
        popup.setAutoFix(false);
        popup.setHideOnEscape(false);
    }

    private Optional<LinkTarget> linkAt(MouseEvent event) {
        return text.hit(event.getX(), event.getY()).getCharacterIndex().stream().boxed().findFirst()
                .flatMap(at -> links.stream().filter(link -> at >= link.start() && at < link.end())
                        .map(Linked::target).findFirst());
    }

    /** @param place the characters it speaks of, on the screen */
    void show(CardText card, Bounds place) {
        lines = card.lines();
        chosen = -1;
        text.replaceText(lines.stream().map(CardLine::text).collect(Collectors.joining("\n")));
        links.clear();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            text.setStyleSpans(i, 0, lines.get(i).looks());
            text.setParagraphStyle(i, lines.get(i).styles());
            int at = start;
            for (CardLine.Piece piece : lines.get(i).pieces()) {
                int end = at + piece.text().length();
                int from = at;
                piece.link().ifPresent(target -> links.add(new Linked(from, end, target)));
                at = end;
            }
            start = at + 1;
        }
        text.moveTo(0);
        text.scrollYToPixel(0);
        place(place);
    }

    /** Laid out in its full height first: only then it is known how many lines the words take. */
    private void place(Bounds place) {
        frame.setOpacity(0);
        frame.setPrefHeight(Region.USE_COMPUTED_SIZE);
        popup.show(owner, place.getMinX(), place.getMaxY() + GAP_PX);
        // Lines are styled when they are first laid out, and take their place at the second time.
        for (int pass = 0; pass < 2; pass++) {
            frame.applyCss();
            frame.layout();
        }
        double content = text.totalHeightEstimateProperty().getOrElse(frame.getMaxHeight());
        double chrome = frame.getInsets().getTop() + frame.getInsets().getBottom() + text.getInsets().getTop()
                + text.getInsets().getBottom();
        double heightPx = Math.min(frame.getMaxHeight(), Math.ceil(content + chrome));
        frame.setPrefHeight(heightPx);
        Rectangle2D screen = Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
                .findFirst().orElse(Screen.getPrimary()).getVisualBounds();
        double below = place.getMaxY() + GAP_PX;
        double above = place.getMinY() - GAP_PX - heightPx;
        double x = Math.max(screen.getMinX(), Math.min(place.getMinX(), screen.getMaxX() - frame.getWidth()));
        double y = below + heightPx > screen.getMaxY() && above >= screen.getMinY() ? above : below;
        popup.sizeToScene();
        popup.setX(x);
        popup.setY(y);
        frame.setOpacity(1);
    }

    void hide() {
        popup.hide();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /** True while the pointer is over it. */
    boolean isUnderPointer() {
        return popup.isShowing() && frame.isHover();
    }

    /** @param listener told when the pointer leaves it */
    void onLeft(Runnable listener) {
        frame.addEventHandler(MouseEvent.MOUSE_EXITED, event -> listener.run());
    }

    /** @param steps lines to move on, negative to move back */
    void scroll(int steps) {
        text.scrollYBy(steps * LINE_PX);
    }

    /** Chooses the next link; behind the last comes the first. */
    void chooseLink(int steps) {
        if (!links.isEmpty()) {
            chosen = chosen < 0 && steps < 0 ? links.size() - 1 : Math.floorMod(chosen + steps, links.size());
            text.selectRange(links.get(chosen).start(), links.get(chosen).end());
            text.requestFollowCaret();
        }
    }

    /** The link that is chosen; empty while none is. */
    Optional<LinkTarget> chosenLink() {
        return chosen < 0 ? Optional.empty() : Optional.of(links.get(chosen).target());
    }

    /** The words that are selected in it; empty where none are. */
    String selected() {
        return popup.isShowing() ? text.getSelectedText() : "";
    }

    void copy() {
        text.copy();
    }
}
