package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.paste.Pasted;
import dev.stackwright.model.recipe.CopiedServices;
import dev.stackwright.model.recipe.InOneGo;
import dev.stackwright.model.recipe.RemoveService;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.resources.Strings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Takes services to the clipboard as YAML, and YAML and {@code docker run} lines from there onto the canvas. */
final class CanvasClipboard {

    private final CanvasParts parts;
    private final CanvasSelection selection;
    private final CanvasEdits edits;
    private final CanvasFocus focus;
    private final Supplier<String> taken;
    private final Consumer<String> given;
    private final PointerTrack pointer;
    private String copied = "";
    private Optional<PastedPlaces> copiedPlaces = Optional.empty();

    /**
     * @param taken the text of the clipboard; empty where it holds none
     * @param given puts a text into it
     */
    CanvasClipboard(CanvasParts parts, Supplier<String> taken, Consumer<String> given, PointerTrack pointer) {
        this.parts = parts;
        this.pointer = pointer;
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
            copied = yaml;
            copiedPlaces = PastedPlaces.of(parts.view().shownScene(),
                    Snapshot.of(yaml).compose().serviceNames().stream().map(ElementId::service).toList());
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

    /** Adds the services of the clipboard, at the pointer where it is over the canvas. */
    void paste() {
        paste(pointer.at());
    }

    /**
     * Adds the services of the clipboard and selects them; what of the text is left out is told.
     *
     * @param at where they go, in px of the view; empty to let the layout find places
     */
    void paste(Optional<Point> at) {
        String text = taken.get();
        Pasted pasted = Pasted.of(text);
        List<String> notes = pasted.notes(edits.snapshot());
        Set<ElementId> made = pasted.names(edits.snapshot()).stream().map(ElementId::service)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        PastedPlaces places = copiedPlaces.filter(known -> text.equals(copied) && known.corners().size() == made.size())
                .orElseGet(() -> PastedPlaces.inRows(made.size()));
        Recipe recipe = at.filter(point -> !made.isEmpty()).map(parts.camera()::toDrawing)
                .<Recipe>map(point -> placed(pasted, places.at(point, List.copyOf(made), parts.view().shownScene())))
                .orElse(pasted);
        if (edits.perform(recipe)) {
            selection.select(made);
            made.stream().findFirst().ifPresent(focus::on);
            if (!notes.isEmpty()) {
                edits.tell(new Outcome.Refusal("left-out", String.join(" ", notes), ""));
            }
        }
    }

    /** One step with the places: undo takes both back. */
    private Recipe placed(Recipe pasting, Map<ElementId, NodePosition> places) {
        String view = edits.options().placesKey();
        return snapshot -> {
            Outcome outcome = pasting.on(snapshot);
            return outcome instanceof Outcome.Ready ready ? new Outcome.Ready(ready.edit().withDesign(
                    ready.edit().design().orElse(snapshot.design()).withPositions(view, places))) : outcome;
        };
    }

    private Set<ElementId> services() {
        return selection.nodes().stream().filter(ElementId::isService)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> names() {
        return services().stream().map(ElementId::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
