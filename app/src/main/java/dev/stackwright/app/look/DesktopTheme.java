package dev.stackwright.app.look;

import dev.stackwright.rendering.scene.ColorTheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Asks the desktop whether it is dark: JavaFX cannot tell before its version 22. On Linux a theme named in
 * {@code GTK_THEME} counts first, then what the desktop portal says ("org.freedesktop.appearance color-scheme"),
 * then GNOME's settings. A desktop that says nothing has no colours of its own.
 */
public final class DesktopTheme {

    private static final long PATIENCE_MS = 2_000;
    private static final List<String> PORTAL = List.of("gdbus", "call", "--session", "--timeout", "1",
            "--dest", "org.freedesktop.portal.Desktop", "--object-path", "/org/freedesktop/portal/desktop",
            "--method", "org.freedesktop.portal.Settings.Read", "org.freedesktop.appearance", "color-scheme");
    private static final List<String> GNOME_SCHEME = List.of("gsettings", "get", "org.gnome.desktop.interface",
            "color-scheme");
    private static final List<String> GNOME_THEME = List.of("gsettings", "get", "org.gnome.desktop.interface",
            "gtk-theme");
    private static final List<String> MAC_STYLE = List.of("defaults", "read", "-g", "AppleInterfaceStyle");
    private static final List<String> WINDOWS_APPS = List.of("reg", "query",
            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize", "/v", "AppsUseLightTheme");

    private final String system;
    private final Map<String, String> environment;
    private final Function<List<String>, Optional<String>> run;

    /**
     * @param system      name of the operating system, as Java gives it
     * @param environment environment variables of this process
     * @param run         runs a command and gives what it printed; empty where it cannot be run or fails
     */
    DesktopTheme(String system, Map<String, String> environment, Function<List<String>, Optional<String>> run) {
        this.system = system;
        this.environment = environment;
        this.run = run;
    }

    /** The desktop this process runs on. */
    public static DesktopTheme ofThisMachine() {
        return new DesktopTheme(System.getProperty("os.name", ""), System.getenv(), DesktopTheme::printed);
    }

    /** Takes some tenths of a second, so not to be asked on the window's thread. */
    public Optional<ColorTheme> ask() {
        if (system.startsWith("Windows")) {
            return run.apply(WINDOWS_APPS).map(said -> dark(said.contains("0x0")));
        }
        if (system.startsWith("Mac")) {
            // The setting is there only where it says Dark.
            return Optional.of(dark(run.apply(MAC_STYLE).filter(said -> said.contains("Dark")).isPresent()));
        }
        return Optional.of(environment.getOrDefault("GTK_THEME", "")).filter(name -> !name.isBlank())
                .map(DesktopTheme::named)
                .or(() -> run.apply(PORTAL).flatMap(DesktopTheme::scheme))
                .or(() -> run.apply(GNOME_SCHEME).flatMap(DesktopTheme::scheme))
                .or(() -> run.apply(GNOME_THEME).map(DesktopTheme::named));
    }

    private static Optional<ColorTheme> scheme(String said) {
        if (said.contains("prefer-dark") || said.contains("uint32 1")) {
            return Optional.of(ColorTheme.DARK);
        }
        return said.contains("prefer-light") || said.contains("uint32 2") ? Optional.of(ColorTheme.LIGHT)
                : Optional.empty();
    }

    private static ColorTheme named(String theme) {
        String name = theme.strip().toLowerCase(Locale.ROOT).replace("'", "");
        return dark(name.endsWith("-dark") || name.endsWith(":dark"));
    }

    private static ColorTheme dark(boolean dark) {
        return dark ? ColorTheme.DARK : ColorTheme.LIGHT;
    }

    private static Optional<String> printed(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.exitValue() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
