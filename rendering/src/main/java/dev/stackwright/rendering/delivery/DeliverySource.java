package dev.stackwright.rendering.delivery;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.share.WithoutSecrets;
import dev.stackwright.rendering.document.SectionTemplates;
import dev.stackwright.rendering.document.StackFacts;
import dev.stackwright.rendering.export.PictureExport;
import dev.stackwright.rendering.handoff.FurtherFiles;
import dev.stackwright.rendering.handoff.HandoffInput;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.text.TextMeasurer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a delivery is made from; makers share it. Nothing in it says a secret.
 *
 * @param input     the design
 * @param further   the files of the project beside the main one
 * @param drawings  the views that have something to show, in the order in which they are offered
 * @param pictures  makes pictures of drawings
 * @param facts     what templates may say of the design
 * @param brief     what a brief asks
 * @param templates those of the user's own before those carried
 * @param clean     what was done for that
 */
public record DeliverySource(HandoffInput input, FurtherFiles further, List<Drawing> drawings, PictureExport pictures,
                             StackFacts facts, BriefCatalog brief, SectionTemplates templates, WithoutSecrets clean) {

    public DeliverySource {
        drawings = List.copyOf(drawings);
    }

    /**
     * @param secrets   what is secret without standing in a compose file
     * @param views     draws the views of a snapshot that have something to show
     * @param templates a folder of the user's own templates
     */
    public static DeliverySource of(HandoffInput input, FurtherFiles further, Collection<String> secrets,
                                    Function<Snapshot, List<Drawing>> views, TextMeasurer measurer,
                                    Optional<Path> templates) {
        WithoutSecrets clean = WithoutSecrets.of(input.snapshot(), further.along(), secrets, input.technologies(),
                input.choices());
        HandoffInput leaving = input.of(clean);
        BriefCatalog brief = BriefCatalog.read();
        return new DeliverySource(leaving, new FurtherFiles(clean.further(), further.left()),
                views.apply(clean.snapshot()), new PictureExport(measurer), new StackFacts(leaving, brief), brief,
                new SectionTemplates(templates), clean);
    }
}
