package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.starters.StarterCard;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.rendering.scene.ColorTheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** A window that begins without a file. */
class WelcomeJourneyTest extends WindowJourney {

    private Path shop() {
        return file().resolveSibling("shop");
    }

    @Test
    void aWindowWithoutAFileShowsEveryStarterWithItsPicture() {
        startAgain(Optional.empty());

        assertThat(isShown("#welcome-page")).isTrue();
        assertThat(isShown("#dock-left")).isFalse();
        Set<Node> cards = robot.lookup(".starter-card").queryAll();
        assertThat(cards).hasSize(9).allSatisfy(card -> {
            Image picture = pictureOf(card);
            assertThat(picture.getWidth()).isGreaterThan(120);
            assertThat(picture.isError()).isFalse();
        });
        assertThat(cards).extracting(card -> ((StarterCard) card).getAccessibleText())
                .anyMatch(text -> text.startsWith("Three-tier web application. Load balancer"));
    }

    @Test
    void theKeyboardReachesOpenAndEveryStarter() {
        startAgain(Optional.empty());
        assertThat(stage().getScene().getFocusOwner().getId()).isEqualTo("welcome-open");

        prompts().willChoose(shop());
        for (int presses = 0; presses < 30 && !"starter-simple-api".equals(focused()); presses++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(focused()).isEqualTo("starter-simple-api");
        robot.push(KeyCode.SPACE);

        assertThat(prompts().starters()).singleElement().satisfies(offer ->
                assertThat(offer.chosen().id()).isEqualTo("simple-api"));
    }

    private String focused() {
        return stage().getScene().getFocusOwner().getId();
    }

    @Test
    void aStarterIsCreatedInTheFolderAndOpened() throws IOException {
        startAgain(Optional.empty());
        prompts().willChoose(shop());

        fire("#starter-three-tier");

        assertThat(isShown("#welcome-page")).isFalse();
        assertThat(project().file()).hasValue(shop().resolve("compose.yaml"));
        assertThat(project().isDirty()).isFalse();
        assertThat(Files.list(shop()).map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("compose.yaml", "compose.stackwright.json", ".env", ".gitignore");
        assertThat(robot.lookup("#card-balancer").tryQuery()).isPresent();
        assertThat(prompts().told()).isEmpty();
        startAgain(Optional.empty());
        assertThat(robot.lookup(".recent-open").<Node>queryAll()).hasSize(2);
    }

    @Test
    void filesThatAppearedMeanwhileAreToldAndTheOpenWorkStays() throws IOException {
        Files.createDirectories(shop());
        Files.writeString(shop().resolve("compose.yaml"), "mine");
        prompts().willChoose(shop());

        command("new-from-starter");

        assertThat(prompts().told()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.ERROR);
            assertThat(notice.text()).contains("compose.yaml").contains(shop().toString());
        });
        assertThat(shop().resolve("compose.yaml")).hasContent("mine");
        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void unsavedWorkIsAskedAboutBeforeAnythingIsWritten() {
        onFxThread(() -> project().workspace().perform(new SetImage("web", "nginx:1.28")));
        prompts().willChoose(shop());
        prompts().willAnswer(FileQuestions.Leaving.STAY);

        command("new-from-starter");

        assertThat(shop()).doesNotExist();
        assertThat(project().isDirty()).isTrue();
        prompts().willChoose(shop());
        prompts().willAnswer(FileQuestions.Leaving.DISCARD);
        command("new-from-starter");
        assertThat(project().file()).hasValue(shop().resolve("compose.yaml"));
        assertThat(file()).hasContent(STACK);
    }

    @Test
    void aNewStackAndAnyWorkOnItLeaveTheWelcomePage() {
        startAgain(Optional.empty());
        command("show-inspector");
        assertThat(isShown("#welcome-page")).isFalse();
        assertThat(isShown("#dock-left")).isTrue();

        startAgain(Optional.empty());
        onFxThread(() -> project().workspace().type(TextPatch.of(Replacement.insert(0, "services: {}\n"))));
        assertThat(isShown("#welcome-page")).isFalse();

        startAgain(Optional.empty());
        fire("#welcome-new");
        assertThat(isShown("#empty-stack")).isTrue();
        prompts().willChoose(shop());
        fire("#empty-starter");
        assertThat(project().file()).hasValue(shop().resolve("compose.yaml"));
    }

    @Test
    void thePicturesFollowTheColoursOfTheWindow() {
        startAgain(Optional.empty());
        Color light = groundOf("#starter-simple-api");

        command("theme-dark");

        Color dark = groundOf("#starter-simple-api");
        assertThat(light).isEqualTo(Color.web(ColorTheme.LIGHT.palette().color("-sw-canvas")));
        assertThat(dark).isEqualTo(Color.web(ColorTheme.DARK.palette().color("-sw-canvas")));
    }

    private Color groundOf(String card) {
        return pictureOf(find(robot, card, Node.class)).getPixelReader().getColor(1, 1);
    }

    private Image pictureOf(Node card) {
        return robot.from(card).lookup(".image-view").queryAs(ImageView.class).getImage();
    }

    private boolean isShown(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void fire(String button) {
        onFxThread(find(robot, button, Button.class)::fire);
    }
}
