package dev.stackwright.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowObstacleTest {

    private static final List<String> COMMANDS = List.of("check", "edit");

    private static String sentence(WindowObstacle obstacle) {
        String sentence = obstacle.sentence(COMMANDS);
        assertThat(sentence).startsWith("stackwright: ").contains("install").endsWith("check, edit.")
                .doesNotContain("\n");
        return sentence;
    }

    @Test
    void withoutADisplayItSaysSoBeforeTrying() {
        WindowObstacle obstacle = WindowObstacle.ahead("Linux", Map.of("DISPLAY", " ")).orElseThrow();

        assertThat(sentence(obstacle)).contains("DISPLAY is not set").contains("xvfb-run");
    }

    @Test
    void aPureWaylandSessionIsToldWhatItLacks() {
        WindowObstacle obstacle = WindowObstacle.ahead("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")).orElseThrow();

        assertThat(sentence(obstacle)).contains("xwayland");
    }

    @Test
    void withADisplayOrOnAnotherSystemNothingIsInTheWay() {
        assertThat(WindowObstacle.ahead("Linux", Map.of("DISPLAY", ":0"))).isEmpty();
        assertThat(WindowObstacle.ahead("Windows 11", Map.of())).isEmpty();
        assertThat(WindowObstacle.ahead("Mac OS X", Map.of())).isEmpty();
    }

    @Test
    void aDisplayThatCannotBeOpenedIsNamed() {
        WindowObstacle obstacle = WindowObstacle.behind(
                new UnsupportedOperationException("Unable to open DISPLAY"), Map.of("DISPLAY", ":77")).orElseThrow();

        assertThat(sentence(obstacle)).contains("the display :77 cannot be opened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unable to load glass GTK library.", "no glassgtk3 in java.library.path: /usr/lib",
        "no javafx_font_pango in java.library.path", "Could not initialize class com.sun.javafx.text.GlyphLayout",
        "Error initializing QuantumRenderer: no suitable pipeline found"})
    void aMissingLibraryIsToldWithThePackages(String said) {
        RuntimeException failure = new RuntimeException("toolkit", new UnsatisfiedLinkError(said));

        assertThat(sentence(WindowObstacle.behind(failure, Map.of()).orElseThrow())).contains("libgtk-3-0");
    }

    @Test
    void anyOtherFailureIsNotExplainedAway() {
        assertThat(WindowObstacle.behind(new IllegalStateException("a bug"), Map.of())).isEmpty();
    }
}
