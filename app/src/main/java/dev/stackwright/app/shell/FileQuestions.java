package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Question;
import dev.stackwright.app.dialogs.Question.Answer;
import dev.stackwright.model.workspace.DiskChange;
import dev.stackwright.model.workspace.ProjectFile;
import dev.stackwright.model.workspace.Saving;
import dev.stackwright.resources.Strings;
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
        OVERWRITE, ELSEWHERE, LEAVE
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

    static Question<Conflicting> changedOnDisk(Saving.ChangedOnDisk changed) {
        String changes = changed.changes().stream().map(DiskChange::message).collect(Collectors.joining("\n"));
        return new Question<>(Strings.text("files.changedOnDisk.title"),
                Strings.text("files.changedOnDisk.text", changes),
                List.of(Answer.of(Conflicting.ELSEWHERE, Strings.text("files.changedOnDisk.elsewhere")),
                        new Answer<>(Conflicting.OVERWRITE, Strings.text("files.changedOnDisk.overwrite"), true),
                        Answer.of(Conflicting.LEAVE, Strings.text("dialog.cancel"))),
                Conflicting.LEAVE);
    }

    /** The file chooser has asked already whether the compose file it was given may be replaced. */
    static boolean isConfirmedByChooser(ProjectFile file, Saving.ChangedOnDisk changed) {
        return file.composeHash().isEmpty() && changed.changes().stream()
                .allMatch(change -> change.kind() == DiskChange.Kind.EXISTS && change.file().equals(file.compose()));
    }
}
