package dev.stackwright.rendering.delivery;

import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.document.FileName;
import dev.stackwright.rendering.notation.Notation;
import dev.stackwright.rendering.notation.NotationExport;
import dev.stackwright.rendering.notation.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The views of a design in the notations of other tools: one file a view, or one for all where that is usual. */
final class ViewNotations {

    private static final String FOLDER = "diagrams/";
    private static final String WORKSPACE = "workspace";

    private ViewNotations() {
    }

    static Map<String, byte[]> files(DeliverySource source) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Sheet> sheets = source.drawings().stream().map(drawing -> Sheet.of(
                drawing.options().view().equals(View.ARCHITECTURE) ? source.input().title() : drawing.scene().title(),
                drawing, source.input().snapshot())).toList();
        for (Notation notation : Notation.values()) {
            if (notation.isOfAllViews()) {
                files.put(FOLDER + WORKSPACE + notation.ending(),
                        bytes(NotationExport.workspace(source.input().title(), sheets)));
                continue;
            }
            sheets.forEach(sheet -> files.put(
                    FOLDER + FileName.of(sheet.drawing().options().view().key()) + notation.ending(),
                    bytes(NotationExport.text(notation, sheet))));
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
