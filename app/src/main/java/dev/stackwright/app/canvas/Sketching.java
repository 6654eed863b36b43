package dev.stackwright.app.canvas;

import dev.stackwright.app.project.BlockAdding;
import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Outsider;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.ExternalSystem;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.sketch.AddExternal;
import dev.stackwright.model.sketch.AddPerson;
import dev.stackwright.model.sketch.SketchNames;
import dev.stackwright.model.sketch.Spot;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Draws something new on the canvas: blocks, and what connects them. */
public final class Sketching {

    /** From the pointer to the corner of a new card, in px of the drawing. */
    private static final double GRIP_X = 40;
    private static final double GRIP_Y = 30;
    private static final double CARD_WIDTH = 240;
    private static final double CARD_HEIGHT = 96;

    private final Region canvas;
    private final CanvasParts parts;
    private final VariableOffer offer;
    private final Connector connector;
    private final BlockAdder adder;
    private final QuickAdd quickAdd;
    private final ConnectMode connecting;
    private final CanvasActions actions;
    private final NoteField notes;
    private final PointerTrack pointer;
    /** A new node that is to be seen once it is drawn: large drawings come after the change. */
    private Optional<ElementId> awaited = Optional.empty();

    /**
     * @param actions    show what is new
     * @param connecting lets the other end of a connection be chosen with the keyboard
     */
    Sketching(Region canvas, CanvasParts parts, Blocks blocks, CanvasActions actions, ConnectMode connecting,
              PointerTrack pointer) {
        this.pointer = pointer;
        this.connecting = connecting;
        this.actions = actions;
        this.notes = new NoteField(parts);
        this.canvas = canvas;
        this.parts = parts;
        this.offer = new VariableOffer(parts.edits(), this::returnKeyboard);
        this.connector = new Connector(parts, blocks.technologies(), offer);
        this.adder = new BlockAdder(parts, blocks, connector, this::show);
        actions.setOnConnected(edge -> connector.offerVariables(List.of(edge)));
        this.quickAdd = new QuickAdd(blocks, adder, this::draw, this::returnKeyboard);
    }

    /** What lies over the drawing. */
    List<Node> overlays() {
        return List.of(quickAdd, offer, notes);
    }

    /** Adds blocks beside the selection. */
    public BlockAdding blocks() {
        return adder;
    }

    BlockAdder adder() {
        return adder;
    }

    Connector connector() {
        return connector;
    }

    /** Opens the box in which a block is named: at the pointer, or beside what is selected. */
    public void quickAdd() {
        Optional<Box> selected = parts.selection().nodes().stream().findFirst()
                .flatMap(parts.view().shownScene()::node).map(SceneNode::box);
        if (selected.isPresent()) {
            Box card = parts.view().viewport().toView(selected.get());
            quickAdd.open(new Point(card.x() + card.width() / 2, card.bottom()), Optional.empty());
        } else {
            quickAddAt(here());
        }
    }

    /** @param at where the box in which a block is named opens, in px of the view; the block goes there */
    void quickAddAt(Point at) {
        quickAdd.open(at, parts.view().shownScene().nodes().isEmpty() ? Optional.empty()
                : Optional.of(roomAt(at)));
    }

    /** True while the box in which a block is named is open. */
    public ReadOnlyBooleanProperty addingProperty() {
        return quickAdd.visibleProperty();
    }

    /** Lets the other end of a connection be chosen with the keyboard. */
    public void connect() {
        if (parts.edits().canConnect()) {
            connecting.begin();
        }
    }

    /** Something else is drawn: what was about to be connected may be gone. */
    void sceneChanged() {
        connecting.end();
        awaited.filter(node -> parts.view().shownScene().node(node).isPresent()).ifPresent(node -> {
            awaited = Optional.empty();
            actions.reveal(node);
        });
    }

    /** Draws what stands outside the stack where there is room, and lets it be named. */
    public void draw(Outsider outsider) {
        draw(outsider, Optional.empty());
    }

    /** @param corner in px of the drawing; empty to find room */
    private void draw(Outsider outsider, Optional<Point> corner) {
        Optional<Point> place = corner.or(() -> parts.view().shownScene().nodes().isEmpty() ? Optional.empty()
                : Optional.of(roomAt(here())));
        drawAt(outsider, place);
    }

    /**
     * Draws what stands outside the stack and lets it be named.
     *
     * @param corner in px of the drawing; empty to let the layout find it
     * @return false where that was refused
     */
    boolean drawAt(Outsider outsider, Optional<Point> corner) {
        Optional<Spot> spot = corner.map(at -> new Spot(parts.edits().options().view().key(),
                new NodePosition(Math.rint(at.x()), Math.rint(at.y()))));
        return switch (outsider) {
            case PERSON -> {
                String name = SketchNames.free(design(), Landscape.PERSONS, outsider.title());
                yield addAndName(new AddPerson(name, Person.UNDESCRIBED, spot), Landscape.person(name));
            }
            case EXTERNAL -> {
                String name = SketchNames.free(design(), Landscape.EXTERNALS, outsider.title());
                yield addAndName(new AddExternal(name, ExternalSystem.UNDESCRIBED, spot), Landscape.external(name));
            }
        };
    }

    private void show(ElementId added) {
        actions.goTo(added);
        awaited = Optional.of(added).filter(node -> parts.view().shownScene().node(node).isEmpty());
    }

    private boolean addAndName(Recipe recipe, ElementId added) {
        boolean drawn = parts.edits().perform(recipe);
        if (drawn) {
            show(added);
            actions.rename(added);
        }
        return drawn;
    }

    private Design design() {
        return parts.edits().snapshot().design();
    }

    /** Lets a note be written at the pointer, or where there is room. */
    public void addNote() {
        notes.begin(roomAt(here()));
    }

    /** Opens the text of a note. */
    void editNote(ElementId note) {
        notes.open(note);
    }

    private Point here() {
        return pointer.at().orElseGet(() -> new Point(canvas.getWidth() / 2, canvas.getHeight() / 3));
    }

    private Point roomAt(Point at) {
        Point corner = parts.camera().toDrawing(at).plus(-GRIP_X, -GRIP_Y);
        return FreePlace.near(new Box(corner.x(), corner.y(), CARD_WIDTH, CARD_HEIGHT), parts.view().shownScene())
                .corner();
    }

    private void returnKeyboard() {
        parts.selection().nodes().stream().findFirst().ifPresentOrElse(parts.focus()::on, parts.focus()::onCanvas);
    }
}
