package dev.stackwright.rendering.scene;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours by role, read from a colour file, so that exported pictures have the colours of the window. */
public final class ColorPalette {

    private static final Pattern LINE = Pattern.compile("(-sw-[a-z0-9-]+):\\s*(#[0-9a-fA-F]{6})\\s*;");

    private final Map<String, String> byRole;

    private ColorPalette(Map<String, String> byRole) {
        this.byRole = byRole;
    }

    /** Reads every {@code -sw-role: #rrggbb;} of a style sheet; anything else in it is skipped. */
    public static ColorPalette parse(String css) {
        Map<String, String> found = new TreeMap<>();
        Matcher line = LINE.matcher(css);
        while (line.find()) {
            found.put(line.group(1), line.group(2));
        }
        return new ColorPalette(found);
    }

    /**
     * The colour of a role as {@code #rrggbb}.
     *
     * @throws IllegalArgumentException when the colour file has no such role
     */
    public String color(String role) {
        return Optional.ofNullable(byRole.get(role))
                .orElseThrow(() -> new IllegalArgumentException("no colour for the role " + role));
    }
}
