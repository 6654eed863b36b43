package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class CatalogJourneyTest extends WindowJourney {

    @Test
    void aTechnologyIsSearchedForReadAndAddedFromTheKeyboard() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(find(robot, "#catalog-search", TextField.class).isFocused()).isTrue();
        search("elasticsearch");
        assertThat(title()).isEqualTo("Elasticsearch");
        fire("#catalog-add", Button.class);

        assertThat(project().snapshot().compose().services()).extracting(Service::name)
                .containsExactly("web", "api", "database", "search");
        assertThat(text()).startsWith(STACK.stripTrailing());
        assertThat(find(robot, "#catalog-said", Label.class).getText())
                .isEqualTo("Elasticsearch was added as the service search.");
        command("undo");
        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void aCloudServiceCannotBeAddedAndLeadsToWhatCan() {
        command("catalog");
        search("amazon sqs");
        assertThat(find(robot, "#catalog-add", Button.class).isDisabled()).isTrue();
        fire("#catalog-link-rabbitmq", Hyperlink.class);

        assertThat(title()).isEqualTo("RabbitMQ");
        assertThat(find(robot, "#catalog-add", Button.class).isDisabled()).isFalse();
        fire("#catalog-back", Button.class);
        assertThat(title()).isEqualTo("Amazon SQS");
    }

    @Test
    void theInspectorLeadsToThePageOfAServicesTechnology() {
        onFxThread(() -> project().selection().select(Set.of(ElementId.service("database")), this));
        command("show-inspector");
        Hyperlink about = find(robot, "#inspector-about", Hyperlink.class);
        assertThat(about.getText()).isEqualTo("About PostgreSQL");
        onFxThread(about::fire);

        assertThat(title()).isEqualTo("PostgreSQL");
        onFxThread(() -> project().selection().select(Set.of(ElementId.service("api")), this));
        assertThat(about.isVisible()).isFalse();
    }

    @Test
    void aClosedCatalogComesBackWithItsPageAndItsPlace() {
        command("catalog");
        search("valkey");
        Stage catalog = catalogStage();
        onFxThread(() -> catalog.setWidth(900));
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        assertThat(catalog.isShowing()).isFalse();
        command("catalog");
        assertThat(title()).isEqualTo("Valkey");
        onFxThread(catalog::hide);
        startAgain(Optional.of(file()));
        command("catalog");

        assertThat(catalogStage().getWidth()).isEqualTo(900);
    }

    @Test
    void thePageFollowsTheProjectThatIsOpen() {
        command("catalog");
        search("nginx");
        command("new");
        fire("#catalog-add", Button.class);

        assertThat(project().snapshot().compose().services()).hasSize(1);
    }

    private void search(String words) {
        TextField field = find(robot, "#catalog-search", TextField.class);
        onFxThread(() -> {
            field.requestFocus();
            field.setText(words);
        });
        robot.push(KeyCode.ENTER);
    }

    private String title() {
        return find(robot, "#catalog-title", Label.class).getText();
    }

    private void fire(String query, Class<? extends ButtonBase> type) {
        ButtonBase button = find(robot, query, type);
        onFxThread(button::fire);
    }

    private static Stage catalogStage() {
        return (Stage) Window.getWindows().stream().filter(window -> window instanceof Stage stage
                && "Brief, technologies, decisions and review".equals(stage.getTitle())).findFirst().orElseThrow();
    }
}
