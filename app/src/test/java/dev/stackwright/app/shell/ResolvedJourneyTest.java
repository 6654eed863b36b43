package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.editor.YamlEditor;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.rendering.fx.CardNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

/** The project as Docker Compose sees it: profiles, the resolved text, and why a value is as it is. */
class ResolvedJourneyTest extends WindowJourney {

    private static final String MAIN = """
            services:
              web:
                image: nginx:${TAG:-1.27}
                ports: ["8080:80"]
              api:
                extends: {file: common.yaml, service: app}
              tools:
                image: acme/tools:1
                profiles: [debug]
            """;

    @Override
    String stack() throws IOException {
        Files.writeString(file().resolveSibling("common.yaml"), """
                services:
                  app:
                    image: acme/app:1
                """);
        Files.writeString(file().resolveSibling("compose.override.yaml"), """
                services:
                  web:
                    image: nginx:2
                """);
        return MAIN;
    }

    private CodeArea resolved() {
        command("show-resolved");
        return (CodeArea) find(robot, "#resolved .yaml-editor", YamlEditor.class).lookup(".styled-text-area");
    }

    private List<String> why() {
        return robot.lookup("#why .why-row").queryAll().stream().map(row -> row.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText()).findFirst().orElse("") + " "
                + ((Labeled) row.lookup(".hyperlink")).getText()).toList();
    }

    private void caretBefore(String text) {
        onFxThread(() -> {
            CodeArea area = (CodeArea) find(robot, "#editor-tabs .yaml-editor", YamlEditor.class)
                    .lookup(".styled-text-area");
            area.moveTo(area.getText().indexOf(text));
        });
    }

    @Test
    void theResolvedTextFollowsTheProjectAndNobodyCanChangeIt() {
        CodeArea area = resolved();
        assertThat(area.getText()).contains("image: nginx:2\n", "image: acme/app:1\n", "published: \"8080\"\n");

        onFxThread(area::requestFocus);
        robot.write("x");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.TAB);
        command("paste");
        String before = area.getText();
        onFxThread(() -> project().workspace().perform(new SetImage("tools", "acme/x:9")));

        assertThat(area.getText()).isEqualTo(before.replace("acme/tools:1", "acme/x:9"));
    }

    @Test
    void aValueSaysWhereItComesFromAndWhatItReplaces() {
        caretBefore("image: nginx:${TAG");

        command("explain-value");
        caretInResolved("image: nginx:2");

        assertThat(why()).containsExactly("Merged over the other files from compose.override.yaml, line 3",
                "In place of nginx:${TAG:-1.27} in compose.yaml, line 3");
        onFxThread(robot.lookup("#why .hyperlink").queryAs(Hyperlink.class)::fire);
        assertThat(find(robot, ".file-tabs", TabPane.class).getSelectionModel().getSelectedItem().getText())
                .isEqualTo("compose.override.yaml");
    }

    private void caretInResolved(String text) {
        CodeArea area = resolved();
        onFxThread(() -> area.moveTo(area.getText().indexOf(text)));
    }

    @Test
    void theCaretInTheSourceLeadsToTheValueInTheEnd() {
        caretBefore("image: acme/tools");

        command("explain-value");

        CodeArea area = resolved();
        assertThat(area.getText(area.getCurrentParagraph())).isEqualTo("    image: acme/tools:1");
        assertThat(find(robot, "#why .section-title", Label.class).getText())
                .isEqualTo("services \u203a tools \u203a image");
    }

    @Test
    void servicesOfProfilesThatAreNotChosenFade() {
        MenuButton profiles = find(robot, "#profiles", MenuButton.class);
        assertThat(profiles.getText()).isEqualTo("Profiles: All");
        assertThat(card().getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("inactive"));

        onFxThread(() -> {
            profiles.getOnShowing().handle(null);
            profiles.getItems().stream().filter(item -> "profiles-none".equals(item.getId())).findFirst().orElseThrow()
                    .fire();
        });

        assertThat(profiles.getText()).isEqualTo("Profiles: None");
        assertThat(card().getPseudoClassStates()).contains(PseudoClass.getPseudoClass("inactive"));
        assertThat(resolved().getText()).doesNotContain("tools");
        assertThat(project().isDirty()).isFalse();
    }

    private CardNode card() {
        return find(robot, "#card-tools", CardNode.class);
    }
}
