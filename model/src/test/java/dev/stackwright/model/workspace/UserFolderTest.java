package dev.stackwright.model.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void eachPlatformHasItsPlace() {
        assertThat(UserFolder.STATE.on("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".local/state/stackwright"));
        assertThat(UserFolder.STATE.on("Linux", Map.of("XDG_STATE_HOME", "/var/ada"), HOME))
                .isEqualTo(Path.of("/var/ada/stackwright"));
        assertThat(UserFolder.CONFIG.on("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".config/stackwright"));
        assertThat(UserFolder.CONFIG.on("Linux", Map.of("XDG_CONFIG_HOME", "/cfg"), HOME))
                .isEqualTo(Path.of("/cfg/stackwright"));
        assertThat(UserFolder.CONFIG.on("Mac OS X", Map.of(), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Stackwright"));
        assertThat(UserFolder.STATE.on("Windows 11", Map.of(), HOME))
                .isEqualTo(HOME.resolve("AppData/Local/Stackwright"));
        assertThat(UserFolder.CONFIG.on("Windows 11", Map.of("APPDATA", "/ada/Roaming"), HOME))
                .isEqualTo(Path.of("/ada/Roaming/Stackwright"));
    }

    @Test
    void aRelativePathIsIgnored() {
        assertThat(UserFolder.STATE.on("Linux", Map.of("XDG_STATE_HOME", "state"), HOME))
                .isEqualTo(HOME.resolve(".local/state/stackwright"));
        assertThat(UserFolder.CONFIG.on("Linux", Map.of("XDG_CONFIG_HOME", "cfg"), HOME))
                .isEqualTo(HOME.resolve(".config/stackwright"));
    }
}
