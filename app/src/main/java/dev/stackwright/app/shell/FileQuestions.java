package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Question;
import dev.stackwright.app.dialogs.Question.Answer;
import dev.stackwright.model.workspace.DiskChange;
import dev.stackwright.model.workspace.ProjectFile;
import dev.stackwright.model.workspace.Saving;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is asked when work could be lost. */
final class FileQuestions {

    /** What to do with changes that are not saved. */
    enum Leaving {
        SAVE, DISCARD, STAY
    }

    /** What to do about a file that another program has changed. */
    enum Conflicting {
        MERGE, OVERWRITE, ELSEWHERE, LEAVE
    }

    private FileQuestions() {
    }

    static Question<Leaving> saveChanges(String name) {
        return new Question<>(Strings.text("files.saveChanges.title", name), Strings.text("files.saveChanges.text"),
                List.of(Answer.of(Leaving.SAVE, Strings.text("files.saveChanges.save")),
                        new Answer<>(Leaving.DISCARD, Strings.text("files.saveChanges.discard"), true),
                        Answer.of(Leaving.STAY, Strings.text("dialog.cancel"))),
                Leaving.STAY);
    }

    /** @param file what was to be written, as it was known; only a file that was read can be merged with */
    static Question<Conflicting> changedOnDisk(ProjectFile file, Saving.ChangedOnDisk changed) {
        String changes = changed.changes().stream().map(DiskChange::message).collect(Collectors.joining("\n"));
        boolean mergeable = file.composeHash().isPresent() && changed.changes().stream()
                .noneMatch(change -> change.file().equals(file.compose()) && change.kind() == DiskChange.Kind.DELETED);
        List<Answer<Conflicting>> answers = new ArrayList<>();
        if (mergeable) {
            answers.add(Answer.of(Conflicting.MERGE, Strings.text("files.changedOnDisk.merge")));
        }
        answers.add(Answer.of(Conflicting.ELSEWHERE, Strings.text("files.changedOnDisk.elsewhere")));
        answers.add(new Answer<>(Conflicting.OVERWRITE, Strings.text("files.changedOnDisk.overwrite"), true));
        answers.add(Answer.of(Conflicting.LEAVE, Strings.text("dialog.cancel")));
        return new Question<>(Strings.text("files.changedOnDisk.title"),
                Strings.text("files.changedOnDisk.text", changes), answers, Conflicting.LEAVE);
    }

    /** What to do about a further file of the project. */
    static Question<Conflicting> otherChanged(DiskChange change) {
        List<Answer<Conflicting>> answers = new ArrayList<>();
        if (change.kind() != DiskChange.Kind.DELETED) {
            answers.add(Answer.of(Conflicting.MERGE, Strings.text("files.changedOnDisk.merge")));
        }
        answers.add(new Answer<>(Conflicting.OVERWRITE, Strings.text("files.changedOnDisk.overwrite"), true));
        answers.add(Answer.of(Conflicting.LEAVE, Strings.text("dialog.cancel")));
        return new Question<>(Strings.text("files.other.changed.title", change.file().getFileName()),
                Strings.text("files.changedOnDisk.text", change.message()), answers, Conflicting.LEAVE);
    }

    /** The file chooser has asked already whether the compose file it was given may be replaced. */
    static boolean isConfirmedByChooser(ProjectFile file, Saving.ChangedOnDisk changed) {
        return file.composeHash().isEmpty() && changed.changes().stream()
                .allMatch(change -> change.kind() == DiskChange.Kind.EXISTS && change.file().equals(file.compose()));
    }
}
