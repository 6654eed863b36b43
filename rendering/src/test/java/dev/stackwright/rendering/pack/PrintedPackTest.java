package dev.stackwright.rendering.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.export.PageSetup;
import dev.stackwright.rendering.export.PictureExport;
import dev.stackwright.rendering.export.PictureFormat;
import dev.stackwright.rendering.export.PictureStyle;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.testing.PdfReading;
import dev.stackwright.rendering.testing.Stacks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

/** The printed pack is a document to read and to search, not a picture of one. */
class PrintedPackTest {

    private static final PackDocument SPEC = new PackDocument("spec.md", "Orderly: specification", """
            # Orderly: specification

            ## 1. First `part` & more

            Words with **weight** and a [link](other.md).

            | Service | What |
            | --- | --- |
            | `api` | answers <quickly> |

            ```mermaid
            graph LR
            ```
            """);
    private static final PackDocument OTHER = new PackDocument("other.md", "Other", "# Other\n\nEnd.\n");

    private final byte[] pack = PrintedPack.of("Orderly", List.of(diagram()), List.of(SPEC, OTHER));
    private final PdfReading pdf = PdfReading.of(pack);

    @Test
    void contentsNameThePagesAndEveryPageItsPlace() {
        assertThat(pdf.texts()).hasSize(4);
        assertThat(pdf.texts().get(0)).contains("Orderly", "1 diagram, 2 documents").containsPattern(
                "Architecture +\\.+ ?2").containsPattern("Specification +\\.+ ?3").containsPattern("Other +\\.+ ?4");
        assertThat(pdf.texts().get(2)).contains("Orderly", "3 / 4", "Specification").contains("1. First part & more",
                "Words with weight", "answers <quickly>").doesNotContain("graph LR");
    }

    @Test
    void diagramsAreLinesWithWordsOnASheetTheyFit() {
        assertThat(pdf.texts().get(1)).contains("web", "nginx:1.27-alpine");
        assertThat(pdf.images()).isZero();
        assertThat(PdfSheet.of(new Size(600, 800))).isEqualTo(PdfSheet.A4);
        assertThat(PdfSheet.of(new Size(1_900, 600))).isEqualTo(PdfSheet.A4_LANDSCAPE);
        assertThat(PdfSheet.of(new Size(9_000, 9_000))).isEqualTo(PdfSheet.A3_LANDSCAPE);
        assertThat(PdfSheet.A3_LANDSCAPE.sizeMm(new Size(9_000, 9_000)).height()).isLessThanOrEqualTo(238);
    }

    @Test
    void bookmarksLeadToDiagramsDocumentsAndSections() throws IOException {
        try (PDDocument document = Loader.loadPDF(pack)) {
            assertThat(titles(document.getDocumentCatalog().getDocumentOutline())).containsExactly("Diagrams",
                    "> Architecture", "Specification", "> 1. First part & more", "Other");
            assertThat(document.getPage(2).getAnnotations()).isNotEmpty();
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(PrintedPack.of("Orderly", List.of(diagram()), List.of(SPEC, OTHER))).isEqualTo(pack);
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            titles(item).forEach(inner -> titles.add("> " + inner));
        }
        return titles;
    }

    private static PdfPage diagram() {
        PictureExport export = new PictureExport(Stacks.MEASURER);
        Scene scene = Stacks.drafter().draw(Snapshot.of("services: {web: {image: nginx:1.27-alpine}}\n"),
                Drawing.EMPTY).scene();
        return new PdfPage("diagrams/architecture.svg", "Architecture", export.picture(scene, "Orderly",
                new PictureStyle(PictureFormat.PDF, ColorTheme.LIGHT, 1)),
                export.size(scene, "Orderly", PageSetup.NONE));
    }
}
