package dev.stackwright.rendering.fx;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.scene.CardLayout;
import dev.stackwright.rendering.scene.CardPart;
import dev.stackwright.rendering.scene.SceneMark;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.rendering.scene.SceneText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.CacheHint;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** One card on the screen. Shows the texts where the scene has them, so that the screen equals the exports. */
public final class CardNode extends Region {

    /** Radius of the handle that connections are drawn from, in px; its middle is on the card's right edge. */
    public static final double HANDLE_RADIUS = 7;

    /** The mark in the corner by which a note is made larger, and its distance from the edges, in px. */
    private static final double CORNER = 8;
    private static final double CORNER_INSET = 4;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass FOREIGN = PseudoClass.getPseudoClass("foreign");
    private static final PseudoClass INACTIVE = PseudoClass.getPseudoClass("inactive");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass WEAKEST = PseudoClass.getPseudoClass("weakest");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final FxFonts fonts;
    private final ScenePaints paints;
    private final BiFunction<DiagramNode, Optional<Badge>, String> describer;
    private final Region frame = part("card-frame");
    private final Region bar = part("card-bar");
    private final Rectangle tile = new Rectangle(CardLayout.TILE.width(), CardLayout.TILE.height());
    private final Region handle = part("card-handle");
    private final Region corner = part("card-corner");
    private final SVGPath volumeMark = new SVGPath();
    private final CardBadge badge = new CardBadge();
    private final Map<CardPart, List<Text>> texts = new EnumMap<>(CardPart.class);
    private final List<SVGPath> signs = new ArrayList<>();
    private String kindClass = "";
    private SceneNode shown;
    private CardMarks marks = CardMarks.NONE;
    private boolean stretched;

