package dev.stackwright.model.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void eachPlatformHasItsPlace() {
        assertThat(StateFolder.on("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".local/state/stackwright"));
        assertThat(StateFolder.on("Linux", Map.of("XDG_STATE_HOME", "/var/ada"), HOME))
                .isEqualTo(Path.of("/var/ada/stackwright"));
        assertThat(StateFolder.on("Mac OS X", Map.of(), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Stackwright"));
        assertThat(StateFolder.on("Windows 11", Map.of(), HOME)).isEqualTo(HOME.resolve("AppData/Local/Stackwright"));
    }

    @Test
    void aRelativePathIsIgnored() {
        assertThat(StateFolder.on("Linux", Map.of("XDG_STATE_HOME", "state"), HOME))
                .isEqualTo(HOME.resolve(".local/state/stackwright"));
    }
}
