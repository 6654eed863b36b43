package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.shell.Jumps.Place;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Workspace;
import org.junit.jupiter.api.Test;

class JumpsTest {

    private final Jumps jumps = new Jumps();

    private static Place at(int offset) {
        return new Place(FileKey.MAIN, offset);
    }

    @Test
    void goingBackAndForwardVisitsThePlacesThatWereLeft() {
        jumps.leave(at(1));
        jumps.leave(at(2));

        assertThat(jumps.back(at(3))).contains(at(2));
        assertThat(jumps.back(at(2))).contains(at(1));
        assertThat(jumps.back(at(1))).isEmpty();
        assertThat(jumps.forward(at(1))).contains(at(2));
        assertThat(jumps.forward(at(2))).contains(at(3));
        assertThat(jumps.forward(at(3))).isEmpty();
    }

    @Test
    void aNewJumpForgetsWhatWasAhead() {
        jumps.leave(at(1));
        jumps.back(at(2));

        jumps.leave(at(7));

        assertThat(jumps.forward(at(9))).isEmpty();
        assertThat(jumps.back(at(9))).contains(at(7));
    }

    @Test
    void placesMoveWithTheText() {
        Workspace workspace = new Workspace(Snapshot.of("a: 1\nb: 2\n"));
        workspace.addListener(jumps::changed);
        jumps.leave(at(5));

        workspace.type(TextPatch.of(Replacement.insert(0, "# c\n")));

        assertThat(jumps.back(at(0))).contains(at(9));
    }
}
