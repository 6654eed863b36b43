package dev.stackwright.rendering.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Says how wide a text is in a bundled font; needs no screen. Safe on any thread. */
public final class TextMeasurer {

    private static final String ELLIPSIS = "…";
    private static final int MAX_KNOWN = 20_000;

    private record Known(String text, TextStyle style) {
    }

    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final Map<FontFace, Font> fonts = new EnumMap<>(FontFace.class);
    private final Map<Known, Double> widths = new ConcurrentHashMap<>();

    /** Loads the bundled fonts. */
    public TextMeasurer() {
        for (FontFace face : FontFace.values()) {
            fonts.put(face, load(face));
        }
    }

    private static Font load(FontFace face) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled font " + face, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font " + face + " is damaged", e);
        }
    }

    /** Width of a line of text, in px. */
    public double width(String text, TextStyle style) {
        if (widths.size() > MAX_KNOWN) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Known(text, style), this::measured);
    }

    private double measured(Known known) {
        return font(known.style()).getStringBounds(known.text(), context).getWidth();
    }

    /** Distance from the baseline up to the top of the letters, in px. */
    public double ascent(TextStyle style) {
        return metrics(style).getAscent();
    }

    /** Height of a line of text, in px. */
    public double height(TextStyle style) {
        return metrics(style).getAscent() + metrics(style).getDescent();
    }

    /** The text, or as much of its beginning as fits with an ellipsis; empty where not even that fits. */
    public String fitted(String text, TextStyle style, double maxWidth) {
        if (width(text, style) <= maxWidth) {
            return text;
        }
        int fits = 0;
        int tooMany = text.length();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) >>> 1;
            if (width(cut(text, middle), style) <= maxWidth) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return fits == 0 ? "" : cut(text, fits);
    }

    /**
     * The text in lines of at most that width, broken between words; a word that is too long for a line is broken
     * too. What has no room in the last line is cut with an ellipsis.
     */
    public List<String> wrapped(String text, TextStyle style, double maxWidth, int mostLines) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip().replaceAll("\\s+", " ");
        while (!rest.isEmpty() && lines.size() < mostLines) {
            String line = lines.size() == mostLines - 1 ? fitted(rest, style, maxWidth)
                    : beginning(rest, style, maxWidth);
            if (line.isEmpty()) {
                break;
            }
            lines.add(line);
            rest = rest.substring(Math.min(line.length(), rest.length())).strip();
        }
        return lines;
    }

    /** The words that fit, or as many letters of the first one. */
    private String beginning(String text, TextStyle style, double maxWidth) {
        if (width(text, style) <= maxWidth) {
            return text;
        }
        int letters = Math.max(0, fitted(text, style, maxWidth).length() - ELLIPSIS.length());
        int space = text.lastIndexOf(' ', letters);
        return space > 0 ? text.substring(0, space) : text.substring(0, letters);
    }

    private static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /**
     * The shapes of a line of text, its baseline beginning at the origin. Text with letters the font has not is
     * drawn in one of the machine's, no wider than measured.
     */
    public Shape outline(String text, TextStyle style) {
        Font font = font(style);
        if (font.canDisplayUpTo(text) < 0) {
            return font.createGlyphVector(context, text).getOutline();
        }
        Font other = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) style.sizePx());
        double narrower = Math.min(1, width(text, style) / other.getStringBounds(text, context).getWidth());
        char[] letters = text.toCharArray();
        return AffineTransform.getScaleInstance(narrower, 1).createTransformedShape(
                other.layoutGlyphVector(context, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT).getOutline());
    }

    private Font font(TextStyle style) {
        return fonts.get(style.face()).deriveFont((float) style.sizePx());
    }

    private LineMetrics metrics(TextStyle style) {
        return font(style).getLineMetrics("Ag", context);
    }
}
