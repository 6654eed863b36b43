package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.editor.YamlEditor;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.recipe.ExtractLiteral;
import dev.stackwright.model.recipe.ValuePart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

/** The variables of a stack: shown, described, set in .env, renamed everywhere, and tried out. */
class ParametersJourneyTest extends WindowJourney {

    private static final String MAIN = """
            services:
              db:
                image: postgres:${SHOP_TAG:-16}
                environment:
                  POSTGRES_PASSWORD: ${SHOP_PASSWORD:?set it}
              api:
                image: acme/api:1.0
                environment:
                  LEVEL: ${SHOP_LEVEL:-info}
            """;
    private static final String VARIABLES = "# mine\nSHOP_LEVEL=debug # loud\n";

    @Override
    String stack() throws IOException {
        Files.writeString(env(), VARIABLES);
        return MAIN;
    }

    private Path env() {
        return file().resolveSibling(".env");
    }

    private List<String> names() {
        TableView<?> table = find(robot, "#parameters-table", TableView.class);
        return table.getItems().stream().map(row -> row.toString().replaceAll(".*name=(\\w+),.*", "$1")).toList();
    }

    private void select(String name) {
        command("show-parameters");
        onFxThread(() -> {
            TableView<?> table = find(robot, "#parameters-table", TableView.class);
            table.getSelectionModel().clearAndSelect(names().indexOf(name));
        });
    }

    private void enter(String field, String text) {
        onFxThread(() -> {
            CommitField input = find(robot, "#" + field, CommitField.class);
            input.requestFocus();
            input.setText(text);
            input.commit();
        });
    }

    @Test
    void everyVariableIsARowAndTheSearchNarrowsThem() {
        command("show-parameters");
        assertThat(names()).containsExactly("SHOP_TAG", "SHOP_PASSWORD", "SHOP_LEVEL");

        onFxThread(() -> find(robot, "#parameters-search", TextField.class).setText("superuser"));
        assertThat(names()).containsExactly("SHOP_PASSWORD");
        onFxThread(() -> find(robot, "#parameters-search", TextField.class).setText(""));
        onFxThread(find(robot, "#parameters-missing", ToggleButton.class)::fire);
        assertThat(names()).containsExactly("SHOP_PASSWORD");
    }

    @Test
    void aValueGoesIntoItsLineOfTheFileOfVariablesAndIsSavedAndUndone() {
        select("SHOP_LEVEL");
        assertThat(find(robot, "#parameter-value", CommitField.class).getText()).isEqualTo("debug");

        enter("parameter-value", "very loud");

        FileKey key = FileKey.of(env());
        assertThat(project().snapshot().text(key).text()).isEqualTo("# mine\nSHOP_LEVEL='very loud' # loud\n");
        assertThat(text()).isEqualTo(MAIN);
        assertThat(env()).hasContent(VARIABLES);
        assertThat(tabs()).contains("*.env");
        command("save-all");
        assertThat(env()).hasContent("# mine\nSHOP_LEVEL='very loud' # loud\n");
        command("undo");
        assertThat(project().snapshot().text(key).text()).isEqualTo(VARIABLES);
    }

    private List<String> tabs() {
        return find(robot, ".file-tabs", TabPane.class).getTabs().stream()
                .map(tab -> (tab.getGraphic() == null ? "" : "*") + tab.getText()).toList();
    }

    @Test
    void theFileOfVariablesIsMadeOnlyWhenItIsSaved() throws IOException {
        Files.delete(env());
        command("reload");
        select("SHOP_PASSWORD");

        enter("parameter-value", "hunter 2");
        assertThat(env()).doesNotExist();
        assertThat(tabs()).contains("*.env");
        command("save-all");

        assertThat(env()).hasContent("SHOP_PASSWORD='hunter 2'\n");
    }

    @Test
    void aSecretIsShownOnlyWhereSomebodyAsks() {
        select("SHOP_PASSWORD");
        enter("parameter-value", "hunter2");
        select("SHOP_LEVEL");
        select("SHOP_PASSWORD");
        assertThat(find(robot, "#parameter-value", CommitField.class).getText()).isEmpty();
        assertThat(find(robot, "#parameters-table", TableView.class).getItems().toString()).doesNotContain("hunter2");

        onFxThread(find(robot, "#parameter-reveal", ToggleButton.class)::fire);

        assertThat(find(robot, "#parameter-value", CommitField.class).getText()).isEqualTo("hunter2");
    }

