package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.dialogs.PublishPrompt;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.recipe.PublishImages;
import dev.stackwright.model.registry.BuiltService;
import dev.stackwright.model.registry.Destination;
import dev.stackwright.model.registry.StackImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/** The images of a stack, and from a build to an image of a registry. */
class PublishJourneyTest extends WindowJourney {

    private static final String MAIN = """
            include: [more.yaml]
            services:
              web:
                image: ghcr.io/acme/web:1
              api:
                build: ./backend  # source
            """;

    @Override
    String stack() throws IOException {
        Files.writeString(file().resolveSibling("more.yaml"), "services: {job: {build: ./job}}\n");
        return MAIN;
    }

    @SuppressWarnings("unchecked")
    private TableView<StackImage> table() {
        return find(robot, "#images-table", TableView.class);
    }

    @Test
    void thePanelListsTheImagesOfAllFiles() {
        command("show-images");

        assertThat(table().getItems()).extracting(StackImage::services, image -> image.origin().owner().id())
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(java.util.List.of("web"), "unknown"),
                        org.assertj.core.groups.Tuple.tuple(java.util.List.of("api"), "open"),
                        org.assertj.core.groups.Tuple.tuple(java.util.List.of("job"), "open"));
        assertThat(find(robot, "#images-publish", Button.class).isDisabled()).isFalse();
    }

    @Test
    void theWizardBeginsWhereOtherImagesLieAndItsAnswerIsOneStep() {
        prompts().willPublish(offer -> new PublishPrompt.Wish(offer.suggested().orElseThrow(),
                Optional.of(new PublishImages(Map.of("api", "ghcr.io/acme/api:1.0.0"), false))));

        command("publish-images");

        var offer = prompts().published().get(0);
        assertThat(offer.builds()).extracting(BuiltService::service).containsExactly("api");
        assertThat(offer.elsewhere()).containsExactly("job in more.yaml");
        assertThat(offer.suggested().map(Destination::values)).hasValue(Map.of("owner", "acme"));
        assertThat(text()).isEqualTo(MAIN.replace("build: ./backend", "image: ghcr.io/acme/api:1.0.0"));
        command("undo");
        assertThat(text()).isEqualTo(MAIN);
        assertThat(project().isDirty()).isFalse();
    }

    @Test
    void theInspectorOffersItForTheServiceThatIsShown() {
        command("show-inspector");
        onFxThread(() -> project().selection().select(Set.of(ElementId.service("api")), this));

        onFxThread(find(robot, "#inspector-publish", Hyperlink.class)::fire);

        assertThat(prompts().published().get(0).chosen()).containsExactly("api");
        assertThat(text()).isEqualTo(MAIN);
    }

    @Test
    void whereNothingIsBuiltTheUserIsToldSo() {
        onFxThread(() -> project().workspace().perform(
                new PublishImages(Map.of("api", "ghcr.io/acme/api:1.0.0"), false)));

        command("publish-images");

        assertThat(prompts().published()).isEmpty();
        assertThat(prompts().told()).singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("job in more.yaml"));
    }
}
