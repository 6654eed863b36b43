package dev.stackwright.app.look;

import static dev.stackwright.rendering.scene.ColorTheme.DARK;
import static dev.stackwright.rendering.scene.ColorTheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.rendering.scene.ColorTheme;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesktopThemeTest {

    @ParameterizedTest
    @CsvSource({"Linux,gdbus,'(<<uint32 1>>,)',DARK", "Linux,gdbus,'(<<uint32 2>>,)',LIGHT",
        "Linux,gdbus,'(<<uint32 0>>,)',", "Linux,gsettings,'''prefer-dark''',DARK",
        "Linux,gsettings,'''Adwaita-dark''',DARK", "Linux,gsettings,'''Adwaita''',LIGHT",
        "Mac OS X,defaults,Dark,DARK", "Windows 11,reg,'AppsUseLightTheme    REG_DWORD    0x0',DARK",
        "Windows 11,reg,'AppsUseLightTheme    REG_DWORD    0x1',LIGHT"})
    void theDesktopIsBelieved(String system, String program, String said, ColorTheme expected) {
        DesktopTheme desktop = new DesktopTheme(system, Map.of(),
                command -> command.get(0).equals(program) ? Optional.of(said) : Optional.empty());

        assertThat(desktop.ask()).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aThemeOfTheEnvironmentCountsFirst() {
        DesktopTheme desktop = new DesktopTheme("Linux", Map.of("GTK_THEME", "Adwaita:dark"),
                command -> Optional.of("(<<uint32 2>>,)"));

        assertThat(desktop.ask()).contains(DARK);
    }

    @Test
    void aDesktopThatSaysNothingHasNoColours() {
        assertThat(new DesktopTheme("Linux", Map.of(), command -> Optional.empty()).ask()).isEmpty();
    }

    @Test
    void aMacWithoutTheSettingIsLight() {
        assertThat(new DesktopTheme("Mac OS X", Map.of(), command -> Optional.empty()).ask()).contains(LIGHT);
    }
}