    CardNode(SceneNode node, FxFonts fonts, ScenePaints paints,
             BiFunction<DiagramNode, Optional<Badge>, String> describer) {
        this.fonts = fonts;
        this.paints = paints;
        this.describer = describer;
        this.shown = node;
        getStyleClass().add("card");
        setManaged(false);
        setFocusTraversable(true);
        // As a picture a card is moved for less than drawing it anew costs without a graphics processor.
        setCache(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        volumeMark.setContent(CardLayout.VOLUME_MARK);
        volumeMark.getStyleClass().add("card-volume-mark");
        volumeMark.setManaged(false);
        tile.setX(CardLayout.TILE.x());
        tile.setY(CardLayout.TILE.y());
        tile.setArcWidth(2 * CardLayout.TILE_RADIUS);
        tile.setArcHeight(2 * CardLayout.TILE_RADIUS);
        tile.setManaged(false);
        tile.setMouseTransparent(true);
        getChildren().addAll(frame, bar, tile, badge);
        focusedProperty().addListener((property, before, now) -> keepBy(now, handle));
        showAll(node);
    }

    /** What few cards ever show is a part of them from when it may be seen on. */
    private void keepBy(boolean shown, Node part) {
        if (shown && part.getParent() == null) {
            getChildren().add(part);
        }
    }

    private static Region part(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }

    public ElementId element() {
        return shown.id();
    }

    void show(SceneNode node) {
        if (!node.equals(shown)) {
            showAll(node);
        }
    }

    private void showAll(SceneNode node) {
        shown = node;
        setId("card-" + node.id().name());
        showKind("kind-" + node.node().kind().id());
        repaint();
        resize(node.box().width(), node.box().height());
        for (CardPart part : CardPart.values()) {
            showTexts(part, node.texts().stream().filter(text -> text.part() == part).toList());
        }
        showSigns(node.marks());
        bar.setVisible(node.hasBar());
        tile.setVisible(node.hasTile());
        frame.setShape(node.hasBar() ? null : outline(node));
        keepBy(node.text(CardPart.VOLUME).isPresent(), volumeMark);
        volumeMark.setVisible(node.text(CardPart.VOLUME).isPresent());
        node.text(CardPart.VOLUME).ifPresent(text -> volumeMark.relocate(text.x() - CardLayout.VOLUME_MARK_SPACE,
                text.baseline() - CardLayout.VOLUME_MARK_ASCENT));
        pseudoClassStateChanged(STALE, node.node().stale());
        pseudoClassStateChanged(FOREIGN, node.node().isForeign());
        pseudoClassStateChanged(INACTIVE, !node.node().active());
        badge.showStale(node.node().stale());
        badge.showForeign(node.node().isForeign());
        describe();
    }

    /** Takes over the colours as they are now, where no style sheet brings them. */
    void repaint() {
        tile.setFill(paints.tile(shown.node().kind()));
        for (int i = 0; i < signs.size() && i < shown.marks().size(); i++) {
            signs.get(i).setFill(paints.role(shown.marks().get(i).colorRole()));
        }
    }

    /** Puts the card on whole pixels of a view of that zoom: elsewhere its picture would be blurred. */
    void align(double zoom) {
        relocate(Math.rint(shown.box().x() * zoom) / zoom, Math.rint(shown.box().y() * zoom) / zoom);
    }

    /**
     * True while the card's picture is stretched to a zoom it was not drawn for: drawing it anew, letter by letter,
     * costs many times as much.
     */
    boolean isStretched() {
        return stretched;
    }

    void stretch(boolean asPicture) {
        if (asPicture != stretched) {
            stretched = asPicture;
            setCacheHint(asPicture ? CacheHint.SCALE : CacheHint.DEFAULT);
        }
    }

    private void describe() {
        setAccessibleText(describer.apply(shown.node(), marks.badge()));
    }

    private void showKind(String styleClass) {
        if (!styleClass.equals(kindClass)) {
            getStyleClass().remove(kindClass);
            getStyleClass().add(styleClass);
            kindClass = styleClass;
        }
    }

    private static Rectangle outline(SceneNode node) {
        Rectangle outline = new Rectangle(node.box().width(), node.box().height());
        outline.setArcWidth(2 * node.radius());
        outline.setArcHeight(2 * node.radius());
        return outline;
    }

    private void showTexts(CardPart part, List<SceneText> lines) {
        List<Text> known = texts.computeIfAbsent(part, missing -> new ArrayList<>());
        while (known.size() < lines.size()) {
            known.add(newText(part));
        }
        for (int i = 0; i < known.size(); i++) {
            Text node = known.get(i);
            node.setVisible(i < lines.size());
            if (i < lines.size()) {
                node.setText(lines.get(i).shown());
                node.setX(lines.get(i).x());
                node.setY(lines.get(i).baseline());
            }
        }
    }

    private void showSigns(List<SceneMark> marks) {
        while (signs.size() < marks.size()) {
            signs.add(newSign());
        }
        for (int i = 0; i < signs.size(); i++) {
            SVGPath sign = signs.get(i);
            sign.setVisible(i < marks.size());
            if (i < marks.size()) {
                SceneMark mark = marks.get(i);
                sign.setContent(mark.path());
                sign.getTransforms().setAll(new Translate(mark.x(), mark.y()), new Scale(mark.scale(), mark.scale()));
                sign.setFill(paints.role(mark.colorRole()));
            }
        }
    }

    private SVGPath newSign() {
        SVGPath sign = new SVGPath();
        sign.setManaged(false);
        sign.setMouseTransparent(true);
        getChildren().add(getChildren().indexOf(badge), sign);
        return sign;
    }

    private Text newText(CardPart part) {
        Text text = new Text();
        text.getStyleClass().add("card-" + part.name().toLowerCase(java.util.Locale.ROOT));
        text.setFont(fonts.of(part.style()));
        text.setTextOrigin(VPos.BASELINE);
        text.setManaged(false);
        text.setMouseTransparent(true);
        getChildren().add(getChildren().indexOf(badge), text);
        return text;
    }

    void mark(CardMarks now) {
        if (now.equals(marks)) {
            return;
        }
        marks = now;
        keepBy(now.hovered(), handle);
        keepBy((now.hovered() || now.selected()) && shown.node().kind() == NodeKind.NOTE, corner);
        pseudoClassStateChanged(SELECTED, now.selected());
        pseudoClassStateChanged(HOVERED, now.hovered());
        pseudoClassStateChanged(LIFTED, now.lifted());
        pseudoClassStateChanged(TARGET, now.target().orElse(false));
        pseudoClassStateChanged(REFUSED, !now.target().orElse(true));
        setViewOrder(now.lifted() ? -1 : 0);
        pseudoClassStateChanged(WEAKEST, now.weakest());
        badge.show(now.badge());
        badge.showWeakest(now.weakest());
        describe();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        frame.resizeRelocate(0, 0, width, height);
        bar.resizeRelocate(0, 0, CardLayout.BAR, height);
        badge.placeAt(width, 0);
        corner.resizeRelocate(width - CORNER - CORNER_INSET, height - CORNER - CORNER_INSET, CORNER, CORNER);
        handle.resizeRelocate(width - HANDLE_RADIUS, height / 2 - HANDLE_RADIUS, 2 * HANDLE_RADIUS,
                2 * HANDLE_RADIUS);
    }
}
