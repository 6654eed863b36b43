package dev.stackwright.rendering.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of pictures, told by the ending of their file's name. */
public enum PictureFormat {
    SVG, PNG, PDF;

    /** The ending with its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a file of that name; empty where the name tells none. */
    public static Optional<PictureFormat> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> lower.endsWith(format.ending())).findFirst();
    }
}