    @Test
    void meaningAndMarkAreKeptInTheDesignAndNotInTheStack() {
        select("SHOP_TAG");
        onFxThread(find(robot, "#parameter-take-meaning", Hyperlink.class)::fire);
        select("SHOP_LEVEL");
        enter("parameter-meaning", "How talkative");
        onFxThread(find(robot, "#parameter-secret", CheckBox.class)::fire);

        assertThat(project().snapshot().design().parameter("SHOP_TAG").meaning())
                .hasValue("Version of the image that db runs");
        assertThat(project().snapshot().design().parameter("SHOP_LEVEL").meaning()).hasValue("How talkative");
        assertThat(project().snapshot().design().parameter("SHOP_LEVEL").secret()).hasValue(true);
        assertThat(text()).isEqualTo(MAIN);
    }

    @Test
    void aRenameReachesEveryFileAndTheSelectionFollows() {
        select("SHOP_LEVEL");

        enter("parameter-name", "LOG_LEVEL");

        assertThat(text()).isEqualTo(MAIN.replace("SHOP_LEVEL", "LOG_LEVEL"));
        assertThat(project().snapshot().text(FileKey.of(env())).text())
                .isEqualTo(VARIABLES.replace("SHOP_LEVEL", "LOG_LEVEL"));
        assertThat(names()).containsExactly("SHOP_TAG", "SHOP_PASSWORD", "LOG_LEVEL");
        assertThat(find(robot, "#parameter-name", CommitField.class).getText()).isEqualTo("LOG_LEVEL");
        command("undo");
        assertThat(text()).isEqualTo(MAIN);
        assertThat(project().isDirty()).isFalse();
    }

    @Test
    void aValueIsTriedOutWithoutWritingAnything() {
        select("SHOP_TAG");

        enter("parameter-try", "17");

        assertThat(robot.lookup("#notice-trial").tryQuery()).isPresent();
        assertThat(resolved()).contains("image: postgres:17\n");
        assertThat(project().isDirty()).isFalse();
        onFxThread(() -> project().resolution().tryOut(Map.of()));
        assertThat(resolved()).contains("image: postgres:16\n");
        assertThat(robot.lookup("#notice-trial").tryQuery()).isEmpty();
    }

    private String resolved() {
        command("show-resolved");
        return ((CodeArea) find(robot, "#resolved .yaml-editor", YamlEditor.class).lookup(".styled-text-area"))
                .getText();
    }

    @Test
    void aPlaceLeadsToItsLine() {
        select("SHOP_LEVEL");

        onFxThread(robot.lookup("#parameter-detail .parameter-use").queryAs(Hyperlink.class)::fire);

        assertThat(find(robot, "#status-caret", Label.class).getText()).isEqualTo("Ln 9, Col 14");
    }

    @Test
    void theValueAtTheCaretBecomesAVariable() {
        prompts().willExtract(offer -> Optional.of(new ExtractLiteral(offer.file(), offer.place().path(),
                offer.parts().get(0), offer.place().suggestedName(offer.parts().get(0)), offer.set())));
        onFxThread(() -> {
            CodeArea area = (CodeArea) find(robot, "#editor-tabs .yaml-editor", YamlEditor.class)
                    .lookup(".styled-text-area");
            area.moveTo(area.getText().indexOf("acme/api"));
        });

        command("extract-variable");

        assertThat(prompts().extracted().get(0).parts()).contains(ValuePart.Named.TAG, new ValuePart.Whole());
        assertThat(prompts().extracted().get(0).set()).containsEntry("SHOP_LEVEL", "debug");
        assertThat(text()).isEqualTo(MAIN.replace("acme/api:1.0", "acme/api:${API_TAG:-1.0}"));
    }

    @Test
    void theMenuOfAValueInTheInspectorOffersIt() {
        prompts().willExtract(offer -> Optional.of(new ExtractLiteral(offer.file(), offer.place().path(),
                offer.parts().get(0), "API_VERSION", offer.set())));
        command("show-inspector");
        onFxThread(() -> project().selection().select(Set.of(ElementId.service("api")), this));

        onFxThread(() -> {
            TextField image = find(robot, "#inspector-image", TextField.class);
            Point2D at = image.localToScreen(5, 5);
            image.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, at.getX(), at.getY(),
                    false, null));
        });
        robot.clickOn("#inspector-menu-extract");

        assertThat(text()).isEqualTo(MAIN.replace("acme/api:1.0", "acme/api:${API_VERSION:-1.0}"));
    }

    @Test
    void theKeyboardLeadsFromTheTableToTheValue() {
        select("SHOP_TAG");
        onFxThread(() -> find(robot, "#parameters-table", TableView.class).requestFocus());

        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);

        assertThat(stage().getScene().getFocusOwner().getId()).isEqualTo("parameter-value");
        onFxThread(() -> project().selection().select(Set.of(ElementId.service("db")), this));
        assertThat(find(robot, "#parameter-name", CommitField.class).getText()).isEqualTo("SHOP_LEVEL");
    }
}
