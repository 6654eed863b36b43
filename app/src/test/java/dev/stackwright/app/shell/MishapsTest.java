package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.ScriptedPrompts;
import dev.stackwright.app.task.SameThread;
import org.junit.jupiter.api.Test;

class MishapsTest {

    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final Mishaps mishaps = new Mishaps(new SameThread(), prompts.prompts().questions());

    @Test
    void aMistakeIsToldWithDetailsToCopy() {
        meet(new IllegalStateException("the lines are crossed"));

        assertThat(prompts.told()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.ERROR);
            assertThat(notice.details()).contains("Stackwright", "Java", "the lines are crossed",
                    "MishapsTest.aMistakeIsTold");
        });
    }

    @Test
    void theSameMistakeIsToldOnce() {
        for (int i = 0; i < 3; i++) {
            meet(new IllegalStateException("again " + i));
        }
        meet(new IllegalStateException("another place"));

        assertThat(prompts.told()).hasSize(2);
    }

    private void meet(Throwable error) {
        mishaps.uncaughtException(Thread.currentThread(), error);
    }
}
