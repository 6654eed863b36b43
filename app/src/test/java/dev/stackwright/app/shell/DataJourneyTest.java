package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Region;
import dev.stackwright.model.design.ServiceScope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class DataJourneyTest extends WindowJourney {

    private static final ElementId DATABASE = ElementId.service("database");

    @Test
    void dataOfAServiceIsClassifiedKeptInPlaceAndScopedStepByStep() {
        select("database");
        onFxThread(() -> find(robot, "#inspector-data-health", ToggleButton.class).fire());
        type("#inspector-residency", "EU");
        type("#inspector-retention", "365");
        choose("#inspector-scope", Optional.of(ServiceScope.PER_TENANT));

        assertThat(design().notes().retention()).containsEntry(DATABASE, 365);
        assertThat(design().dataClasses()).containsEntry(DATABASE, List.of(DataClass.HEALTH));
        assertThat(design().notes().residency()).containsEntry(DATABASE, "EU");
        assertThat(design().notes().scopes()).containsEntry(DATABASE, ServiceScope.PER_TENANT);
        assertThat(text()).isEqualTo(STACK);
        assertThat(project().workspace().undoTitle()).hasValue("Set the tenancy scope of database");

        command("undo");
        command("undo");
        command("undo");
        command("undo");
        assertThat(design()).isEqualTo(Design.EMPTY);
        assertThat(find(robot, "#inspector-data-health", ToggleButton.class).isSelected()).isFalse();
        assertThat(find(robot, "#inspector-residency", CommitField.class).getText()).isEmpty();
    }

    @Test
    void severalServicesAreClassifiedInOneStep() {
        select("database");
        onFxThread(() -> find(robot, "#inspector-data-card", ToggleButton.class).fire());
        select("api", "database");
        ToggleButton card = find(robot, "#several-data-card", ToggleButton.class);
        assertThat(card.isSelected()).isFalse();
        onFxThread(card::fire);

        assertThat(card.isSelected()).isTrue();
        assertThat(design().dataClasses()).hasSize(2);
        command("undo");
        assertThat(design().dataClasses()).containsOnlyKeys(DATABASE);
    }

    @Test
    void aFlowSaysWhatItCarries() {
        select("web");
        onFxThread(() -> find(robot, "#flow-api", Button.class).fire());
        type("#flow-protocol", "HTTPS");
        onFxThread(() -> find(robot, "#flow-data-personal", ToggleButton.class).fire());

        EdgeKey edge = new EdgeKey(ElementId.service("web"), ElementId.service("api"));
        assertThat(design().edges().get(edge).protocol()).hasValue("HTTPS");
        assertThat(design().edges().get(edge).dataClasses()).containsExactly(DataClass.PERSONAL);
        assertThat(project().workspace().undoTitle()).hasValue("Say what flows from web to api");
    }

    @Test
    void theTenancyPageScopesServices() {
        command("show-choices");
        onFxThread(() -> find(robot, "#choice-card-tenancy", Button.class).fire());
        onFxThread(() -> find(robot, "#choice-tenancy-hybrid", ToggleButton.class).fire());
        onFxThread(() -> find(robot, "#choice-isolation-database-per-tenant", ToggleButton.class).fire());
        choose("#scope-api", Optional.of(ServiceScope.PER_TENANT));

        assertThat(design().choices().isolation()).hasValue("database-per-tenant");
        assertThat(design().notes().scopes()).containsOnlyKeys(ElementId.service("api"));
        choose("#scope-api", Optional.empty());
        assertThat(design().notes().scopes()).isEmpty();
    }

    @Test
    void theDeploymentPageTakesRegions() {
        command("show-choices");
        onFxThread(() -> find(robot, "#choice-card-deployment", Button.class).fire());
        MenuButton add = find(robot, "#region-add", MenuButton.class);
        onFxThread(() -> ((Menu) add.getItems().get(0)).getItems().get(1).fire());

        assertThat(design().choices().regionSet()).hasSize(1).allMatch(region -> region.cloud().equals("aws"));
        Region region = design().choices().regionSet().iterator().next();
        assertThat(project().workspace().undoTitle()).hasValue("Add region " + region);
    }

    private Design design() {
        return project().snapshot().design();
    }

    private void select(String... services) {
        onFxThread(() -> project().selection().select(Stream.of(services).map(ElementId::service)
                .collect(Collectors.toCollection(LinkedHashSet::new)), this));
        command("show-inspector");
    }

    private void type(String field, String text) {
        onFxThread(() -> {
            CommitField into = find(robot, field, CommitField.class);
            into.requestFocus();
            into.setText(text);
        });
        robot.push(KeyCode.ENTER);
    }

    @SuppressWarnings("unchecked")
    private void choose(String box, Optional<ServiceScope> scope) {
        onFxThread(() -> find(robot, box, ChoiceBox.class).setValue(scope));
    }
}
