package dev.stackwright.rendering.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.kordamp.ikonli.IkonHandler;

/**
 * Outlines of the icons on nodes, taken from the icon font, so that screen and exported pictures show the same ones.
 * Needs no screen. Safe on any thread.
 */
public final class IconShapes {

    /** Width and height of an icon, in px. */
    public static final double SIZE = 24;

    /** From the top of an icon to the font's baseline, as a share of its size. */
    private static final double ASCENT = 0.875;

    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();
    private final Map<String, Font> fonts = new ConcurrentHashMap<>();

    /**
     * The outline as the data of an SVG path, in a square of {@link #SIZE}; empty for an icon that is not known.
     *
     * @param literal for example {@code mdi2e-elephant}
     */
    public Optional<String> path(String literal) {
        return known.computeIfAbsent(literal, this::drawn);
    }

    private Optional<String> drawn(String literal) {
        return ServiceLoader.load(IkonHandler.class, IconShapes.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get).filter(handler -> handler.supports(literal)).findFirst()
                .flatMap(handler -> outline(handler, literal));
    }

    private Optional<String> outline(IkonHandler handler, String literal) {
        int code;
        try {
            code = handler.resolve(literal).getCode();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        Font font = fonts.computeIfAbsent(handler.getFontFamily(), family -> load(handler));
        return Optional.of(PathData.of(AffineTransform.getTranslateInstance(0, SIZE * ASCENT).createTransformedShape(
                font.createGlyphVector(context, Character.toString(code)).getOutline())));
    }

    private static Font load(IkonHandler handler) {
        try (InputStream file = handler.getFontResourceAsStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont((float) SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the icon font " + handler.getFontFamily(), e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the icon font " + handler.getFontFamily() + " is damaged", e);
        }
    }
}
