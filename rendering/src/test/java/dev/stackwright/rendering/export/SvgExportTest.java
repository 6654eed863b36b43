package dev.stackwright.rendering.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.testing.Stacks;
import dev.stackwright.rendering.testing.XmlText;
import dev.stackwright.resources.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class SvgExportTest {

    private static final String STACK = """
            name: shop
            services:
              web:
                image: nginx:1.27-alpine
                ports: ["80:80"]
                depends_on: [api]
              api:
                build: ./api
                environment:
                  AMQP_URL: amqp://queue:5672
                depends_on:
                  database: {condition: service_healthy}
              database:
                image: postgres:16
                volumes: ["db-data:/var/lib/postgresql/data"]
              queue:
                image: rabbitmq:3.13
            volumes:
              db-data: {}
            """;
    private static final SvgOptions WITHOUT_FONTS = new SvgOptions("shop & more", true, SvgOptions.Letters.NAMED);

    private final SvgExport export = new SvgExport(ColorTheme.LIGHT.palette(), Stacks.MEASURER);

    @Test
    void aSmallStackLooksAsApproved() throws IOException {
        assertThat(export.svg(scene(STACK), WITHOUT_FONTS)).isEqualTo(approved("small-stack.svg"));
    }

    @Test
    void theSameStackGivesTheSameBytes() {
        SvgOptions options = SvgOptions.standalone("shop");

        assertThat(export.svg(scene(STACK), options)).isEqualTo(export.svg(scene(STACK), options));
    }

    @Test
    void everyServiceAndEdgeIsAGroupWithATitle() {
        Document svg = XmlText.parse(export.svg(scene(STACK), WITHOUT_FONTS));

        List<String> titles = XmlText.texts(svg, "title");
        assertThat(titles).containsExactly("shop & more",
                "web waits until api has been started",
                "api waits until database is healthy",
                "api names queue as a host but does not wait for it; Named in AMQP_URL",
                "web: NGINX, nginx:1.27-alpine",
                "api: API",
                "database: PostgreSQL, postgres:16",
                "queue: RabbitMQ, rabbitmq:3.13");
    }

    @Test
    void theDescriptionNamesTheServices() {
        Document svg = XmlText.parse(export.svg(scene(STACK), WITHOUT_FONTS));

        assertThat(XmlText.texts(svg, "desc")).singleElement().asString()
                .startsWith("4 services · 2 dependencies · 1 implied").contains("database (PostgreSQL)");
    }

    @Test
    void aStandalonePictureCarriesTheLettersItUses() {
        String svg = export.svg(scene(STACK), SvgOptions.standalone("shop"));

        assertThat(svg).contains("@font-face{font-family:'Inter';font-weight:600;", "'JetBrains Mono'");
        assertThat(svg.length()).isLessThan(90_000);
    }

    @Test
    void noColourStandsInTheCode() {
        String svg = export.svg(scene(STACK), WITHOUT_FONTS);

        assertThat(svg).contains("fill=\"" + ColorTheme.LIGHT.palette().color("-sw-kind-database") + "\"");
        String other = new SvgExport(ColorPalette.parse(allBlack()), Stacks.MEASURER).svg(scene(STACK),
                WITHOUT_FONTS);
        assertThat(other.replace("#000000", "")).doesNotContainPattern("\"#[0-9a-f]{6}\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0001b", "a\\u001fb", "<script>", "\\\"&'", "\\ud800", "\\uffff", "emoji 😀"})
    void strangeNamesLeaveThePictureWellFormed(String name) {
        String yaml = "services:\n  \"" + name.replace("\\\"", "\\\\\\\"") + "\":\n    image: \"x/" + name.replace(
                "\\\"", "\\\\\\\"") + "\"\n";

        Document svg = XmlText.parse(export.svg(scene(yaml), new SvgOptions("\u0000 & <\ud800>", true, SvgOptions.Letters.EMBEDDED)));

        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
    }

    @Test
    void anEmptyStackIsAnEmptyPicture() {
        Document svg = XmlText.parse(export.svg(scene(""), WITHOUT_FONTS));

        assertThat(XmlText.texts(svg, "desc")).containsExactly("0 services · 0 dependencies.");
    }

    private static Scene scene(String yaml) {
        return Stacks.drafter().draw(Snapshot.of(yaml), Drawing.EMPTY).scene();
    }

    private static String allBlack() {
        return Resources.text("css/colors-light.css")
                .replaceAll("#[0-9a-f]{6}", "#000000");
    }

    private static String approved(String name) throws IOException {
        try (InputStream in = SvgExportTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
