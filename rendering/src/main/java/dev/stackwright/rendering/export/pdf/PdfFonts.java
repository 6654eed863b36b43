package dev.stackwright.rendering.export.pdf;

import dev.stackwright.rendering.text.FontFace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The bundled fonts in one PDF, each loaded when it is first needed; only the letters used are carried along. */
final class PdfFonts {

    private final PDDocument document;
    private final Map<FontFace, PDType0Font> loaded = new EnumMap<>(FontFace.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font of(FontFace face) throws IOException {
        PDType0Font font = loaded.get(face);
        if (font == null) {
            font = PDType0Font.load(document, new ByteArrayInputStream(face.trueType()), true);
            loaded.put(face, font);
        }
        return font;
    }

    /** True where the font has every letter of the text. */
    boolean have(FontFace face, String text) throws IOException {
        try {
            of(face).encode(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
