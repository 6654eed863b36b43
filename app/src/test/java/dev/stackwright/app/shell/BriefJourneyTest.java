package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.model.choice.GiveAnswers;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Brief;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.model.sketch.AddPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class BriefJourneyTest extends WindowJourney {

    @Test
    void anAnswerIsPreviewedHandedOverSavedAndUndone() throws IOException {
        command("brief");
        assertThat(label("#brief-business-problem-state").getText()).isEqualTo("Open question");
        write("#brief-business-problem", "Shops **order** blindly.\n\n- too much\n- too late");
        assertThat(words()).contains("order", "too much").doesNotContain("**");
        assertThat(brief().texts()).isEmpty();

        // Saving hands over what is still being typed.
        command("save");
        assertThat(Files.readString(DesignStore.fileBeside(file()))).contains("Shops **order** blindly.");
        assertThat(label("#brief-business-problem-state").isVisible()).isFalse();
        assertThat(listed()).startsWith("Business context, 1 of 7 answered");
        command("undo");
        assertThat(brief().texts()).isEmpty();
        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void turningToAnotherTopicLosesNothing() {
        command("brief");
        write("#brief-business-customers", "Small shops");
        turnTo(1);
        turnTo(0);

        assertThat(brief().text("business.customers")).contains("Small shops");
        assertThat(find(robot, "#brief-business-customers", TextInputControl.class).getText())
                .isEqualTo("Small shops");
    }

    @Test
    void rowsAreAddedChangedInPlaceAndRemoved() {
        command("brief");
        turnTo(page("Functional requirements"));
        write("#brief-requirements-functional-add", "Shops import sales");
        robot.push(KeyCode.ENTER);
        assertThat(rows("requirements.functional")).containsEntry("FR-1", Map.of("requirement", "Shops import sales"));

        open("#brief-cell-FR-1-requirement");
        onFxThread(() -> find(robot, "#brief-editor", TextInputControl.class).setText("Shops import receipts"));
        robot.push(KeyCode.ENTER);
        open("#brief-cell-FR-1-priority");
        choose("Must have");
        open("#brief-cell-FR-1-services");
        choose("api");
        assertThat(rows("requirements.functional")).containsEntry("FR-1",
                Map.of("requirement", "Shops import receipts", "priority", "must", "services", "api"));
        onFxThread(() -> project().perform(new RenameService("api", "orders")));
        assertThat(find(robot, "#brief-cell-FR-1-services .label", Label.class).getText()).isEqualTo("orders");

        onFxThread(find(robot, "#brief-remove-FR-1", Button.class)::fire);
        assertThat(rows("requirements.functional")).isEmpty();
        command("undo");
        assertThat(rows("requirements.functional")).containsKey("FR-1");
    }

    @Test
    void aRowKeepsWhatItIsAbout() {
        command("brief");
        write("#brief-business-goals-add", "Less waste");
        robot.push(KeyCode.ENTER);
        open("#brief-cell-GOAL-1-goal");
        onFxThread(() -> find(robot, "#brief-editor", TextInputControl.class).setText(" "));
        robot.push(KeyCode.ENTER);

        assertThat(rows("business.goals")).containsEntry("GOAL-1", Map.of("goal", "Less waste"));
        assertThat(robot.lookup(".inline-message").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.contains("needs its"));
    }

    @Test
    void aChoiceAnswersAQuestionInTheBrief() {
        onFxThread(() -> project().perform(new GiveAnswers(ChoiceKind.SLA, Set.of("99.95"), Optional.empty(),
                ChoiceCatalog.read())));
        command("brief");
        turnTo(page("SLA and availability"));

        assertThat(label("#brief-availability-promise-state").getText())
                .isEqualTo("Answered by the choice: 99.95 %");
    }

    @Test
    void theInspectorOpensTheDossierOfItsService() {
        onFxThread(() -> project().selection().select(Set.of(ElementId.service("api")), this));
        command("show-inspector");
        onFxThread(find(robot, "#inspector-dossier", Hyperlink.class)::fire);
        write("#brief-owner", "Team Orders");
        robot.push(KeyCode.ENTER);

        assertThat(brief().dossier(ElementId.service("api"))).containsEntry("owner", "Team Orders");
        assertThat(listed()).contains("api, 1 of 10 answered");
    }

    @Test
    void whoIsDrawnIsDescribed() {
        onFxThread(() -> project().perform(new AddPerson("Buyer", new Person(Optional.empty()), Optional.empty())));
        command("brief");
        turnTo(page("Persons and systems"));
        write("#brief-describe-Buyer", "Orders for a shop");
        robot.push(KeyCode.ENTER);

        assertThat(project().snapshot().design().landscape().persons().get("Buyer").description())
                .contains("Orders for a shop");
    }

    private void write(String query, String text) {
        TextInputControl field = find(robot, query, TextInputControl.class);
        onFxThread(field::requestFocus);
        onFxThread(() -> field.setText(text));
    }

    private void open(String cell) {
        Node node = find(robot, cell, Node.class);
        onFxThread(node::requestFocus);
        robot.push(KeyCode.ENTER);
    }

    private void choose(String item) {
        onFxThread(() -> {
            MenuItem found = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                    .filter(each -> item.equals(each.getText())).findFirst().orElseThrow();
            if (found instanceof CheckMenuItem check) {
                check.setSelected(!check.isSelected());
            }
            found.fire();
            found.getParentPopup().hide();
        });
    }

    private void turnTo(int row) {
        onFxThread(() -> find(robot, "#brief-list", ListView.class).getSelectionModel().select(row));
    }

    private int page(String title) {
        return listed().stream().map(row -> row.substring(0, row.indexOf(", ")))
                .collect(Collectors.toList()).indexOf(title);
    }

    /** The pages as they are spoken. */
    private List<String> listed() {
        ObservableList<?> items = find(robot, "#brief-list", ListView.class).getItems();
        return items.stream().map(Object::toString).map(BriefJourneyTest::spoken).toList();
    }

    private static String spoken(String row) {
        return row.replaceFirst(".*title=(.*), answered=(\\d+), asked=(\\d+).*", "$1, $2 of $3 answered");
    }

    private String words() {
        return robot.lookup(".markdown-text").queryAllAs(Text.class).stream().map(Text::getText)
                .collect(Collectors.joining("|"));
    }

    private Label label(String query) {
        return find(robot, query, Label.class);
    }

    private Brief brief() {
        return project().snapshot().design().brief();
    }

    private Map<String, Map<String, String>> rows(String table) {
        return Map.copyOf(brief().rows(table));
    }
}
