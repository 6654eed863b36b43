package dev.stackwright.app.shell;

import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.share.WithoutSecrets;
import dev.stackwright.rendering.delivery.DeliverySource;
import dev.stackwright.rendering.document.TemplateFolder;
import dev.stackwright.rendering.handoff.FurtherFiles;
import dev.stackwright.rendering.handoff.HandoffInput;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.text.TextMeasurer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What leaves of a project: the same for an export and for a review.
 *
 * @param secrets what is secret without standing in a compose file
 * @param file    the compose file; empty where it was never saved
 */
record Leaving(HandoffInput input, FurtherFiles further, List<String> secrets, Optional<Path> file) {

    private static final String DEFAULT_NAME = "compose.yaml";

    Leaving {
        secrets = List.copyOf(secrets);
    }

    /**
     * As it stands in a snapshot; on any thread.
     *
     * @param whole the snapshot with all the files it is made of
     */
    static Leaving of(Project project, Knowledge knowledge, Snapshot snapshot, Optional<WholeProject> whole) {
        String name = project.file().map(Path::getFileName).map(Path::toString).orElse(DEFAULT_NAME);
        HandoffInput input = new HandoffInput(snapshot, HandoffInput.titleOf(snapshot,
                whole.map(WholeProject::project), name), name,
                project.ownCatalog().in(knowledge.blocks().technologies()), knowledge.choices(), LocalDate.now());
        return new Leaving(input, whole.map(all -> FurtherFiles.of(all.project(), all.home()))
                .orElse(FurtherFiles.NONE), whole.map(all -> WithoutSecrets.inEnvironmentOf(all.project()))
                .orElse(List.of()), project.file());
    }

    /** @param views draws all views of a snapshot that have something to show */
    DeliverySource source(Function<Snapshot, List<Drawing>> views, TextMeasurer measurer) {
        return DeliverySource.of(input, further, secrets, views, measurer, templates());
    }

    /** The user's own templates that it is written with; empty where there are none. */
    Optional<Path> templates() {
        return file.flatMap(TemplateFolder::of);
    }

    /** The same without any picture, which takes the longest to make. */
    DeliverySource withoutPictures(TextMeasurer measurer) {
        return source(snapshot -> List.of(), measurer);
    }
}
