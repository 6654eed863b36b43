package dev.stackwright.rendering.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.export.PageSetup;
import dev.stackwright.rendering.export.PictureExport;
import dev.stackwright.rendering.export.PictureFormat;
import dev.stackwright.rendering.export.PictureStyle;
import dev.stackwright.rendering.export.PlacedText;
import dev.stackwright.rendering.export.TextlessPicture;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.testing.PdfReading;
import dev.stackwright.rendering.testing.Stacks;
import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.rendering.text.TextStyle;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfPictureTest {

    private static final PictureStyle LIGHT = new PictureStyle(PictureFormat.PDF, ColorTheme.LIGHT, 1);

    private final PictureExport export = new PictureExport(Stacks.MEASURER);

    @Test
    void textsStayTextsAndLinesStayLines() {
        Scene scene = scene();

        PdfReading pdf = PdfReading.of(export.picture(scene, "Größe & more", LIGHT));

        assertThat(pdf.texts()).hasSize(1);
        assertThat(pdf.texts().get(0)).contains("Größe & more", "web", "NGINX", "nginx:1.27-alpine", "healthy",
                "depends_on", "2 services · 1 dependency");
        assertThat(pdf.images()).isZero();
        Size size = export.size(scene, "Größe & more", PageSetup.NONE);
        assertThat((double) pdf.sheets().get(0).getWidth()).isCloseTo(size.width() * 0.75, within(0.01));
        assertThat((double) pdf.sheets().get(0).getHeight()).isCloseTo(size.height() * 0.75, within(0.01));
    }

    @Test
    void theSameSceneGivesTheSameBytesInEachTheme() {
        for (ColorTheme theme : ColorTheme.values()) {
            PictureStyle style = new PictureStyle(PictureFormat.PDF, theme, 1);

            assertThat(export.picture(scene(), "shop", style)).isEqualTo(export.picture(scene(), "shop", style));
        }
    }

    @Test
    void fadedPartsAreNoPixels() {
        TextlessPicture faded = picture(100, """
                <g opacity="0.4"><rect width="50" height="50" fill="#ff0000"/>
                <path d="M0 0L50 50" stroke="#000000" stroke-dasharray="4 2"/></g>""",
                new PlacedText("pale", new TextStyle(FontFace.REGULAR, 12), 5, 20, "#112233", 0.4));

        PdfReading pdf = PdfReading.of(PdfPicture.of(faded, "faded", Stacks.MEASURER));

        assertThat(pdf.images()).isZero();
        assertThat(pdf.texts().get(0)).contains("pale");
    }

    @Test
    void lettersTheFontHasNotAreShapes() {
        byte[] known = PdfPicture.of(picture(100, ""), "none", Stacks.MEASURER);
        byte[] drawn = PdfPicture.of(picture(100, "", new PlacedText("数据库 база",
                new TextStyle(FontFace.REGULAR, 12), 5, 20, "#112233", 1)), "none", Stacks.MEASURER);

        assertThat(PdfReading.of(drawn).texts().get(0)).isBlank();
        assertThat(drawn.length).isGreaterThan(known.length);
    }

    @Test
    void aHugePictureFitsTheLargestPageThereIs() {
        PdfReading pdf = PdfReading.of(PdfPicture.of(picture(100_000, ""), "huge", Stacks.MEASURER));

        assertThat((double) pdf.sheets().get(0).getWidth()).isCloseTo(14_400, within(0.1));
    }

    private static TextlessPicture picture(double width, String body, PlacedText... texts) {
        return new TextlessPicture("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width
                + "\" height=\"100\" viewBox=\"0 0 " + width + " 100\">" + body + "</svg>", new Size(width, 100),
                List.of(texts));
    }

    private static Scene scene() {
        return Stacks.drafter().draw(Snapshot.of("""
                services:
                  web: {image: nginx:1.27-alpine, depends_on: {db: {condition: service_healthy}}}
                  db: {image: postgres:17}
                """), Drawing.EMPTY).scene();
    }
}
