package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.decision.DecisionCriteria;
import dev.stackwright.model.decision.Matrix;
import dev.stackwright.model.decision.RecordDecision;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Option;
import dev.stackwright.model.design.DecisionTrail;
import dev.stackwright.model.design.DesignStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class DecisionsJourneyTest extends WindowJourney {

    @Test
    void aDecisionIsWeighedRecordedSavedAndUndone() throws IOException {
        begin();
        type("#decision-title", "Primary database");
        type("#decision-context", "Orders need transactions.");
        assertThat(obstacles()).containsExactly("There is nothing to choose between. Name at least two options.");
        addOption("PostgreSQL");
        addOption("A file on disk");
        assertThat(obstacles()).isEmpty();
        type("#weight-cost", "5");
        assertThat(obstacles()).containsExactly("The weights sum to 95. Give the criteria 5 more to make 100.");
        assertThat(save().isDisabled()).isTrue();
        assertThat(find(robot, "#decision-sum", Label.class).getText()).isEqualTo("95, 5 missing");
        type("#weight-cost", "10");
        judge();
        onFxThread(save()::fire);

        Decision decision = decisions().get("primary-database");
        assertThat(decision.options()).extracting(Option::entry).containsExactly(Optional.of("postgresql"),
                Optional.empty());
        assertThat(decision.options().get(0).score("scalability")).contains(new Decision.Score(4, ""));
        assertThat(text()).isEqualTo(STACK);
        command("save");
        Path design = DesignStore.fileBeside(file());
        assertThat(Files.readString(design)).contains("\"primary-database\": {", "\"weight\": 25");
        command("undo");
        assertThat(decisions()).isEmpty();
    }

    @Test
    void totalsAndTheirArithmeticFollowEveryScore() {
        begin();
        addOption("PostgreSQL");
        addOption("MySQL");
        for (String criterion : List.of("scalability", "maintainability", "performance", "development-speed", "cost",
                "risk")) {
            onFxThread(() -> robot.lookup(".score-step").queryAllAs(ToggleButton.class).stream()
                    .filter(step -> step.getAccessibleText().startsWith("4 of 5, " + named(criterion)
                            + " of PostgreSQL")).forEach(ToggleButton::fire));
        }

        assertThat(robot.lookup(".matrix-total").queryAllAs(Label.class)).extracting(Label::getText)
                .containsExactly("4.00", "\u2013");
        assertThat(robot.lookup(".total-cell .field-hint").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.startsWith("25 \u00d7 4 + 20 \u00d7 4"))
                .anyMatch(text -> text.startsWith("Without a score: Scalability"));
    }

    @Test
    void whatTheCatalogNoLongerHasIsKeptAndTold() {
        Decision old = new Decision("Old choice", LocalDate.of(2020, 1, 1), Decision.Status.PROPOSED, "",
                DecisionCriteria.read().criteria(), List.of(Option.unjudged("FoxBase", Optional.of("foxbase")),
                Option.unjudged("PostgreSQL", Optional.of("postgresql"))), Optional.empty(), "", "");
        onFxThread(() -> project().perform(new RecordDecision("old-choice", old)));
        command("decisions");
        onFxThread(() -> find(robot, "#decisions-list", ListView.class).getSelectionModel()
                .select(0));

        assertThat(find(robot, ".option-gone", Label.class).getText()).isEqualTo("No longer in the catalog");
        type("#decision-context", "Kept");
        onFxThread(save()::fire);
        assertThat(decisions().get("old-choice").options().get(0)).isEqualTo(old.options().get(0));
    }

    @Test
    void leavingAsksAboutADecisionThatIsNotSaved() {
        begin();
        type("#decision-title", "Primary database");
        prompts().willAnswer(true);
        command("new");
        assertThat(project().file()).contains(file());
        prompts().willAnswer(false);
        command("new");
        assertThat(project().file()).isEmpty();
        assertThat(prompts().asked()).hasSize(2);
    }

    @Test
    void aDecisionIsRemovedAfterAQuestion() {
        begin();
        type("#decision-title", "Queue");
        addOption("RabbitMQ");
        addOption("Apache Kafka");
        onFxThread(save()::fire);
        prompts().willAnswer(true);
        onFxThread(find(robot, "#decision-remove", Button.class)::fire);

        assertThat(decisions()).isEmpty();
        command("undo");
        assertThat(decisions()).containsOnlyKeys("queue");
    }

    @Test
    void aDecisionIsProvenLinkedAndSuperseded() {
        Decision old = DecisionCriteria.read().criteria().stream().reduce(new Decision("Cache",
                LocalDate.of(2020, 1, 1), Decision.Status.ACCEPTED, "", DecisionCriteria.read().criteria(),
                List.of(Option.unjudged("Valkey", Optional.empty()), Option.unjudged("None", Optional.empty())),
                Optional.of("Valkey"), "", "Fast"), (decision, criterion) -> new Matrix(new Matrix(decision)
                .withScore("Valkey", criterion.id(), Optional.of(new Decision.Score(4, ""))))
                .withScore("None", criterion.id(), Optional.of(new Decision.Score(2, ""))), (one, other) -> other);
        onFxThread(() -> project().perform(new RecordDecision("cache", old)));
        command("decisions");
        onFxThread(() -> find(robot, "#decisions-list", ListView.class).getSelectionModel().select(0));
        type("#evidence-security", "Only the api reaches it.");
        MenuButton services = find(robot, "#link-services", MenuButton.class);
        String service = services.getItems().get(0).getText();
        onFxThread(services.getItems().get(0)::fire);
        onFxThread(save()::fire);

        DecisionTrail trail = decisions().get("cache").trail();
        assertThat(trail.evidence("security")).isEqualTo("Only the api reaches it.");
        assertThat(trail.linked(DecisionTrail.Link.SERVICES)).containsExactly(service);

        onFxThread(find(robot, "#decision-supersede", Button.class)::fire);
        type("#decision-title", "No cache");
        onFxThread(save()::fire);
        assertThat(decisions().get("cache").status()).isEqualTo(Decision.Status.ACCEPTED);
        judge();
        onFxThread(() -> find(robot, "#decision-outcome", ComboBox.class).getSelectionModel().select("None"));
        onFxThread(() -> find(robot, "#decision-status", ChoiceBox.class).getSelectionModel()
                .select(Decision.Status.ACCEPTED));
        onFxThread(save()::fire);

        assertThat(decisions().get("cache").status()).isEqualTo(Decision.Status.SUPERSEDED);
        onFxThread(() -> robot.lookup(".link-chip .hyperlink").queryAllAs(Hyperlink.class).forEach(Hyperlink::fire));
        assertThat(robot.lookup("#decision-succession .hyperlink").queryAllAs(Hyperlink.class))
                .extracting(Hyperlink::getText).containsExactly("0002 No cache");
        command("undo");
        assertThat(decisions().get("cache").status()).isEqualTo(Decision.Status.ACCEPTED);
    }

    private void begin() {
        command("decisions");
        onFxThread(find(robot, "#decisions-new", Button.class)::fire);
    }

    private void judge() {
        onFxThread(() -> robot.lookup(".score-step").queryAllAs(ToggleButton.class).stream()
                .filter(step -> step.getText().equals("4")).forEach(ToggleButton::fire));
    }

    private static String named(String criterion) {
        return DecisionCriteria.read().of(criterion).orElseThrow().criterion().name();
    }

    private void addOption(String name) {
        TextField field = find(robot, "#decision-option", TextField.class);
        onFxThread(field::requestFocus);
        onFxThread(() -> field.setText(name));
        robot.push(KeyCode.ENTER);
    }

    private void type(String query, String text) {
        TextInputControl field = find(robot, query, TextInputControl.class);
        onFxThread(() -> field.setText(text));
    }

    private List<String> obstacles() {
        return find(robot, "#decision-obstacles", VBox.class).getChildren().stream()
                .map(node -> ((Label) node).getText()).toList();
    }

    private Button save() {
        return find(robot, "#decision-save", Button.class);
    }

    private Map<String, Decision> decisions() {
        return project().snapshot().design().rationale().decisions();
    }
}
