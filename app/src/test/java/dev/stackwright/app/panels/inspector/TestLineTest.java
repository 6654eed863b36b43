package dev.stackwright.app.panels.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestLineTest {

    @Test
    void wordsBecomeOneLineAndTheSameWordsAgain() {
        List<String> words = List.of("CMD", "sh", "-c", "echo \"a b\" | grep 'b'", "", "back\\slash");
        TestLine line = TestLine.of(words);
        assertThat(line.byShell()).isFalse();
        assertThat(line.text()).isEqualTo("sh -c \"echo \\\"a b\\\" | grep 'b'\" \"\" \"back\\\\slash\"");
        assertThat(line.words()).isEqualTo(words);
    }

    @Test
    void aLineForTheShellStaysAsItIs() {
        TestLine line = TestLine.of(List.of("CMD-SHELL", "curl -f 'a b' || exit 1"));
        assertThat(line).isEqualTo(new TestLine("curl -f 'a b' || exit 1", true));
        assertThat(line.words()).containsExactly("CMD-SHELL", "curl -f 'a b' || exit 1");
    }

    @Test
    void nothingIsNoTest() {
        assertThat(new TestLine("  ", false).words()).isEmpty();
        assertThat(TestLine.of(List.of("NONE")).text()).isEmpty();
    }
}
