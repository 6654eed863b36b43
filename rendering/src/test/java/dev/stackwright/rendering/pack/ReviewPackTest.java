package dev.stackwright.rendering.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page holds everything, and nothing in it comes from elsewhere. */
class ReviewPackTest {

    private static final PackPicture PICTURE = new PackPicture("diagrams/architecture.svg", "Architecture",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));

    @Test
    void documentsAndTheirSectionsStandInTheContents() {
        String page = of(new PackDocument("spec.md", "Spec", "# Spec\n\n## 1. First `part`\n\ntext\n"));

        assertThat(page).contains("<a href=\"#doc-spec-md\">Spec</a>", "<h1 id=\"doc-spec-md\">Spec</h1>")
                .contains("<a href=\"#doc-spec-md-1\">1. First part</a>", "<h2 id=\"doc-spec-md-1\">");
    }

    @Test
    void linksBetweenDocumentsStayInThePage() {
        String page = of(
                new PackDocument("architecture/summary.md", "Summary",
                        "# Summary\n\n[api](components/api.md) [picture](../diagrams/architecture.svg) [x](y.md)\n"),
                new PackDocument("architecture/components/api.md", "api", "# api\n"));

        assertThat(page).contains("href=\"#doc-architecture-components-api-md\">api</a>",
                "href=\"#view-diagrams-architecture-svg\">picture</a>", "href=\"y.md\">x</a>");
    }

    @Test
    void whatReadsAsMarkupIsShownAsItIsWritten() {
        String page = of(new PackDocument("a.md", "A <b>", "# A\n\n<script>alert(1)</script>\n\n[x](javascript:y)\n"));

        assertThat(page).contains("A &lt;b&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert", "javascript:");
    }

    @Test
    void tablesAreTablesAndDiagramsInANotationAreLeftOut() {
        String page = of(new PackDocument("a.md", "A", "# A\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n"
                + "```mermaid\ngraph LR\n```\n\n```text\nkept\n```\n"));

        assertThat(page).contains("<td>1</td>", "kept").doesNotContain("graph LR");
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        String page = of(new PackDocument("a.md", "A", "# A\n"));

        assertThat(page).contains("src=\"data:image/svg+xml;base64,").doesNotContain("src=\"http", "@import",
                "<link");
    }

    private static String of(PackDocument... documents) {
        return ReviewPack.of("Orderly", List.of(PICTURE), List.of(documents));
    }
}
