package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.rendering.export.PageSetup;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureJourneyTest extends WindowJourney {

    @Test
    void thePictureIsInTheColoursOfTheWindow() throws IOException {
        command("theme-dark");
        Path picture = file().resolveSibling("stack.png");
        prompts().willChoose(picture);

        command("picture");

        BufferedImage image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isEqualTo((int) (2 * prompts().pictures().get(0).size()
                .apply(PageSetup.NONE).width()));
        assertThat("#%06x".formatted(image.getRGB(0, 0) & 0xffffff)).isEqualTo("#0d1117");
    }

    @Test
    void theEndingSaysWhetherItIsAPdfOrATextForAnotherTool() throws IOException {
        Path pdf = file().resolveSibling("stack.pdf");
        prompts().willChoose(pdf);
        command("picture");
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));

        Path text = file().resolveSibling("stack.mmd");
        prompts().willChoose(text);
        command("picture");
        assertThat(text).content().startsWith("---").contains("flowchart");

        Path workspace = file().resolveSibling("stack.dsl");
        prompts().willChoose(workspace);
        command("picture");
        assertThat(workspace).content().startsWith("workspace");
        assertThat(prompts().pictures().get(2).suggested().file()).isEqualTo(text);
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenTheUserSaysSo() throws IOException {
        Path picture = Files.writeString(file().resolveSibling("stack.svg"), "precious");
        prompts().willChoose(picture);
        prompts().willAnswer(false);
        command("picture");
        assertThat(picture).hasContent("precious");

        prompts().willChoose(file());
        command("picture");
        assertThat(file()).hasContent(STACK);
        assertThat(prompts().told()).hasSize(1);
    }
}
