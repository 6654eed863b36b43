package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.InOneGo;
import dev.stackwright.model.sketch.GroupElements;
import dev.stackwright.model.sketch.Lock;
import dev.stackwright.model.sketch.SketchNames;
import dev.stackwright.model.sketch.Ungroup;
import dev.stackwright.model.sketch.Unlock;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.scene.SceneGroup;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Locks what is selected, puts boxes around it and names it. Each is one edit. */
public final class SheetVerbs {

    private static final double TITLE_HEIGHT_PX = 34;

    private final CanvasParts parts;
    private final RenameField field;
    private final Runnable showGroups;

    /**
     * @param field      in which the title of a new group is asked
     * @param showGroups draws the groups made by hand from now on
     */
    SheetVerbs(CanvasParts parts, RenameField field, Runnable showGroups) {
        this.parts = parts;
        this.field = field;
        this.showGroups = showGroups;
    }

    /** Locks what is selected; where all of it is locked, unlocks it. */
    public void toggleLock() {
        Set<ElementId> selected = parts.selection().drawn();
        if (isAny(selected)) {
            parts.edits().perform(isLocked() ? new Unlock(selected) : new Lock(selected));
        }
    }

    /** True where everything selected is locked. */
    boolean isLocked() {
        Set<ElementId> selected = parts.selection().drawn();
        return !selected.isEmpty() && selected.stream().allMatch(parts.edits()::isLocked);
    }

    /** Asks for a title and puts a box around what is selected. */
    public void group() {
        Set<ElementId> selected = parts.selection().drawn();
        if (isAny(selected)) {
            Box around = parts.view().viewport().toView(Box.around(selected.stream().map(this::boxOf)
                    .flatMap(Optional::stream).toList()));
            Box title = new Box(around.x(), Math.max(0, around.y() - TITLE_HEIGHT_PX), around.width(), 0);
            field.ask(SketchNames.free(parts.edits().snapshot().design(), Sheet.GROUPS,
                    Strings.text("canvas.group.title")), title, Strings.text("canvas.group.field"),
                    name -> new GroupElements(name, selected), this::grouped);
        }
    }

    private void grouped(String title) {
        showGroups.run();
        parts.selection().select(Sheet.group(title));
        parts.focus().onCanvas();
    }

    /** Opens the field in which a node or group is renamed. */
    void name(ElementId element) {
        parts.view().shownScene().node(element).map(SceneNode::box)
                .or(() -> parts.view().shownScene().group(element).map(SceneGroup::band))
                .ifPresent(box -> field.open(element, parts.view().viewport().toView(box)));
    }

    private Optional<Box> boxOf(ElementId element) {
        return parts.view().shownScene().node(element).map(SceneNode::box)
                .or(() -> parts.view().shownScene().group(element).map(SceneGroup::box));
    }

    /** Takes the boxes away that are selected, or those in which what is selected stands; the members stay. */
    public void ungroup() {
        List<String> titles = groupsOfSelection();
        if (titles.isEmpty()) {
            parts.edits().tell(new Outcome.Refusal("no-group", Strings.text("canvas.ungroup.none"),
                    Strings.text("canvas.ungroup.none.remedy")));
            return;
        }
        List<Recipe> recipes = titles.stream().<Recipe>map(Ungroup::new).toList();
        parts.edits().perform(recipes.size() == 1 ? recipes.get(0)
                : new InOneGo(Strings.text("canvas.edit.ungroup", recipes.size()), recipes));
    }

    private List<String> groupsOfSelection() {
        Set<ElementId> selected = parts.selection().drawn();
        Sheet sheet = parts.edits().snapshot().design().sheet();
        List<String> chosen = sheet.groups().keySet().stream()
                .filter(title -> selected.contains(Sheet.group(title))).toList();
        return !chosen.isEmpty() ? chosen : sheet.groups().entrySet().stream()
                .filter(group -> group.getValue().members().stream().anyMatch(selected::contains))
                .map(Map.Entry::getKey).toList();
    }

    private boolean isAny(Set<ElementId> selected) {
        if (selected.isEmpty()) {
            parts.edits().tell(new Outcome.Refusal("nothing-selected", Strings.text("canvas.nothing"),
                    Strings.text("canvas.nothing.remedy")));
        }
        return !selected.isEmpty();
    }
}
