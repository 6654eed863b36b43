package dev.stackwright.rendering.notation;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.ResolvedServices;
import dev.stackwright.rendering.layout.ElkLayout;
import dev.stackwright.rendering.layout.Placer;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.Gallery;
import dev.stackwright.rendering.scene.SceneBuilder;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.rendering.views.ViewDiagrams;
import java.util.List;
import java.util.Map;

/** The views of a stack, ready to be written. */
final class Sheets {

    private Sheets() {
    }

    static List<Sheet> of(Snapshot snapshot) {
        Drafter drafter = new Drafter(new ViewDiagrams(Technologies.read()), new Placer(new ElkLayout()),
                new SceneBuilder(new TextMeasurer()));
        return new Gallery(drafter).of(snapshot, ResolvedServices.NONE, DrawingOptions.DEFAULT, Map.of()).stream()
                .map(drawing -> Sheet.of(drawing.scene().title(), drawing, snapshot)).toList();
    }

    static Sheet of(Snapshot snapshot, String view) {
        return of(snapshot).stream().filter(sheet -> sheet.view().key().equals(view)).findFirst().orElseThrow();
    }
}
