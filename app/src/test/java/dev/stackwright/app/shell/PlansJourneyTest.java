package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.canvas.CanvasView;
import dev.stackwright.app.controls.CommitField;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.plan.PlanEntry;
import dev.stackwright.rendering.scene.SceneNode;
import java.nio.file.Files;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Plans: begun, compared, changed in place, and looked at. */
class PlansJourneyTest extends WindowJourney {

    private static final String MAIN = """
            services:
              api:
                image: acme/api:1.0
                environment:
                  LEVEL: ${SHOP_LEVEL:-info}
                  TOKEN: ${SHOP_TOKEN:-}
              db:
                image: postgres:16
                volumes:
                  - data:/var/lib/postgresql/data
            volumes:
              data:
            """;

    @Override
    String stack() {
        return MAIN;
    }

    private Design design() {
        return project().snapshot().design();
    }

    private String offered(PlanEntry entry, String subject, String plan) {
        return entry.of(design().plans().get(plan), subject).orElse("");
    }

    private TableView<?> table() {
        return find(robot, "#plans-table", TableView.class);
    }

    private int row(String label) {
        return table().getItems().stream().map(Object::toString).toList().indexOf(table().getItems().stream()
                .map(Object::toString).filter(line -> line.contains("label=" + label + ",")).findFirst()
                .orElseThrow());
    }

    private String cells(String label) {
        return table().getItems().get(row(label)).toString().replaceAll("text=|, raw=[^]]*|Words\\[|[\\[\\]]", "")
                .replaceAll(".*cells=", "");
    }

    private void focus(String label, int column) {
        onFxThread(() -> {
            table().requestFocus();
            select(table(), row(label), column);
        });
    }

    private static <T> void select(TableView<T> table, int row, int column) {
        TableColumn<T, ?> at = table.getColumns().get(column);
        table.scrollTo(row);
        table.getSelectionModel().clearAndSelect(row, at);
        table.getFocusModel().focus(row, at);
    }

    /** Writes into a cell as with the keyboard: Enter opens it, the text, Enter. */
    private void write(String label, int column, String text) {
        focus(label, column);
        robot.push(KeyCode.F2);
        onFxThread(() -> {
            TextField field = find(robot, ".cell-field", TextField.class);
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    private void begin() {
        command("show-plans");
        onFxThread(find(robot, "#plans-usual", Button.class)::fire);
    }

    @Test
    void threePlansAreAddedInOneStepAndSayNothing() throws Exception {
        begin();

        assertThat(design().planNames()).containsExactly("Enterprise", "Free", "Pro");
        assertThat(table().getColumns()).extracting(TableColumn::getText)
                .endsWith("Enterprise", "Free", "Pro");
        assertThat(Files.readString(file())).isEqualTo(MAIN);
        command("undo");
        assertThat(design().plans()).isEmpty();
    }

    @Test
    void aFactIsChangedInItsCellAndTakenBack() {
        begin();

        write("Price", 4, "49 EUR a month");
        assertThat(offered(PlanEntry.PRICE, "", "Pro")).isEqualTo("49 EUR a month");
        write("db: replicas", 2, "three");
        assertThat(find(robot, "#plans .inline-message", Label.class).getText()).contains("'three'");
        write("db: replicas", 2, "3");
        assertThat(cells("db: replicas")).startsWith("3");
        focus("db: replicas", 2);
        robot.push(KeyCode.DELETE);
        assertThat(design().plans().get("Enterprise").sizing()).isEmpty();
        command("undo");
        assertThat(offered(PlanEntry.REPLICAS, "db", "Enterprise")).isEqualTo("3");
    }

    @Test
    void aFeatureIsAddedAndSwitchedByKeyboard() {
        begin();

        write("Add a feature\u2026", 0, "sso");
        focus("sso", 2);
        robot.push(KeyCode.SPACE);

        assertThat(offered(PlanEntry.FEATURE, "sso", "Enterprise")).isEqualTo("yes");
        focus("sso", 2);
        robot.push(KeyCode.SPACE);
        assertThat(offered(PlanEntry.FEATURE, "sso", "Enterprise")).isEmpty();
    }

    @Test
    void secretsAreNotKeptInPlans() {
        begin();

        focus("SHOP_TOKEN", 2);
        robot.push(KeyCode.F2);

        assertThat(find(robot, "#plans .inline-message", Label.class).getText()).contains("SHOP_TOKEN is a secret");
        assertThat(robot.lookup(".cell-field").tryQuery()).isEmpty();
    }

    @Test
    void theParametersShowAndTakeTheValuesOfPlans() {
        begin();
        command("show-parameters");
        onFxThread(() -> {
            TableView<?> parameters = find(robot, "#parameters-table", TableView.class);
            parameters.getSelectionModel().clearAndSelect(0);
            CommitField field = find(robot, "#parameter-in-Pro", CommitField.class);
            field.setText("warn");
            field.commit();
        });

        assertThat(offered(PlanEntry.VALUE, "SHOP_LEVEL", "Pro")).isEqualTo("warn");
        assertThat(find(robot, "#parameters-table", TableView.class).getItems().get(0).toString())
                .contains("plans={Pro=warn}");
        command("undo");
        assertThat(offered(PlanEntry.VALUE, "SHOP_LEVEL", "Pro")).isEmpty();
    }

    @Test
    void aPlanIsRenamedWhereItsColumnIsChosen() {
        begin();
        write("Price", 4, "49 EUR");
        focus("Price", 4);

        onFxThread(() -> {
            CommitField name = find(robot, "#plans-name", CommitField.class);
            name.setText("Team");
            name.commit();
        });

        assertThat(design().planNames()).containsExactly("Enterprise", "Free", "Team");
        assertThat(offered(PlanEntry.PRICE, "", "Team")).isEqualTo("49 EUR");
    }

    @Test
    void theStackIsLookedAtAsAPlanAndNothingIsWritten() {
        begin();
        write("db: replicas", 2, "3");
        long revision = project().snapshot().revision();

        command("next-plan");

        assertThat(viewed()).isEqualTo("View as: Enterprise");
        assertThat(replicasDrawn()).isEqualTo(3);
        assertThat(project().snapshot().revision()).isEqualTo(revision);
        onFxThread(() -> project().resolution().viewAs(Optional.empty()));
        assertThat(viewed()).isEqualTo("View as: Design");
        assertThat(replicasDrawn()).isEqualTo(1);
    }

    private int replicasDrawn() {
        return find(robot, ".stack-canvas", CanvasView.class).scene().nodes().stream()
                .map(SceneNode::node).filter(node -> node.id().name().equals("db"))
                .findFirst().orElseThrow().facts().replicas();
    }

    @Test
    void aPlanThatGoesIsNotLookedAtAnyMore() {
        begin();
        command("next-plan");
        focus("Price", 2);

        onFxThread(find(robot, "#plans-remove", Button.class)::fire);

        assertThat(design().planNames()).containsExactly("Free", "Pro");
        assertThat(viewed()).isEqualTo("View as: Design");
    }

    private String viewed() {
        return find(robot, "#view-as", MenuButton.class).getText();
    }
}
