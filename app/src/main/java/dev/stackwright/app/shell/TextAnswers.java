package dev.stackwright.app.shell;

import dev.stackwright.app.editor.PlaceAnswers;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectResolution;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.assist.hint.InlayHint;
import dev.stackwright.model.assist.hint.InlayHints;
import dev.stackwright.model.assist.hover.HoverCard;
import dev.stackwright.model.assist.link.DocumentLink;
import dev.stackwright.model.assist.link.LinkTarget;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.text.Range;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Answers what the editor of one file asks, beside the window's thread, from the project that the file belongs to. */
final class TextAnswers implements PlaceAnswers {

    private static final System.Logger LOG = System.getLogger(TextAnswers.class.getName());

    private final Project project;
    private final FileKey file;
    private final EditorKnowledge knowledge;
    private final Consumer<LinkTarget> open;

    /** @param open opens what a link leads to, seen from this file */
    TextAnswers(Project project, FileKey file, EditorKnowledge knowledge, Consumer<LinkTarget> open) {
        this.project = project;
        this.file = file;
        this.knowledge = knowledge;
        this.open = open;
    }

    @Override
    public void card(Snapshot snapshot, int offset, Consumer<HoverCard> answer) {
        ask(snapshot, offset, knowledge.hovers()::at, answer, new HoverCard(Range.at(offset), List.of()));
    }

    @Override
    public void link(Snapshot snapshot, int offset, Consumer<Optional<DocumentLink>> answer) {
        ask(snapshot, offset, knowledge.links()::at, answer, Optional.empty());
    }

    private <T> void ask(Snapshot snapshot, int offset, Function<PlaceQuestion, T> knows, Consumer<T> answer,
                         T nothing) {
        Optional<ComposeProject> resolved = project.resolution().current().get().map(WholeProject::project);
        Optional<Path> path = file.equals(FileKey.MAIN) ? project.file() : Optional.of(ProjectResolution.path(file));
        project.background().run(() -> knows.apply(new PlaceQuestion(snapshot, path,
                resolved.orElseGet(() -> ComposeProject.alone(snapshot.compose())), offset)), answer, error -> {
                    LOG.log(Level.ERROR, "a place could not be explained", error);
                    answer.accept(nothing);
                });
    }

    @Override
    public void hints(Snapshot snapshot, Consumer<List<InlayHint>> answer) {
        ask(snapshot, 0, InlayHints::of, answer, List.of());
    }

    @Override
    public void open(LinkTarget target) {
        open.accept(target);
    }
}
