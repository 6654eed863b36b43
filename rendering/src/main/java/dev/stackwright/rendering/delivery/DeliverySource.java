package dev.stackwright.rendering.delivery;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.rendering.document.SectionTemplates;
import dev.stackwright.rendering.document.StackFacts;
import dev.stackwright.rendering.export.PictureExport;
import dev.stackwright.rendering.handoff.FurtherFiles;
import dev.stackwright.rendering.handoff.HandoffInput;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.text.TextMeasurer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a delivery is made from; makers share it.
 *
 * @param input     the design
 * @param further   the files of the project beside the main one
 * @param drawings  the views that have something to show, in the order in which they are offered
 * @param pictures  makes pictures of drawings
 * @param facts     what templates may say of the design
 * @param brief     what a brief asks
 * @param templates those of the user's own before those carried
 */
public record DeliverySource(HandoffInput input, FurtherFiles further, List<Drawing> drawings, PictureExport pictures,
                             StackFacts facts, BriefCatalog brief, SectionTemplates templates) {

    public DeliverySource {
        drawings = List.copyOf(drawings);
    }

    /**
     * @param drawings  the views that have something to show
     * @param templates a folder of the user's own templates
     */
    public static DeliverySource of(HandoffInput input, FurtherFiles further, List<Drawing> drawings,
                                    TextMeasurer measurer, Optional<Path> templates) {
        BriefCatalog brief = BriefCatalog.read();
        return new DeliverySource(input, further, drawings, new PictureExport(measurer), new StackFacts(input, brief),
                brief, new SectionTemplates(templates));
    }
}
