package dev.stackwright.rendering.export.font;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.rendering.text.FontFace;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.Inflater;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontSubsetTest {

    private static final String LETTERS = "Ägypten: postgres/16 · …";

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void keptLettersLookAndMeasureAsInTheWholeFont(FontFace face) throws Exception {
        Font whole = font(face.bytes());
        Font subset = font(sfnt(FontSubset.woff(face.bytes(), codePoints(LETTERS))));

        Shape expected = outline(whole, LETTERS);
        Shape actual = outline(subset, LETTERS);

        Rectangle2D a = expected.getBounds2D();
        Rectangle2D b = actual.getBounds2D();
        assertThat(new double[] {b.getX(), b.getY(), b.getWidth(), b.getHeight()})
                .containsExactly(new double[] {a.getX(), a.getY(), a.getWidth(), a.getHeight()},
                        Offset.offset(0.5));
    }

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void otherLettersAreGone(FontFace face) throws Exception {
        Font subset = font(sfnt(FontSubset.woff(face.bytes(), codePoints(LETTERS))));

        assertThat(subset.canDisplay('Q')).isFalse();
        assertThat(subset.canDisplay('p')).isTrue();
    }

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void aSubsetIsSmallAndRepeatable(FontFace face) {
        byte[] woff = FontSubset.woff(face.bytes(), codePoints(LETTERS));

        assertThat(woff.length).isLessThan(face.bytes().length / 10);
        assertThat(FontSubset.woff(face.bytes(), codePoints(LETTERS))).isEqualTo(woff);
    }

    private static Set<Integer> codePoints(String text) {
        return text.codePoints().boxed().collect(Collectors.toSet());
    }

    private static Font font(byte[] file) throws Exception {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)).deriveFont(100f);
    }

    private static Shape outline(Font font, String text) {
        return font.createGlyphVector(new FontRenderContext(null, true, true), text).getOutline();
    }

    /** Unpacks a WOFF into the font file it stands for. */
    private static byte[] sfnt(byte[] woff) throws Exception {
        ByteBuffer in = ByteBuffer.wrap(woff);
        int count = in.getShort(12);
        ByteBuffer head = ByteBuffer.allocate(12 + 16 * count);
        head.putInt(in.getInt(4)).putShort((short) count).putShort((short) 0).putShort((short) 0)
                .putShort((short) 0);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            int at = 44 + 20 * i;
            int packed = in.getInt(at + 8);
            int length = in.getInt(at + 12);
            byte[] table = new byte[length];
            if (packed == length) {
                in.get(in.getInt(at + 4), table);
            } else {
                Inflater inflater = new Inflater();
                inflater.setInput(woff, in.getInt(at + 4), packed);
                inflater.inflate(table);
                inflater.end();
            }
            head.putInt(in.getInt(at)).putInt(in.getInt(at + 16)).putInt(12 + 16 * count + data.size())
                    .putInt(length);
            data.write(table);
            data.write(new byte[(4 - length % 4) % 4]);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(head.array());
        data.writeTo(file);
        return file.toByteArray();
    }
}
