package dev.stackwright.app.cli.report;

import dev.stackwright.model.check.OtherFile;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.ladder.Gap;
import dev.stackwright.model.ladder.LadderReading;
import dev.stackwright.model.ladder.StepQuestion;
import dev.stackwright.model.pattern.PatternMatch;
import dev.stackwright.model.text.Position;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one file.
 *
 * @param path      as the user named it
 * @param pattern   the pattern of its stack; empty where none fits plainly
 * @param questions what the steps that are left ask
 */
public record Climbed(Path path, Snapshot snapshot, Optional<PatternMatch> pattern, LadderReading reading,
                      List<StepQuestion> questions) {

    public Climbed {
        questions = List.copyOf(questions);
    }

    Position place(Gap gap) {
        return gap.file().map(OtherFile::text).orElse(snapshot.text()).positionOf(gap.range().start());
    }

    Path file(Gap gap) {
        return gap.file().map(OtherFile::path).orElse(path);
    }
}
