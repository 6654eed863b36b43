package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.controls.CommitArea;
import dev.stackwright.app.controls.CommitField;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasNote;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.ExternalSystem;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.sketch.AddExternal;
import dev.stackwright.model.sketch.AddNote;
import dev.stackwright.model.sketch.AddPerson;
import dev.stackwright.model.sketch.GroupElements;
import dev.stackwright.model.sketch.Spot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

class SketchJourneyTest extends WindowJourney {

    private static final ElementId CUSTOMER = Landscape.person("Customer");
    private static final ElementId STRIPE = Landscape.external("Stripe");
    private static final ElementId WEB = ElementId.service("web");
    private static final ElementId API = ElementId.service("api");

    @Test
    void aPersonIsDescribedRenamedConnectedAndRemoved() {
        perform(new AddPerson("Customer", Person.UNDESCRIBED, Optional.empty()));
        select(CUSTOMER);
        type("#sketch-description", "buys things");
        type("#sketch-name", "Buyer");
        ElementId buyer = Landscape.person("Buyer");
        assertThat(landscape().persons().get("Buyer").description()).hasValue("buys things");
        assertThat(project().selection().elements()).containsExactly(buyer);

        choose("#sketch-flow-to", "web");
        assertThat(design().edges()).containsOnlyKeys(new EdgeKey(buyer, WEB));
        assertThat(project().workspace().undoTitle()).hasValue("Connect Buyer to web");

        onFxThread(() -> find(robot, "#sketch-remove", Button.class).fire());
        assertThat(design().landscape()).isEqualTo(Landscape.EMPTY);
        assertThat(design().edges()).isEmpty();
        assertThat(project().selection().elements()).isEmpty();
        command("undo");
        assertThat(design().edges()).hasSize(1);
        onFxThread(() -> find(robot, "#sketched-Buyer", Hyperlink.class).fire());
        assertThat(project().selection().elements()).containsExactly(buyer);
    }

    @Test
    void aNameThatIsTakenIsRefusedBesideTheField() {
        perform(new AddExternal("Stripe", ExternalSystem.UNDESCRIBED, Optional.empty()));
        perform(new AddExternal("Adyen", ExternalSystem.UNDESCRIBED, Optional.empty()));
        select(STRIPE);
        type("#sketch-technology", "REST over HTTPS");
        type("#sketch-name", "Adyen");

        assertThat(landscape().externals().get("Stripe").technology()).hasValue("REST over HTTPS");
        assertThat(find(robot, "#sketch-name", CommitField.class).refusalProperty().get()).contains("already");
    }

    @Test
    void componentsOfAServiceAreAddedAndJoined() {
        select(API);
        add("Router", "finds the handler");
        add("Store", "");
        assertThat(landscape().componentsOf("api")).containsOnlyKeys("Router", "Store");

        onFxThread(() -> find(robot, "#component-Router", Hyperlink.class).fire());
        assertThat(find(robot, "#sketch-description", CommitField.class).getText()).isEqualTo("finds the handler");
        choose("#sketch-flow-to", "api: Store");
        assertThat(design().edges()).containsOnlyKeys(
                new EdgeKey(Landscape.component("api", "Router"), Landscape.component("api", "Store")));

        onFxThread(() -> find(robot, "#sketch-inside", Hyperlink.class).fire());
        assertThat(project().selection().elements()).containsExactly(API);
    }

    @Test
    void aNoteIsWrittenInSeveralLines() {
        perform(new AddNote("n1", new CanvasNote("ask"), new Spot(Sheet.ARCHITECTURE, new NodePosition(0, 0))));
        select(Sheet.note("n1"));
        onFxThread(() -> {
            CommitArea area = find(robot, "#note-text", CommitArea.class);
            area.setText("ask the team\nbefore Friday");
            area.commit();
        });
        assertThat(design().sheet().notes().get("n1").text()).isEqualTo("ask the team\nbefore Friday");
    }

    @Test
    void membersOfAGroupComeAndGo() {
        perform(new GroupElements("Backend", Set.of(API)));
        select(Sheet.group("Backend"));
        choose("#group-member-add", "database");
        assertThat(design().sheet().groups().get("Backend").members())
                .containsExactly(API, ElementId.service("database"));
        type("#group-title", "Core");
        onFxThread(() -> find(robot, "#group-ungroup", Button.class).fire());
        assertThat(design().sheet().groups()).isEmpty();
        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void servicesJoinTheNetworkThatIsSelected() {
        select(new ElementId("networks", "default"));
        assertThat(robot.lookup("#inspector-network .hyperlink").queryAllAs(Hyperlink.class))
                .extracting(Hyperlink::getText).contains("web", "api", "database");
        select(new ElementId("networks", "back"));
        choose("#network-member-add", "api");
        assertThat(text()).contains("      - default\n      - back\n");
    }

    @Test
    void ofTwoElementsItIsSaidWhatFlowsBetweenThem() {
        perform(new AddPerson("Customer", Person.UNDESCRIBED, Optional.empty()));
        onFxThread(() -> project().selection().select(new LinkedHashSet<>(List.of(CUSTOMER, WEB)), this));
        command("show-inspector");
        onFxThread(() -> find(robot, "#pair-there", Button.class).fire());
        assertThat(project().selection().edge()).hasValue(new EdgeKey(CUSTOMER, WEB));
        assertThat(find(robot, "#edge-from", Hyperlink.class).getText()).isEqualTo("Customer (person)");
    }

    @Test
    void whatOnlyOneViewDrawsSaysSo() {
        select(new ElementId("systems", "product"));
        assertThat(robot.lookup(".elements-pane .section-title").queryAs(Label.class).getText()).isEqualTo("product");
    }

    private void add(String name, String words) {
        onFxThread(() -> {
            find(robot, "#inspector-component-0", TextField.class).setText(name);
            find(robot, "#inspector-component-1", TextField.class).setText(words);
            find(robot, "#inspector-component-add", Button.class).fire();
        });
    }

    /** Chooses among what a button offers, whatever menu it stands in. */
    private void choose(String button, String wanted) {
        onFxThread(() -> {
            MenuButton menu = find(robot, button, MenuButton.class);
            Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING));
            menu.getItems().stream().flatMap(item -> item instanceof Menu more ? more.getItems().stream()
                            : Stream.of(item))
                    .filter(item -> item.getText().equals(wanted)).findFirst().ifPresent(MenuItem::fire);
        });
    }

    private void type(String field, String typed) {
        onFxThread(() -> {
            CommitField into = find(robot, field, CommitField.class);
            into.setText(typed);
            into.commit();
        });
    }

    private void perform(Recipe recipe) {
        onFxThread(() -> project().perform(recipe));
    }

    private void select(ElementId id) {
        onFxThread(() -> project().selection().select(Set.of(id), this));
        command("show-inspector");
    }

    private Design design() {
        return project().snapshot().design();
    }

    private Landscape landscape() {
        return design().landscape();
    }
}
