package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.paste.Pasted;
import dev.stackwright.model.recipe.CopiedServices;
import dev.stackwright.model.recipe.InOneGo;
import dev.stackwright.model.recipe.RemoveService;
import dev.stackwright.resources.Strings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Takes services to the clipboard as YAML, and YAML and {@code docker run} lines from there onto the canvas. */
final class CanvasClipboard {

    private final CanvasSelection selection;
    private final CanvasEdits edits;
    private final CanvasFocus focus;
    private final Supplier<String> taken;
    private final Consumer<String> given;

    /**
     * @param taken the text of the clipboard; empty where it holds none
     * @param given puts a text into it
     */
    CanvasClipboard(CanvasParts parts, Supplier<String> taken, Consumer<String> given) {
        this.selection = parts.selection();
        this.edits = parts.edits();
        this.focus = parts.focus();
        this.taken = taken;
        this.given = given;
    }

    /** Copies the selected services; without one the clipboard stays as it is. */
    void copy() {
        String yaml = CopiedServices.of(edits.snapshot(), names());
        if (!yaml.isEmpty()) {
            given.accept(yaml);
        }
    }

    /** Copies the selected services and takes them out in one step. */
    void cut() {
        Set<ElementId> services = services();
        if (services.isEmpty() || !edits.areFree(services)) {
            return;
        }
        copy();
        List<Recipe> removals = services.stream().<Recipe>map(id -> new RemoveService(id.name())).toList();
        String what = services.size() == 1 ? services.iterator().next().name()
                : Strings.text("canvas.edit.services", services.size());
        if (edits.perform(new InOneGo(Strings.text("canvas.edit.cut", what), removals))) {
            focus.onCanvas();
        }
    }

    /** Adds the services of the clipboard and selects them; what of the text is left out is told. */
    void paste() {
        Pasted pasted = Pasted.of(taken.get());
        Set<ElementId> made = pasted.names(edits.snapshot()).stream().map(ElementId::service)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (edits.perform(pasted)) {
            selection.select(made);
            made.stream().findFirst().ifPresent(focus::on);
            if (!pasted.notes().isEmpty()) {
                edits.tell(new Outcome.Refusal("left-out", String.join(" ", pasted.notes()), ""));
            }
        }
    }

    private Set<ElementId> services() {
        return selection.nodes().stream().filter(ElementId::isService)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> names() {
        return services().stream().map(ElementId::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
