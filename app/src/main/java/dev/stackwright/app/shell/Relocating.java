package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.dialogs.Question;
import dev.stackwright.app.dialogs.Question.Answer;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.RewritePaths;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks what is to become of relative paths before a stack is saved in another folder. */
final class Relocating {

    /** So many names are listed; of more the number is told. */
    private static final int MOST_NAMES = 8;

    private final Background background;
    private final Prompts prompts;
    private final Consumer<Exception> failed;

    /** What is to become of them. */
    enum Wish {
        REWRITE, KEEP, STAY
    }

    /** @param failed told of a mistake of the studio */
    Relocating(Background background, Prompts prompts, Consumer<Exception> failed) {
        this.background = background;
        this.prompts = prompts;
        this.failed = failed;
    }

    /** Runs the action once nothing speaks against saving the project there; not at all where the user stays. */
    void before(Project project, Path to, Runnable save) {
        Optional<Path> from = project.file();
        if (from.isEmpty()) {
            save.run();
            return;
        }
        Snapshot snapshot = project.snapshot();
        background.run(() -> Relocation.of(snapshot, from.get(), to),
                found -> decide(project, to, found, save), failed);
    }

    private void decide(Project project, Path to, Relocation found, Runnable save) {
        Wish wish = found.isHarmless() ? Wish.KEEP : prompts.questions().ask(question(found, to));
        if (wish == Wish.REWRITE
                && project.perform(new RewritePaths(found.newPaths())) instanceof Outcome.Refusal refusal) {
            prompts.questions().tell(Notice.error(Strings.text("files.saveFailed.title", to.getFileName()),
                    refusal.reason(), refusal.remedy()));
        } else if (wish != Wish.STAY) {
            save.run();
        }
    }

    private static Question<Wish> question(Relocation found, Path to) {
        List<String> text = new ArrayList<>();
        List<Answer<Wish>> answers = new ArrayList<>();
        if (!found.newPaths().isEmpty()) {
            text.add(Strings.text("files.relocate.paths", to.toAbsolutePath().getParent(),
                    listed(List.copyOf(found.newPaths().keySet()))));
            answers.add(Answer.of(Wish.REWRITE, Strings.text("files.relocate.rewrite")));
        }
        if (!found.left().isEmpty()) {
            text.add(Strings.text("files.relocate.left", String.join(", ", found.left())));
        }
        answers.add(Answer.of(Wish.KEEP, Strings.text("files.relocate.keep")));
        answers.add(Answer.of(Wish.STAY, Strings.text("dialog.cancel")));
        return new Question<>(Strings.text("files.relocate.title", to.getFileName()), String.join("\n\n", text),
                answers, Wish.STAY);
    }

    private static String listed(List<String> names) {
        Stream<String> first = names.stream().limit(MOST_NAMES);
        Stream<String> rest = names.size() > MOST_NAMES
                ? Stream.of(Strings.text("files.relocate.more", names.size() - MOST_NAMES)) : Stream.empty();
        return String.join("\n", Stream.concat(first, rest).map(name -> "  " + name).toList());
    }
}
