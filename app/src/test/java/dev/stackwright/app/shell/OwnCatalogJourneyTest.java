package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.usercatalog.UserCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class OwnCatalogJourneyTest extends WindowJourney {

    private static final String MISTAKE = "- id: broken\n  category: moon\n";

    @Override
    String stack() throws IOException {
        write(OwnCatalog.LEDGER + MISTAKE);
        return "services:\n  books:\n    image: registry.acme.com/platform/ledger:4.1\n";
    }

    private void write(String text) throws IOException {
        Path folder = Files.createDirectories(file().resolveSibling(UserCatalog.FOLDER));
        Files.writeString(folder.resolve("ours.yaml"), text);
    }

    @Test
    void itsImagesAreRecognisedAndLeadToTheirPage() {
        onFxThread(() -> project().selection().select(Set.of(ElementId.service("books")), this));
        command("show-inspector");
        Hyperlink about = find(robot, "#inspector-about", Hyperlink.class);
        assertThat(about.getText()).isEqualTo("About Acme Ledger");
        onFxThread(about::fire);

        assertThat(find(robot, "#catalog-title", Label.class).getText()).isEqualTo("Acme Ledger");
        assertThat(find(robot, "#catalog-own", Label.class).getText()).isEqualTo("Your own");
        onFxThread(find(robot, "#catalog-add", Button.class)::fire);
        assertThat(text()).contains("image: registry.acme.com/platform/ledger:4.2",
                "LEDGER_KEY: ${LEDGER_KEY:?set a key}", "/var/lib/ledger");
    }

    @Test
    void itStandsInThePalette() {
        command("show-blocks");
        assertThat(robot.lookup("#block-acme-ledger").tryQuery()).isPresent();
    }

    @Test
    void mistakesAreToldWithTheirPlace() {
        Node bar = robot.lookup("#notice-own-catalog").query();
        assertThat(bar.getAccessibleText()).contains("ours.yaml:16:3: The field category names moon, which does not");
        command("catalog");
        assertThat(robot.lookup("#catalog-mistakes").tryQuery()).isPresent();
    }

    @Test
    void aChangeOnDiskIsToldAndReadWhenItIsWanted() throws IOException {
        write(OwnCatalog.LEDGER.replace("Acme Ledger", "Acme Books"));
        command("reload");
        Node bar = robot.lookup("#notice-own-catalog").query();
        assertThat(bar.getAccessibleText()).contains("have changed since this stack was opened");
        onFxThread(() -> robot.from(bar).lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals("Read them")).forEach(Button::fire));

        onFxThread(() -> project().selection().select(Set.of(ElementId.service("books")), this));
        command("show-inspector");
        assertThat(find(robot, "#inspector-about", Hyperlink.class).getText()).isEqualTo("About Acme Books");
        assertThat(robot.lookup("#notice-own-catalog").tryQuery()).isEmpty();
    }

    @Test
    void aStackWithoutSuchAFolderHasNoneOfIt() throws IOException {
        Path other = Files.createDirectories(file().resolveSibling("other")).resolve("compose.yaml");
        Files.writeString(other, "services:\n  books:\n    image: registry.acme.com/platform/ledger:4.1\n");
        prompts().willChoose(other);
        command("open");

        assertThat(project().file()).contains(other);
        command("show-blocks");
        assertThat(robot.lookup("#block-acme-ledger").tryQuery()).isEmpty();
        assertThat(robot.lookup("#notice-own-catalog").tryQuery()).isEmpty();
    }
}
