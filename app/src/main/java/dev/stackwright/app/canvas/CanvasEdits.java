package dev.stackwright.app.canvas;

import dev.stackwright.app.project.Project;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.MoveNodes;
import dev.stackwright.model.workspace.Workspace;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.ResolvedServices;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.resources.Strings;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Changes the project for the canvas: every gesture ends in one edit or in a refusal that is told. */
final class CanvasEdits {

    /** The code of a refusal that only says that there is nothing to do. */
    static final String NO_CHANGE = "no-change";

    /** Their lines follow from what is chosen elsewhere. */
    private static final Set<ViewKind> WITHOUT_OWN_LINES = EnumSet.of(ViewKind.TENANCY, ViewKind.DEPLOYMENT,
            ViewKind.NETWORKS);

    private final Workspace workspace;
    private final LiveDrawing drawing;
    private Consumer<Outcome.Refusal> onRefusal = refusal -> { };
    private Function<Recipe, Outcome> door;

    CanvasEdits(Workspace workspace, LiveDrawing drawing) {
        this.workspace = workspace;
        this.drawing = drawing;
        this.door = workspace::perform;
    }

    void setOnRefusal(Consumer<Outcome.Refusal> shown) {
        onRefusal = shown;
    }

    /** @param performing performs recipes, asking the user where it must */
    void setDoor(Function<Recipe, Outcome> performing) {
        door = performing;
    }

    /** What other files of the project add to the drawing. */
    ResolvedServices resolved() {
        return drawing.resolved();
    }

    /** What is drawn, and how. */
    DrawingOptions options() {
        return drawing.options();
    }

    /** True where lines can be drawn in the view that is seen; otherwise that is told. */
    boolean canConnect() {
        View seen = drawing.get().options().view();
        boolean can = !WITHOUT_OWN_LINES.contains(seen.kind());
        if (!can) {
            tell(new Outcome.Refusal("view", Strings.text("canvas.connect.view", ViewTitles.of(seen.kind())),
                    Strings.text("canvas.connect.view.remedy")));
        }
        return can;
    }

    /** Those of the nodes that may be moved; where none may, that is told. */
    Set<ElementId> movable(Collection<ElementId> nodes) {
        if (drawn().options().view().kind() == ViewKind.SCENARIO) {
            tell(new Outcome.Refusal("view", Strings.text("canvas.move.scenario"),
                    Strings.text("canvas.move.scenario.remedy")));
            return Set.of();
        }
        Set<ElementId> free = new LinkedHashSet<>(nodes);
        free.removeIf(this::isLocked);
        if (free.isEmpty() && !nodes.isEmpty()) {
            tellLocked(nodes);
        }
        return free;
    }

    /** True where none of the nodes is locked; otherwise that is told. */
    boolean areFree(Collection<ElementId> nodes) {
        List<ElementId> locked = nodes.stream().filter(this::isLocked).toList();
        if (!locked.isEmpty()) {
            tellLocked(locked);
        }
        return locked.isEmpty();
    }

    boolean isLocked(ElementId node) {
        return workspace.snapshot().design().sheet().locked().contains(node);
    }

    /** Says why something cannot be done. */
    void tell(Outcome.Refusal refusal) {
        onRefusal.accept(refusal);
    }

    private void tellLocked(Collection<ElementId> locked) {
        onRefusal.accept(new Outcome.Refusal("locked", locked.size() == 1
                ? Strings.text("canvas.locked", locked.iterator().next().name())
                : Strings.text("canvas.locked.many", locked.size()), Strings.text("canvas.locked.remedy")));
    }

    /** The key of the view whose drawing is seen; another one may have been asked for already. */
    private String view() {
        return drawing.get().options().placesKey();
    }

    Snapshot snapshot() {
        return workspace.snapshot();
    }

    /** What the recipe would do; changes nothing. */
    Outcome ask(Recipe recipe) {
        return recipe.on(workspace.snapshot());
    }

    /** True where the recipe can be done, or has nothing to do; otherwise the reason is told. */
    boolean canDo(Recipe recipe) {
        Outcome outcome = ask(recipe);
        boolean refused = outcome instanceof Outcome.Refusal refusal && !refusal.code().equals(NO_CHANGE);
        if (refused) {
            onRefusal.accept((Outcome.Refusal) outcome);
        }
        return !refused;
    }

    /** Performs the recipe; a refusal is told. */
    boolean perform(Recipe recipe) {
        Outcome outcome = door.apply(recipe);
        if (outcome instanceof Outcome.Refusal refusal && !refusal.code().equals(Project.NOT_CHOSEN)) {
            onRefusal.accept(refusal);
        }
        return outcome instanceof Outcome.Ready;
    }

    /**
     * Puts nodes to new top left corners. All others are pinned to where they are seen now, so that the picture is
     * the same when the project is opened again.
     */
    void move(Map<ElementId, Point> corners) {
        move(corners, Optional.empty());
    }

    /** @param title what undo calls it; empty for "Move" and what was moved */
    void move(Map<ElementId, Point> corners, Optional<String> title) {
        Map<ElementId, NodePosition> moved = new TreeMap<>();
        drawing.get().ofNodes(corners).forEach((id, corner) ->
                moved.put(id, new NodePosition(Math.rint(corner.x()), Math.rint(corner.y()), true)));
        if (new MoveNodes(view(), moved).on(workspace.snapshot()) instanceof Outcome.Ready ready) {
            Map<ElementId, NodePosition> all = places(drawing.get());
            all.keySet().removeAll(workspace.snapshot().design().positions(view()).keySet());
            all.putAll(moved);
            Design placed = workspace.snapshot().design().withPositions(view(), all);
            workspace.perform(title.map(called -> Edit.ofDesign(called, placed))
                    .orElseGet(() -> ready.edit().withDesign(placed)));
        }
    }

    /**
     * Puts all nodes where that drawing of the present project has them. What was placed by hand and stands where it
     * stood is placed by hand still.
     */
    void arrange(Drawing arranged, String title) {
        Map<ElementId, NodePosition> places = places(arranged);
        workspace.snapshot().design().positions(view()).forEach((id, before) -> places.computeIfPresent(id,
                (same, now) -> now.x() == before.x() && now.y() == before.y() ? before : now));
        Design design = workspace.snapshot().design().withPositions(view(), places);
        drawing.arranging(arranged, () -> workspace.perform(Edit.ofDesign(title, design)));
    }

    /** Where the nodes are that arranging leaves alone: the locked ones, and with them those placed by hand. */
    Map<ElementId, Point> kept(boolean withByHand) {
        Map<ElementId, NodePosition> positions = workspace.snapshot().design().positions(view());
        Map<ElementId, Point> kept = new TreeMap<>();
        drawing.get().placement().boxes().forEach((id, box) -> {
            boolean isByHand = positions.containsKey(id) && positions.get(id).byHand();
            if (isLocked(id) || withByHand && isByHand) {
                kept.put(id, box.corner());
            }
        });
        return kept;
    }

    Drawing drawn() {
        return drawing.get();
    }

    private static Map<ElementId, NodePosition> places(Drawing drawing) {
        Map<ElementId, NodePosition> places = new TreeMap<>();
        for (Map.Entry<ElementId, Box> node : drawing.placement().boxes().entrySet()) {
            places.put(node.getKey(), new NodePosition(node.getValue().x(), node.getValue().y()));
        }
        return places;
    }
}
