package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.rendering.scene.ColorTheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

    private static final String SHOP = """
            services:
              web:
                image: nginx:1.27
                depends_on: [db]
              db:
                image: postgres:16
            """;

    @TempDir
    private Path folder;

    private Path shop;
    private Path picture;

    @BeforeEach
    void writeShop() throws IOException {
        shop = Files.writeString(folder.resolve("my shop.yaml"), SHOP);
        picture = folder.resolve("my shop.svg");
    }

    @Test
    void aStackIsDrawnAsSvg() throws Exception {
        CommandRun run = CommandRun.of("render", shop, "-o", picture);

        assertThat(run).isEqualTo(
                new CommandRun(0, picture + ": drawn with 2 services." + System.lineSeparator(), ""));
        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(picture.toFile())
                .getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(Files.readString(picture)).contains("my shop.yaml", "web", "db");
        assertThat(Files.readString(shop)).isEqualTo(SHOP);
    }

    @Test
    void servicesOfOtherFilesAreDrawnToo() throws IOException {
        Files.writeString(folder.resolve("data.yaml"), "services:\n  cache:\n    image: valkey/valkey:8\n");
        Path main = Files.writeString(folder.resolve("compose.yaml"), "include: [data.yaml]\n" + SHOP);

        CommandRun run = CommandRun.of("render", main, "-o", picture);

        assertThat(run.out()).contains("drawn with 3 services");
        assertThat(Files.readString(picture)).contains("valkey/valkey:8", "data.yaml");
    }

    @Test
    void aStackIsDrawnAsPngInAnyScale() throws IOException {
        Path one = folder.resolve("one.png");
        Path large = folder.resolve("large.PNG");

        assertThat(CommandRun.of("render", shop, "-o", one).status()).isZero();
        assertThat(CommandRun.of("render", shop, "-o", large, "--scale", "2.5").status()).isZero();

        BufferedImage small = ImageIO.read(one.toFile());
        BufferedImage big = ImageIO.read(large.toFile());
        assertThat(big.getWidth()).isEqualTo((int) Math.ceil(small.getWidth() * 2.5));
        assertThat(big.getHeight()).isEqualTo((int) Math.ceil(small.getHeight() * 2.5));
        assertThat(colorsOf(small)).contains("#f6f8fa", "#ffffff", "#1c2128");
    }

    @Test
    void thePictureMayBeDark() throws IOException {
        Path dark = folder.resolve("dark.png");

        assertThat(CommandRun.of("render", shop, "-o", dark, "--theme", "dark").status()).isZero();
        assertThat(CommandRun.of("render", shop, "-o", picture, "--theme", "dark").status()).isZero();

        String ground = ColorTheme.DARK.palette().color("-sw-canvas");
        assertThat(colorsOf(ImageIO.read(dark.toFile()))).contains(ground).doesNotContain("#ffffff");
        assertThat(Files.readString(picture)).contains(ground).doesNotContain("#f6f8fa");
    }

    @Test
    void aScaleThatCannotBeIsRefused() {
        assertThat(CommandRun.of("render", shop, "-o", "-", "--theme", "pink").err()).contains("light, dark");
        assertThat(CommandRun.of("render", shop, "-o", picture, "--scale", "2").err()).contains("for a picture");
        for (String scale : List.of("0", "-1", "NaN", "Infinity", "17")) {
            CommandRun run = CommandRun.of("render", shop, "-o", folder.resolve("a.png"), "--scale", scale);
            assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
            assertThat(run.err()).containsAnyOf("above 0", "at most");
        }
        assertThat(folder.resolve("a.png")).doesNotExist();
    }

    private static Set<String> colorsOf(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .mapToObj(at -> "#%06x".formatted(image.getRGB(at % image.getWidth(), at / image.getWidth()) & 0xffffff))
                .collect(Collectors.toSet());
    }

    @Test
    void thePictureMayGoToStandardOutput() {
        assertThat(CommandRun.of("render", shop, "-o", "-").out()).startsWith("<?xml").endsWith("</svg>\n");
    }

    @Test
    void thePictureIsTheSameEveryTime() {
        assertThat(CommandRun.of("render", shop, "-o", "-")).isEqualTo(CommandRun.of("render", shop, "-o", "-"));
    }

    @Test
    void anEarlierPictureIsReplaced() throws IOException {
        Files.writeString(picture, "old");

        assertThat(CommandRun.of("render", shop, "-o", picture).status()).isZero();
        assertThat(Files.readString(picture)).startsWith("<?xml");
    }

    @Test
    void theComposeFileItselfIsNeverThePicture() throws IOException {
        Files.createSymbolicLink(picture, shop);

        CommandRun run = CommandRun.of("render", shop, "-o", picture);

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("This is the compose file itself.");
        assertThat(Files.readString(shop)).isEqualTo(SHOP);
    }

    @Test
    void anotherKindOfFileIsRefused() {
        CommandRun run = CommandRun.of("render", shop, "-o", folder.resolve("picture.gif"));

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("ends with none of .svg, .png, .pdf, .mmd");
    }

    @Test
    void aMissingFolderIsNamed() {
        CommandRun run = CommandRun.of("render", shop, "-o", folder.resolve("none/picture.svg"));

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("the folder " + folder.resolve("none") + " does not exist");
    }

    @Test
    void aMissingStackIsNamed() {
        CommandRun run = CommandRun.of("render", folder.resolve("none.yaml"), "-o", picture);

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("There is no such file.");
        assertThat(picture).doesNotExist();
    }

    @Test
    void everyViewThatHasSomethingToShowIsDrawnIntoAFolder() throws IOException {
        Files.writeString(folder.resolve("my shop.stackwright.json"), """
                {"choices": {"tenancy": "hybrid", "deploymentModels": ["byoc"]},
                 "persons": {"Customer": {}},
                 "edges": {"persons/Customer -> services/web": {"protocol": "HTTPS"}}}
                """);
        Path pictures = folder.resolve("pictures");

        CommandRun run = CommandRun.of("render", shop, "--view", "all", "--to", pictures);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        try (Stream<Path> files = Files.list(pictures)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(
                    "architecture.svg", "c4-context.svg", "c4-container.svg", "tenancy.svg", "deployment-byoc.svg",
                    "data-flow.svg", "networks.svg");
        }
        assertThat(Files.readString(pictures.resolve("c4-context.svg"))).contains("Customer", "[Software system]");
    }

    @Test
    void allViewsAreDrawnWithPixelsToo() throws IOException {
        Path pictures = folder.resolve("pictures");

        CommandRun run = CommandRun.of("render", shop, "--view", "all", "--to", pictures, "--format", "png", "--scale",
                "2");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        CommandRun.of("render", shop, "-o", folder.resolve("one.png"));
        assertThat(ImageIO.read(pictures.resolve("architecture.png").toFile()).getWidth())
                .isEqualTo(2 * ImageIO.read(folder.resolve("one.png").toFile()).getWidth());
        assertThat(pictures.resolve("c4-container.png")).exists();
    }

    @Test
    void theFormatOfAllViewsIsOneThereIs() {
        Path pictures = folder.resolve("pictures");

        assertThat(CommandRun.of("render", shop, "--view", "all", "--to", pictures, "--format", "gif").err())
                .contains("none of svg, png, pdf, mmd");
        assertThat(CommandRun.of("render", shop, "-o", picture, "--format", "png").err()).contains("--view all");
        assertThat(CommandRun.of("render", shop, "--view", "all", "--to", pictures, "--scale", "2").err())
                .contains("Only a PNG has pixels");
        assertThat(pictures).doesNotExist();
    }

    @Test
    void aViewIsWrittenInTheNotationOfTheEnding() throws IOException {
        Map<String, String> starts = Map.of("mmd", "---\ntitle: \"my shop.yaml\"\n---\nflowchart LR", "puml",
                "@startuml\n", "dsl", "workspace \"my shop.yaml\" {\n", "dot", "digraph {\n", "txt",
                "my shop.yaml\n============\n");
        for (Map.Entry<String, String> start : starts.entrySet()) {
            Path text = folder.resolve("shop." + start.getKey());

            CommandRun run = CommandRun.of("render", shop, "-o", text);

            assertThat(run).isEqualTo(
                    new CommandRun(0, text + ": drawn with 2 services." + System.lineSeparator(), ""));
            assertThat(Files.readString(text)).startsWith(start.getValue()).contains("web", "db").endsWith("\n");
            assertThat(CommandRun.of("render", shop, "-o", "-", "--format", start.getKey()).out())
                    .isEqualTo(Files.readString(text));
        }
    }

    @Test
    void allViewsAreWrittenInANotation() throws IOException {
        Path texts = folder.resolve("texts");

        assertThat(CommandRun.of("render", shop, "--view", "all", "--to", texts, "--format", "mmd").status()).isZero();
        assertThat(CommandRun.of("render", shop, "--view", "all", "--to", texts, "--format", "dsl").status()).isZero();

        assertThat(Files.readString(texts.resolve("c4-container.mmd"))).startsWith("C4Container\n");
        assertThat(Files.readString(texts.resolve("workspace.dsl"))).contains("services_web -> services_db");
    }

    @Test
    void whatIsNoTextIsNotWrittenToATerminal() {
        assertThat(CommandRun.of("render", shop, "-o", "-", "--format", "png").err()).contains("needs a file");
        assertThat(CommandRun.of("render", shop, "-o", "-", "--format", "pdf").err()).contains("needs a file", ".pdf");
    }

    @Test
    void viewsAreWrittenAsPdf() throws IOException {
        Path pages = folder.resolve("pages");

        assertThat(CommandRun.of("render", shop, "--view", "all", "--to", pages, "--format", "pdf").status()).isZero();

        assertThat(Files.readAllBytes(pages.resolve("c4-container.pdf"))).startsWith("%PDF-".getBytes(
                StandardCharsets.US_ASCII));
    }

    @Test
    void aPictureIsPutOnASheetWithATitleBlock() throws IOException {
        assertThat(CommandRun.of("render", shop, "--page", "a4-landscape", "--title-block", "-o", picture).status())
                .isZero();
        assertThat(Files.readString(picture)).contains("width=\"1122.52\" height=\"793.7\"", "id=\"title-block\"",
                ">Project<", ">Architecture<").doesNotContain(">Date<");

        CommandRun.of("render", shop, "--title-block", "--dated", "--view", "c4-context", "-o", picture);

        assertThat(Files.readString(picture)).contains(">Date<");
        assertThat(CommandRun.of("render", shop, "--page", "a7", "-o", picture).err()).contains("none of a4, a3");
        assertThat(CommandRun.of("render", shop, "--dated", "-o", picture).err()).contains("--title-block");
        assertThat(CommandRun.of("render", shop, "--page", "a4", "-o", folder.resolve("x.mmd")).err())
                .contains("no pages");
    }

    @Test
    void aViewWithNothingToShowSaysWhatWouldFillIt() {
        CommandRun run = CommandRun.of("render", shop, "--view", "data-flow", "-o", picture);

        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith("Declare which data flows");
    }

    @Test
    void aFocusLeavesOutWhatIsFurtherAway() throws IOException {
        CommandRun run = CommandRun.of("render", shop, "--focus", "web:0", "-o", picture);

        assertThat(run.out()).contains("drawn with 1 service.");
        assertThat(Files.readString(picture)).contains("nginx").doesNotContain("postgres");
    }

    @Test
    void kindsOfEdgesCanBeLeftOut() throws IOException {
        CommandRun.of("render", shop, "--hide-edges", "depends_on,environment", "-o", picture);

        assertThat(Files.readString(picture)).contains("web", "db").doesNotContain("edge-1");
    }

    @Test
    void aWordThatIsNoneOfThoseThereAreIsRefusedWithThose() {
        assertThat(CommandRun.of("render", shop, "--view", "c4", "-o", picture).err())
                .contains("'c4' is none of architecture, c4-context");
        assertThat(CommandRun.of("render", shop, "--view", "c4-component/x", "-o", picture).err())
                .contains("none of c4-component/web, c4-component/db");
        assertThat(CommandRun.of("render", shop, "--focus", "nobody", "-o", picture).err())
                .contains("'nobody' is none of");
        assertThat(CommandRun.of("render", shop, "--focus", "web:-1", "-o", picture).status()).isEqualTo(2);
        assertThat(CommandRun.of("render", shop, "--group-by", "colour", "-o", picture).err())
                .contains("none of hand, network");
        assertThat(CommandRun.of("render", shop, "--hide-edges", "red", "-o", picture).err())
                .contains("none of depends_on");
        assertThat(CommandRun.of("render", shop, "--view", "all", "-o", picture).err()).contains("--to");
    }
}
