package dev.stackwright.app.canvas;

import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.EditTarget;
import dev.stackwright.app.project.Selection;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.Workspace;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.Grouping;
import dev.stackwright.rendering.diagram.ResolvedServices;
import dev.stackwright.rendering.fx.Badge;
import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.scene.Gallery;
import dev.stackwright.rendering.scene.Scene;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The stack as a drawing. Shows the project as it is after every change and turns what is done with mouse and
 * keyboard into edits; keeps nothing of its own but what is looked at and which edge is selected.
 */
public final class CanvasView extends Region {

    private final SceneView scene;
    private final LiveDrawing live;
    private final Camera camera;
    private final CanvasSelection selection;
    private final CanvasEdits edits;
    private final Preview preview;
    private final CanvasActions actions;
    private final Arranger arranger;
    private final AutoLayout layout;
    private final CanvasContextMenu menu;
    private final CanvasMouse mouse;
    private final Sketching sketching;
    private final SheetVerbs sheet;
    private final DropZone dropZone;
    private final RubberBand band = new RubberBand();
    private final ConnectionLine line = new ConnectionLine();
    private final Hint hint = new Hint();
    private final GuideLines guides = new GuideLines();
    private final RenameField renameField;
    private final Gallery gallery;
    private final ViewControl views;
    private final CameraMemory cameras;
    private final CanvasTour tour;
    private final FocusMode focusMode;
    private final Legend legend;
    private final CanvasOverlays overlays;
    /** True until the first drawing has been brought into view. */
    private boolean unseen = true;
    /** True until the drawing with services of other files is there. */
    private boolean grown;
    /** The size the drawing was fitted to; until somebody moves the view it is fitted again when that changes. */
    private Size fittedSize = new Size(0, 0);

    /**
     * @param workspace the project that is drawn and edited
     * @param selection shared with the rest of the window
     * @param tools     made once, shared by all projects
     * @param blocks    what dropping a block adds
     */
    public CanvasView(Workspace workspace, Selection selection, Background background, DrawingTools tools,
                      Blocks blocks) {
        this.scene = new SceneView(tools.fonts(), tools.measurer(), tools.palette(), Descriptions::spoken);
        this.live = new LiveDrawing(workspace, background, tools.drafter());
        this.camera = new Camera(scene);
        this.gallery = new Gallery(tools.drafter());
        this.views = new ViewControl(workspace, live);
        this.cameras = new CameraMemory(camera);
        this.tour = new CanvasTour(camera, cameras, this::fitAnew);
        this.legend = new Legend(views::toggle);
        this.focusMode = new FocusMode(views, () -> selection().nodes());
        Arranging arranging = new Arranging(this, background);
        this.overlays = new CanvasOverlays(legend, new FocusBar(focusMode), new Minimap(camera, tools.palette()),
                arranging);
        this.selection = new CanvasSelection(selection, scene);
        this.edits = new CanvasEdits(workspace, live);
        this.preview = new Preview(scene, live, tools.drafter(), this::requestLayout, guides);
        CanvasFocus focus = new CanvasFocus(this, scene);
        this.renameField = new RenameField(edits, hint, focus::on);
        this.actions = new CanvasActions(scene, camera, this.selection, edits, focus, this::openRenameField);
        this.arranger = new Arranger(scene, this.selection, edits);
        CanvasParts parts = new CanvasParts(scene, camera, this.selection, edits, focus);
        this.layout = new AutoLayout(parts, tools.drafter(), arranging, new NodeGlide(this, live, preview));
        this.sheet = new SheetVerbs(parts, renameField, () -> views.group(Grouping.HAND));
        PointerTrack pointer = new PointerTrack(this);
        CanvasClipboard clipboard = new CanvasClipboard(parts, SystemText::get, SystemText::put, pointer);
        CanvasMenus menus = new CanvasMenus(scene, this.selection, actions, arranger, layout, sheet, clipboard);
        StepDrawing steps = new StepDrawing(parts, renameField);
        actions.setSteps(steps);
        this.mouse = new CanvasMouse(this, scene, camera, this.selection,
                new CanvasGestures(parts, preview, band, new Wiring(parts, steps, line, hint,
                        () -> sketching().connector()), actions, views), focus);
        new CanvasKeys(this, scene, camera, this.selection, mouse, new Nudge(scene, this.selection, preview, edits),
                actions, sheet);
        this.sketching = new Sketching(this, parts, blocks, actions, new ConnectMode(this, parts, line, hint,
                actions), pointer);
        this.menu = new CanvasContextMenu(this, parts, menus, sketching);
        new SketchKeys(this, Map.of("a", sketching::quickAdd, "c", sketching::connect, "d",
                actions::declareSelected, "e", new EdgeRound(parts)::next, "l", sheet::toggleLock,
                "n", sketching::addNote));
        this.dropZone = new DropZone(this, parts, blocks, sketching, hint);
        new HoverTip(this, background, new HoverWords(scene)::at);
        build();
        new SpokenSelection(this, scene, this.selection, this::notifyAccessibleAttributeChanged);
        new ViewKeys(this, focusMode, mouse::isBusy);
        EditTarget.attach(this, new CanvasEditTarget(this.selection, actions, clipboard));
        this.selection.setOnElsewhere(actions::reveal);
        live.property().addListener((property, before, now) -> {
            show(now);
            focusMode.check(now.diagram());
        });
        show(live.get());
    }

