package dev.stackwright.app.shell;

import dev.stackwright.app.canvas.CanvasView;
import dev.stackwright.app.preferences.CanvasShape;
import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.Grouping;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.Views;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows each project as it was looked at last: view, boxes, lines, map. A focus is not for the next day. */
final class CanvasMemory {

    private final PreferencesFile preferences;

    CanvasMemory(PreferencesFile preferences) {
        this.preferences = preferences;
    }

    /** Shows the project as it was left, and remembers from now on how it is looked at. */
    void follow(ProjectView opened) {
        CanvasView canvas = opened.canvas();
        opened.project().file().flatMap(preferences.get().shapes()::of).ifPresent(shape -> {
            canvas.views().show(options(shape));
            canvas.minimapShownProperty().set(shape.minimap());
        });
        canvas.views().optionsProperty().addListener((property, before, now) -> remember(opened));
        canvas.minimapShownProperty().addListener((property, before, now) -> remember(opened));
    }

    private void remember(ProjectView opened) {
        opened.project().file().ifPresent(file -> preferences.change(
                before -> before.withShapes(before.shapes().with(file, shape(opened.canvas())))));
    }

    private static CanvasShape shape(CanvasView canvas) {
        DrawingOptions options = canvas.views().options();
        return new CanvasShape(options.view().key(), options.grouping().id(),
                options.hidden().stream().map(CanvasMemory::word).collect(Collectors.toSet()),
                options.collapsed().stream().map(ElementId::toString).collect(Collectors.toSet()),
                canvas.minimapShownProperty().get());
    }

    private static String word(EdgeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Words of another version count for nothing. */
    private static DrawingOptions options(CanvasShape shape) {
        View view = Views.of(shape.view()).orElse(View.ARCHITECTURE);
        Set<EdgeKind> hidden = EnumSet.allOf(EdgeKind.class);
        hidden.removeIf(kind -> !shape.hidden().contains(word(kind)));
        Set<ElementId> collapsed = shape.collapsed().stream().filter(text -> text.indexOf('/') > 0)
                .map(ElementId::parse).collect(Collectors.toSet());
        return new DrawingOptions(view, Grouping.of(shape.grouping()).orElse(Grouping.HAND), hidden, Optional.empty(),
                collapsed);
    }
}
