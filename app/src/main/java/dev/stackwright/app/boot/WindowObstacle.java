package dev.stackwright.app.boot;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why no window can be opened on this machine, in one sentence: what is the matter, what to install, and what
 * works all the same. Knows no JavaFX, so that it can be asked before JavaFX is loaded.
 */
record WindowObstacle(String cause, String cure) {

    private static final String GTK_PACKAGES = "libgtk-3-0 libxtst6 libxxf86vm1 libgl1 libpangoft2-1.0-0";

    /** Words JavaFX uses when a library it needs is missing, measured with each of them taken away. */
    private static final List<String> SIGNS_OF_MISSING_LIBRARY = List.of(
            "GTK", "glassgtk", "javafx_font", "GlyphLayout", "LogicalFont", "prism_", "no suitable pipeline");

    /**
     * What can be seen before trying.
     *
     * @param system      name of the operating system, as Java gives it
     * @param environment environment variables of this process
     */
    static Optional<WindowObstacle> ahead(String system, Map<String, String> environment) {
        boolean usesX11 = !system.startsWith("Windows") && !system.startsWith("Mac");
        if (!usesX11 || !environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.empty();
        }
        boolean wayland = !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
        return Optional.of(wayland
                ? new WindowObstacle("this Wayland session has no X11 display (DISPLAY is not set)",
                        "install xwayland and log in again")
                : new WindowObstacle("there is no display (DISPLAY is not set)",
                        "start it in a desktop session, or install xvfb and start it with xvfb-run"));
    }

    /** What a failure to start JavaFX means; empty for one that is not about the machine. */
    static Optional<WindowObstacle> behind(Throwable failure, Map<String, String> environment) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if (said.contains("Unable to open DISPLAY")) {
                return Optional.of(new WindowObstacle(
                        "the display " + environment.getOrDefault("DISPLAY", "") + " cannot be opened",
                        "check DISPLAY, or install xvfb and start it with xvfb-run"));
            }
            if (SIGNS_OF_MISSING_LIBRARY.stream().anyMatch(said::contains)) {
                return Optional.of(new WindowObstacle("GTK 3 or a library it needs is missing",
                        "install it, on Debian and Ubuntu with: apt-get install " + GTK_PACKAGES));
            }
        }
        return Optional.empty();
    }

    /** @param commands the commands that need no window */
    String sentence(List<String> commands) {
        return "stackwright: no window can be opened here, because " + cause + "; " + cure
                + ". Without a window these commands work: " + String.join(", ", commands) + ".";
    }
}
