package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CommandTest {

    private final AtomicInteger runs = new AtomicInteger();
    private final Command command = Command.of("test", "Test", runs::incrementAndGet);

    @Test
    void aCommandRuns() {
        command.run();
        assertThat(runs).hasValue(1);
    }

    @Test
    void whileHinderedItDoesNothingAndSaysWhy() {
        command.disable("Not now.");
        command.run();
        assertThat(runs).hasValue(0);
        assertThat(command.hindranceProperty().get()).isEqualTo("Not now.");
        command.enable();
        command.run();
        assertThat(runs).hasValue(1);
    }

    @Test
    void twoCommandsOfOneIdAreAMistake() {
        Commands commands = new Commands();
        commands.add(command);
        assertThatIllegalArgumentException().isThrownBy(() -> commands.add(command));
        assertThatIllegalArgumentException().isThrownBy(() -> commands.get("other"));
    }
}
