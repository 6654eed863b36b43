package dev.stackwright.app.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Style sheets in other sizes. Every length that is written with {@code px} grows; a bare number is a length of the
 * drawing, which has a zoom of its own, and stays.
 */
final class SheetSize {

    private static final int NORMAL = 100;
    private static final Pattern LENGTH = Pattern.compile("(?<![\\w.#-])(-?\\d+(?:\\.\\d+)?)px\\b");
    /** Pictures in the sheet, whose letters are no lengths. */
    private static final String PICTURE = "url(";

    private SheetSize() {
    }

    /**
     * The address of the sheet in that size.
     *
     * @param address the sheet as it is
     * @param source  where it can be read
     */
    static String inPercent(String address, URL source, int percent) {
        if (percent == NORMAL) {
            return address;
        }
        try (InputStream in = source.openStream()) {
            String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return "data:text/css;base64," + Base64.getEncoder()
                    .encodeToString(sized(sheet, percent).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the style sheet " + source, e);
        }
    }

    static String sized(String sheet, int percent) {
        return sheet.lines().map(line -> line.contains(PICTURE) ? line : sizedLine(line, percent))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String sizedLine(String line, int percent) {
        return LENGTH.matcher(line).replaceAll(length -> inPx(Double.parseDouble(length.group(1)) * percent / NORMAL));
    }

    private static String inPx(double length) {
        return String.format(Locale.ROOT, "%.2fpx", length);
    }
}
