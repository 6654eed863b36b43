package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        CommandRun run = CommandRun.of("render", shop, "-o", folder.resolve("picture.png"));

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("does not end with .svg");
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
}
