package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.panels.history.HistoryPlace;
import dev.stackwright.app.panels.history.HistoryPlace.State;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.workspace.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class HistoryJourneyTest extends WindowJourney {

    @Test
    void oneJumpTakesBackAnyNumberOfStepsAtOnceAndAnotherDoesThemAgain() {
        threeSteps();
        String done = text();
        onFxThread(() -> project().selection().select(Set.of(ElementId.service("edge")), this));
        command("show-history");
        assertThat(titles()).containsExactly("The beginning", "Set image of web to nginx:1.28",
                "Rename web to edge", "Set image of api to acme/api:2.0");
        List<Change> changes = new ArrayList<>();
        onFxThread(() -> project().workspace().addListener(changes::add));

        goTo(0);
        assertThat(text()).isEqualTo(STACK);
        assertThat(changes).hasSize(1);
        assertThat(project().selection().elements()).containsExactly(ElementId.service("web"));
        assertThat(places().get(3).state()).isEqualTo(State.UNDONE);
        assertThat(robot.lookup(".code-area").queryAs(org.fxmisc.richtext.CodeArea.class).getText()).isEqualTo(STACK);

        goTo(3);
        assertThat(text()).isEqualTo(done);
        assertThat(changes).hasSize(2);
        assertThat(project().selection().elements()).containsExactly(ElementId.service("edge"));
        command("undo");
        assertThat(places().get(2).state()).isEqualTo(State.HERE);
    }

    @Test
    void theSavedPlaceIsMarked() {
        command("show-history");
        assertThat(places().get(0).saved()).isTrue();
        threeSteps();
        command("save");
        assertThat(places().stream().filter(HistoryPlace::saved).map(HistoryPlace::count)).containsExactly(3);

        goTo(1);
        assertThat(project().isDirty()).isTrue();
        assertThat(places().stream().filter(HistoryPlace::saved).map(HistoryPlace::count)).containsExactly(3);
        goTo(3);
        assertThat(project().isDirty()).isFalse();
    }

    @Test
    void theKeyboardGoesThereToo() {
        threeSteps();
        command("show-history");
        robot.push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.ENTER);

        assertThat(places().get(1).state()).isEqualTo(State.HERE);
        assertThat(text()).isEqualTo(STACK.replace("1.27", "1.28"));
    }

    private void threeSteps() {
        onFxThread(() -> {
            project().workspace().perform(new SetImage("web", "nginx:1.28"));
            project().workspace().perform(new RenameService("web", "edge"));
            project().workspace().perform(new SetImage("api", "acme/api:2.0"));
        });
    }

    private void goTo(int count) {
        onFxThread(() -> list().getSelectionModel().select(count));
        onFxThread(() -> list().requestFocus());
        robot.push(KeyCode.ENTER);
    }

    private List<String> titles() {
        return places().stream().map(place -> place.count() == 0 ? "The beginning" : place.title()).toList();
    }

    private List<HistoryPlace> places() {
        return List.copyOf(list().getItems());
    }

    @SuppressWarnings("unchecked")
    private ListView<HistoryPlace> list() {
        return find(robot, "#history-list", ListView.class);
    }
}
