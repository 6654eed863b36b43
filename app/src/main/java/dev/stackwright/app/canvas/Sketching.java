package dev.stackwright.app.canvas;

import dev.stackwright.app.project.BlockAdding;
import dev.stackwright.app.project.Blocks;
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
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
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
    private Optional<Point> pointer = Optional.empty();
    /** A new node that is to be seen once it is drawn: large drawings come after the change. */
    private Optional<ElementId> awaited = Optional.empty();

    /**
     * @param actions    show what is new
     * @param connecting lets the other end of a connection be chosen with the keyboard
     */
    Sketching(Region canvas, CanvasParts parts, Blocks blocks, CanvasActions actions, ConnectMode connecting) {
        this.connecting = connecting;
        this.actions = actions;
        this.notes = new NoteField(parts);
        this.canvas = canvas;
        this.parts = parts;
        this.offer = new VariableOffer(parts.edits(), this::returnKeyboard);
        this.connector = new Connector(parts, blocks.technologies(), offer);
        this.adder = new BlockAdder(parts, blocks, connector, this::show);
        actions.setOnConnected(edge -> connector.offerVariables(List.of(edge)));
        this.quickAdd = new QuickAdd(blocks, adder, this::returnKeyboard);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED,
                event -> pointer = Optional.of(new Point(event.getX(), event.getY())));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointer = Optional.empty());
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
            Point at = here();
            quickAdd.open(at, parts.view().shownScene().nodes().isEmpty() ? Optional.empty()
                    : Optional.of(roomAt(at)));
        }
    }

    /** True while the box in which a block is named is open. */
    public ReadOnlyBooleanProperty addingProperty() {
        return quickAdd.visibleProperty();
    }

    /** Lets the other end of a connection be chosen with the keyboard. */
    public void connect() {
        connecting.begin();
    }

    /** Something else is drawn: what was about to be connected may be gone. */
    void sceneChanged() {
        connecting.end();
        awaited.filter(node -> parts.view().shownScene().node(node).isPresent()).ifPresent(node -> {
            awaited = Optional.empty();
            actions.reveal(node);
        });
    }

    /** Draws a person who uses the product, and lets it be named. */
    public void addPerson() {
        String name = SketchNames.free(design(), Landscape.PERSONS, Strings.text("canvas.person.name"));
        addAndName(new AddPerson(name, Person.UNDESCRIBED, spot()), Landscape.person(name));
    }

    /** Draws a system of others that the stack works with, and lets it be named. */
    public void addExternal() {
        String name = SketchNames.free(design(), Landscape.EXTERNALS, Strings.text("canvas.external.name"));
        addAndName(new AddExternal(name, ExternalSystem.UNDESCRIBED, spot()), Landscape.external(name));
    }

    private void show(ElementId added) {
        actions.goTo(added);
        awaited = Optional.of(added).filter(node -> parts.view().shownScene().node(node).isEmpty());
    }

    private void addAndName(Recipe recipe, ElementId added) {
        if (parts.edits().perform(recipe)) {
            show(added);
            actions.rename(added);
        }
    }

    private Design design() {
        return parts.edits().snapshot().design();
    }

    private Optional<Spot> spot() {
        Point corner = roomAt(here());
        return parts.view().shownScene().nodes().isEmpty() ? Optional.empty()
                : Optional.of(new Spot(parts.edits().options().view().key(),
                        new NodePosition(Math.rint(corner.x()), Math.rint(corner.y()))));
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
        return pointer.orElseGet(() -> new Point(canvas.getWidth() / 2, canvas.getHeight() / 3));
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
