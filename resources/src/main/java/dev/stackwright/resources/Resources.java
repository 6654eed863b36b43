package dev.stackwright.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/**
 * Opens what this module carries: data, templates, style sheets, fonts. Paths are relative to the resource
 * root and use forward slashes, for example {@code catalog/categories.yaml}.
 */
public final class Resources {

    private Resources() {
    }

    /** True when something of that path is carried. */
    public static boolean has(String path) {
        return Resources.class.getClassLoader().getResource("stackwright/" + path) != null;
    }

    /** @throws IllegalArgumentException when nothing of that path is carried */
    public static URL url(String path) {
        URL url = Resources.class.getClassLoader().getResource("stackwright/" + path);
        if (url == null) {
            throw new IllegalArgumentException("no resource " + path);
        }
        return url;
    }

    /** @throws IllegalArgumentException when nothing of that path is carried */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException when nothing of that path is carried */
    public static byte[] bytes(String path) {
        try (InputStream in = url(path).openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + path, e);
        }
    }
}