    private void build() {
        getStyleClass().add("stack-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().add(scene);
        getChildren().addAll(overlays.nodes());
        getChildren().addAll(band, line, guides, renameField, hint);
        getChildren().addAll(sketching.overlays());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private void show(Drawing drawing) {
        boolean wasEmpty = scene.shownScene().nodes().isEmpty();
        preview.end();
        sketching.sceneChanged();
        selection.sceneChanged();
        overlays.show(drawing);
        boolean sameView = cameras.isAt(drawing.options().view());
        cameras.turnTo(drawing.options().view());
        cameras.focusOn(drawing);
        boolean fitsAnew = sameView ? wasEmpty || grown && !camera.isMoved() : !camera.isMoved();
        grown = false;
        if (fitsAnew && !drawing.scene().nodes().isEmpty()) {
            unseen = true;
        }
        requestLayout();
    }

    private void fitAnew() {
        unseen = !camera.isMoved();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        preview.draw();
        double width = getWidth();
        double height = getHeight();
        scene.resizeRelocate(0, 0, width, height);
        overlays.layout(width, height);
        Size size = new Size(width, height);
        boolean resized = !size.equals(fittedSize) && !camera.isMoved();
        if ((unseen || resized) && width > 0 && height > 0 && !scene.shownScene().nodes().isEmpty()) {
            unseen = false;
            fittedSize = size;
            camera.fitAtOnce(scene.shownScene().bounds());
        }
    }

    /** What of the project is drawn, and how. */
    public ViewControl views() {
        return views;
    }

    /** Shows the views to others. */
    public CanvasTour tour() {
        return tour;
    }

    /** Shows a part of the drawing alone. */
    public FocusMode focusMode() {
        return focusMode;
    }

    /** Whether all of the drawing is shown once more, small, in a corner. */
    public BooleanProperty minimapShownProperty() {
        return overlays.minimapShownProperty();
    }

    /** @param look what is drawn of the project from now on: the same services and places, with other facts */
    public void look(UnaryOperator<Snapshot> look) {
        live.look(look);
    }

    /** Paints with other colours from now on. */
    public void use(ColorPalette palette) {
        scene.use(palette);
        overlays.use(palette);
    }

    /** Shows the whole drawing. */
    public void fit() {
        actions.fit();
    }

    /** Shows all that is selected. */
    public void zoomToSelection() {
        actions.zoomToSelection();
    }

    /** Lays nodes out. */
    public AutoLayout autoLayout() {
        return layout;
    }

    /** What draws something new. */
    public Sketching sketching() {
        return sketching;
    }

    /** What locks and groups what is selected. */
    public SheetVerbs sheet() {
        return sheet;
    }

    /** What brings the selected nodes into order. */
    public Arranger arranger() {
        return arranger;
    }

    /** View px for each px of the drawing; 1 is 100 %. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return camera.zoomProperty();
    }

    /** @param zoom 1 is 100 %; brought into the range the canvas has */
    public void zoomTo(double zoom) {
        camera.zoomTo(zoom);
    }

    /** @param factor above 1 to come nearer; from where a movement under way will end */
    public void zoomBy(double factor) {
        camera.zoomBy(factor);
    }

    /** Brings a node into view; moves nothing when it is in view already. */
    public void reveal(ElementId node) {
        actions.reveal(node);
    }

    /** @param badges the findings of each node that has any */
    public void showBadges(Map<ElementId, Badge> badges) {
        scene.mark(scene.marks().withBadges(badges));
    }

    /** @param services those on which the availability hangs most; none takes the mark away */
    public void showWeakest(Set<ElementId> services) {
        scene.mark(scene.marks().withWeakest(services));
        legend.showWeakest(!services.isEmpty());
        requestLayout();
    }

    /** Draws every view of a snapshot that has something to show, on any thread. */
    public Function<Snapshot, List<Drawing>> gallery() {
        ResolvedServices resolved = edits.resolved();
        DrawingOptions options = views.options();
        Map<String, Drawing> known = live.known();
        return snapshot -> gallery.of(snapshot, resolved, options, known);
    }

    /** What is drawn as it is shown, with the diagram behind it. */
    public Drawing drawing() {
        return live.get();
    }

    /** The drawing as it is shown, for export. */
    public Scene scene() {
        return live.get().scene();
    }

    /** Opens the field in which a node is renamed. */
    public void startRename(ElementId node) {
        actions.rename(node);
    }

    /** Removes what is selected: services as one edit, or an edge. */
    public void deleteSelected() {
        actions.deleteSelected();
    }

    /** Writes every selected service once more, as one edit. */
    public void duplicateSelected() {
        actions.duplicateSelected();
    }

    public void selectAll() {
        selection.selectAll();
    }

    /** @param performing performs recipes, asking the user where it must */
    public void setDoor(Function<Recipe, Outcome> performing) {
        edits.setDoor(performing);
    }

    /** @param shown is told why something asked of the canvas cannot be done */
    public void setOnRefusal(Consumer<Outcome.Refusal> shown) {
        edits.setOnRefusal(shown);
    }

    /** Draws with what other files of the project add from now on. */
    public void showResolved(ResolvedServices services) {
        grown |= live.show(services);
    }

    /** @param shown shows where a service of another file is written */
    public void setOnOpenSource(Consumer<ElementId> shown) {
        actions.setSourceOpener(shown);
    }

    /** @param opened shows more of what is selected */
    public void setOnOpen(Runnable opened) {
        actions.setOpener(opened);
    }

    /** Follows the project no longer. */
    public void close() {
        live.close();
        views.close();
        selection.close();
    }

    Camera camera() {
        return camera;
    }

    CanvasSelection selection() {
        return selection;
    }

    DropZone dropZone() {
        return dropZone;
    }

    SceneView sceneView() {
        return scene;
    }

    /** The revision of the project that is shown; -1 before the first drawing. */
    public long shownRevision() {
        return live.revision();
    }

    private void openRenameField(ElementId node) {
        if (node.section().equals(Sheet.NOTES)) {
            sketching.editNote(node);
        } else {
            sheet.name(node);
        }
    }

    /** The menu of what lies at a place of the view. */
    ContextMenu menuAt(Point pointer) {
        return menu.at(pointer);
    }
}
