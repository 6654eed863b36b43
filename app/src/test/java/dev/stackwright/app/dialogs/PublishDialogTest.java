package dev.stackwright.app.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.catalog.Registries;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.registry.Destination;
import dev.stackwright.model.registry.ImageInventory;
import dev.stackwright.model.registry.ImageOrigin;
import dev.stackwright.model.registry.RegistryKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The dialog that publishes images, as a real dialog. */
class PublishDialogTest extends DialogWindow {

    private static final String STACK = """
            services:
              api:
                build: ./backend   # the source
              worker:
                build: {context: ./worker}
                image: acme/jobs:2.1
              db:
                image: postgres:16
            """;

    private static PublishOffer offer(Set<String> chosen, Optional<Destination> suggested) {
        Snapshot snapshot = Snapshot.of(STACK);
        ImageInventory inventory = ImageInventory.of(ComposeProject.alone(snapshot.compose()),
                new ImageOrigin.Reader(Technologies.read(), Registries.read()));
        return new PublishOffer(inventory.builds(), List.of(), RegistryKind.all(), suggested, chosen, snapshot);
    }

    private CompletableFuture<PublishPrompt.Wish> asked(PublishOffer offer) {
        return asked(window -> new StagePublishPrompt(window).wish(offer));
    }

    private void type(String id, String text) {
        FxThread.run(() -> find(id, TextField.class).setText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private void chooseRegistry(String id) {
        FxThread.run(() -> {
            ChoiceBox<RegistryKind> kinds = find("publish-registry", ChoiceBox.class);
            kinds.setValue(kinds.getItems().stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String script() {
        return find("publish-script", TextArea.class).getText();
    }

    @Test
    void theCommandsFollowWhatIsSaidAndTheStackNamesTheImages() throws Exception {
        CompletableFuture<PublishPrompt.Wish> answer = asked(offer(Set.of(), Optional.empty()));
        assertThat(find("publish-apply", Button.class).isDisabled()).isTrue();
        assertThat(script()).isEmpty();
        assertThat(find("publish-tag", TextField.class).getText()).isEqualTo("2.1");

        chooseRegistry("ghcr");
        type("publish-owner", "acme");

        assertThat(script()).contains("docker login ghcr.io --username acme --password-stdin",
                "docker build --tag ghcr.io/acme/api:2.1 ./backend\ndocker push ghcr.io/acme/api:2.1\n",
                "docker build --tag ghcr.io/acme/jobs:2.1 ./worker\ndocker push ghcr.io/acme/jobs:2.1\n");
        type("publish-name-api", "shop-api");
        type("publish-tag", "3.0");
        assertThat(script()).contains("docker push ghcr.io/acme/shop-api:3.0");
        press("publish-apply");

        PublishPrompt.Wish wish = answer.get(10, TimeUnit.SECONDS);
        assertThat(wish.destination().values()).containsEntry("owner", "acme");
        assertThat(wish.recipe().orElseThrow().images()).isEqualTo(
                Map.of("api", "ghcr.io/acme/shop-api:3.0", "worker", "ghcr.io/acme/jobs:3.0"));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingCanBeApplied() {
        CompletableFuture<PublishPrompt.Wish> answer = asked(offer(Set.of("api"), Optional.empty()));
        chooseRegistry("ecr");
        type("publish-account", "12");
        type("publish-region", "eu-central-1");

        assertThat(robot.lookup(".inline-message").queryAll().stream().filter(Node::isVisible)
                .map(node -> ((javafx.scene.control.Label) node).getText()))
                .containsExactly("An AWS account is a number of 12 digits.");
        assertThat(find("publish-apply", Button.class).isDisabled()).isTrue();
        type("publish-account", "123456789012");
        type("publish-name-api", "Shop API");
        assertThat(find("publish-apply", Button.class).isDisabled()).isTrue();
        type("publish-name-api", "shop/api");
        assertThat(find("publish-apply", Button.class).isDisabled()).isFalse();
        assertThat(script()).doesNotContain("worker").contains("docker push"
                + " 123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop/api:2.1");
        FxThread.run(() -> find("publish-service-api", CheckBox.class).setSelected(false));
        assertThat(find("publish-apply", Button.class).isDisabled()).isTrue();
        FxThread.run(() -> find("publish-apply", Button.class).getScene().getWindow().hide());
        assertThat(answer).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void theCommandsCanBeCopiedAndNothingElseHappens() throws Exception {
        RegistryKind ghcr = RegistryKind.all().get(1);
        CompletableFuture<PublishPrompt.Wish> answer = asked(offer(Set.of("api"),
                Optional.of(new Destination(ghcr, Map.of("owner", "acme")))));
        press("publish-way-tag");
        press("publish-copy");

        String copied = org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(10_000,
                () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).isEqualTo(script()).contains("docker compose build api\ndocker tag stack-api"
                + " ghcr.io/acme/api:2.1\n");
        FxThread.run(() -> find("publish-copy", Button.class).getScene().getWindow().hide());
        assertThat(answer.get(10, TimeUnit.SECONDS).recipe()).isEmpty();
    }
}
