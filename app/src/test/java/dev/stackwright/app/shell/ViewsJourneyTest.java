package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.canvas.ViewControl;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.Grouping;
import dev.stackwright.rendering.diagram.NodeShape;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ViewsJourneyTest extends WindowJourney {

    private ViewControl views() {
        return view().canvas().views();
    }

    @Test
    void viewsAreSwitchedByToolbarAndKeys() {
        ToggleButton tenancy = find(robot, "#view-switch-tenancy", ToggleButton.class);
        onFxThread(tenancy::fire);
        assertThat(views().options().view().kind()).isEqualTo(ViewKind.TENANCY);
        assertThat(tenancy.isSelected()).isTrue();

        robot.press(KeyCode.CONTROL, KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT, KeyCode.CONTROL);
        assertThat(views().options().view()).isEqualTo(View.ARCHITECTURE);
        assertThat(tenancy.isSelected()).isFalse();
    }

    @Test
    void theComponentsAreThoseOfTheSelectedService() {
        onFxThread(() -> project().selection().select(Set.of(ElementId.service("database")), this));

        command("view-c4-component");

        assertThat(views().options().view()).isEqualTo(View.of(ViewKind.C4_COMPONENT, "database"));
    }

    @Test
    void aProjectIsShownAsItWasLeft() {
        command("view-data-flow");
        command("group-by-tier");
        command("lines-environment");
        command("minimap");

        startAgain(Optional.of(file()));

        assertThat(views().options().view().kind()).isEqualTo(ViewKind.DATA_FLOW);
        assertThat(views().options().grouping()).isEqualTo(Grouping.TIER);
        assertThat(views().options().hidden()).containsExactlyInAnyOrder(EdgeKind.NETWORK, EdgeKind.ENVIRONMENT);
        assertThat(view().canvas().minimapShownProperty().get()).isTrue();
    }

    @Test
    void searchFindsPersonsInAnotherViewAndRunsCommands() {
        onFxThread(() -> project().workspace().perform(Edit.ofDesign("test", project().snapshot().design()
                .withLandscape(new Landscape(new TreeMap<>(Map.of("Customer", Person.UNDESCRIBED)), new TreeMap<>(),
                        new TreeMap<>(), new TreeMap<>())))));
        command("view-networks");

        command("go-to-service");
        robot.write("custo").push(KeyCode.ENTER);
        assertThat(project().selection().elements()).containsExactly(Landscape.person("Customer"));
        assertThat(views().options().view()).isEqualTo(View.ARCHITECTURE);

        command("go-to-service");
        robot.write("map of the").push(KeyCode.ENTER);
        assertThat(view().canvas().minimapShownProperty().get()).isTrue();
    }

    @Test
    void aGroupIsCollapsedToOneNodeAndOpenedAgain() {
        command("group-by-tier");
        long open = view().canvas().scene().nodes().size();
        assertThat(views().groups()).isNotEmpty();

        command("collapse-all");
        assertThat(view().canvas().scene().nodes())
                .allMatch(node -> node.node().shape() == NodeShape.GROUP);

        command("expand-all");
        assertThat(view().canvas().scene().nodes()).hasSize((int) open);
    }
}
