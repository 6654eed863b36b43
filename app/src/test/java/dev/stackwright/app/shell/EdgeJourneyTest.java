package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.editor.YamlEditor;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.note.SetFlow;
import dev.stackwright.model.recipe.RenameService;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

class EdgeJourneyTest extends WindowJourney {

    private static final EdgeKey WEB_API = new EdgeKey(ElementId.service("web"), ElementId.service("api"));
    private static final EdgeKey API_DATABASE = new EdgeKey(ElementId.service("api"), ElementId.service("database"));

    @Override
    String stack() {
        return STACK.replace("MODE: fast", "DATABASE_URL: postgres://app@database/shop");
    }

    @Test
    void theConditionOfADependencyIsChosenAndTakenBack() {
        select(WEB_API);
        assertThat(find(robot, "#edge-service_started", RadioButton.class).isSelected()).isTrue();
        onFxThread(() -> find(robot, "#edge-service_healthy", RadioButton.class).fire());

        assertThat(text()).isEqualTo(stack().replace("      - api", "      api:\n        condition: service_healthy"));
        assertThat(find(robot, "#edge-service_healthy", RadioButton.class).isSelected()).isTrue();
        command("undo");
        assertThat(find(robot, "#edge-service_started", RadioButton.class).isSelected()).isTrue();
        onFxThread(() -> find(robot, "#edge-remove", Button.class).fire());
        assertThat(text()).doesNotContain("depends_on");
        assertThat(project().selection().edge()).isEmpty();
    }

    @Test
    void anImpliedEdgeShowsItsLineAndIsDeclaredAtOnce() {
        select(API_DATABASE);
        Hyperlink line = robot.lookup(".reason-places .hyperlink").queryAs(Hyperlink.class);
        assertThat(line.getText()).isEqualTo("DATABASE_URL, line 12");
        onFxThread(line::fire);
        CodeArea area = (CodeArea) find(robot, "#editor-tabs .yaml-editor", YamlEditor.class)
                .lookup(".styled-text-area");
        assertThat(area.getText().substring(area.getCaretPosition())).startsWith("database/shop");

        select(API_DATABASE);
        onFxThread(() -> find(robot, "#edge-declare", Button.class).fire());
        assertThat(text()).contains("    depends_on:\n      - database\n");
        assertThat(find(robot, "#edge-service_started", RadioButton.class).isVisible()).isTrue();
    }

    @Test
    void whatAnEdgeMeansIsSaidStepByStep() {
        select(WEB_API);
        onFxThread(() -> {
            CommitField description = find(robot, "#edge-description", CommitField.class);
            description.setText("reads the basket");
            description.commit();
            find(robot, "#edge-protocols", MenuButton.class).getItems().get(0).fire();
            find(robot, "#edge-data-personal", ToggleButton.class).fire();
        });
        EdgeMeaning meaning = project().snapshot().design().edges().get(WEB_API);
        assertThat(meaning.description()).hasValue("reads the basket");
        assertThat(meaning.protocol()).hasValue("HTTPS");
        assertThat(meaning.dataClasses()).containsExactly(DataClass.PERSONAL);
        assertThat(find(robot, "#edge-protocol", CommitField.class).getText()).isEqualTo("HTTPS");
        assertThat(text()).isEqualTo(stack());
    }

    @Test
    void aSelectedEdgeFollowsARenameAndLeadsToItsEnds() {
        select(WEB_API);
        onFxThread(() -> find(robot, "#edge-to", Hyperlink.class).fire());
        assertThat(project().selection().elements()).containsExactly(WEB_API.to());

        select(WEB_API);
        onFxThread(() -> project().perform(new RenameService("api", "backend")));
        assertThat(project().selection().edge())
                .hasValue(new EdgeKey(WEB_API.from(), ElementId.service("backend")));
        assertThat(find(robot, "#edge-to", Hyperlink.class).getText()).isEqualTo("backend");
    }

    @Test
    void severalEdgesAreChangedAtOnce() {
        onFxThread(() -> project().perform(new SetFlow(WEB_API, new EdgeMeaning(Optional.of("asks"),
                Optional.of("HTTPS"), Optional.of(true), Optional.empty(), new TreeSet<>()))));
        onFxThread(() -> project().selection().selectEdges(new LinkedHashSet<>(List.of(WEB_API, API_DATABASE)), this));
        command("show-inspector");

        assertThat(find(robot, "#edges-title", Label.class).getText()).isEqualTo("2 edges");
        CommitField protocol = find(robot, "#edges-protocol", CommitField.class);
        assertThat(protocol.getText()).isEmpty();
        assertThat(protocol.getPromptText()).isEqualTo("several values");
        onFxThread(() -> {
            protocol.setText("TLS");
            protocol.commit();
        });
        assertThat(project().snapshot().design().edges()).extractingFromEntries(each -> each.getValue().protocol())
                .containsExactly(Optional.of("TLS"), Optional.of("TLS"));
        assertThat(project().snapshot().design().edges().get(WEB_API).description()).hasValue("asks");
        command("undo");
        assertThat(project().snapshot().design().edges()).containsOnlyKeys(WEB_API);

        assertThat(find(robot, "#edges-service_started", RadioButton.class).isSelected()).isTrue();
        onFxThread(() -> find(robot, "#edges-declare", Button.class).fire());
        onFxThread(() -> find(robot, "#edges-service_healthy", RadioButton.class).fire());
        assertThat(text()).contains("      api:\n        condition: service_healthy",
                "      database:\n        condition: service_healthy");
    }

    private void select(EdgeKey edge) {
        onFxThread(() -> project().selection().selectEdge(edge, this));
        command("show-inspector");
    }
}
