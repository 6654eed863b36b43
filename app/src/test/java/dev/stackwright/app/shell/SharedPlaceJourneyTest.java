package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.SharedPlace;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Where services share a value by an anchor, the window asks how far an edit may reach. */
class SharedPlaceJourneyTest extends WindowJourney {

    private static final String SHARED = """
            services:
              web: &web
                image: nginx:1
                depends_on: [db]
              copy: *web
              third:
                <<: *web
              db:
                image: postgres:16
            """;

    @Override
    String stack() {
        return SHARED;
    }

    @Test
    void overrideHereChangesTheOneServiceAndIsOneStep() {
        prompts().willReach(SharedPlace::own);
        select("copy");
        type("#inspector-image", "nginx:2");
        robot.push(KeyCode.ENTER);
        assertThat(text()).isEqualTo(SHARED.replace("copy: *web\n", "copy:\n    <<: *web\n    image: nginx:2\n"));
        command("undo");
        assertThat(text()).isEqualTo(SHARED);
    }

    @Test
    void changeAllChangesTheAnchor() {
        prompts().willReach(SharedPlace::forAll);
        select("web");
        type("#inspector-image", "nginx:2");
        robot.push(KeyCode.ENTER);
        assertThat(text()).isEqualTo(SHARED.replace("nginx:1", "nginx:2"));
    }

    @Test
    void whoWantsNeitherIsAskedOnce() {
        int[] asked = {0};
        prompts().willReach(place -> {
            asked[0]++;
            return java.util.Optional.empty();
        });
        select("web");
        type("#inspector-image", "nginx:2");
        robot.push(KeyCode.ENTER);
        CommitField image = find(robot, "#inspector-image", CommitField.class);
        assertThat(image.refusalProperty().get()).contains("copy, third use");
        onFxThread(() -> robot.lookup("#inspector-replicas").query().requestFocus());
        assertThat(asked[0]).isEqualTo(1);
        assertThat(text()).isEqualTo(SHARED);
    }

    @Test
    void theCanvasAsksToo() {
        prompts().willReach(SharedPlace::own);
        onFxThread(() -> project().selection().select(Set.of(ElementId.service("web")), this));
        onFxThread(() -> robot.lookup(".stack-canvas").query().requestFocus());
        robot.push(KeyCode.DELETE);
        assertThat(text()).startsWith("x-web: &web\n  image: nginx:1\n").doesNotContain("  web:");
    }

    @Test
    void aCopyIsDetachedInTheInspector() {
        select("copy");
        Hyperlink detach = find(robot, "#inspector-detach", Hyperlink.class);
        assertThat(detach.isVisible()).isTrue();
        onFxThread(detach::fire);
        assertThat(text()).isEqualTo(SHARED.replace("copy: *web",
                "copy:\n    image: nginx:1\n    depends_on: [db]"));
        assertThat(detach.getParent().isVisible()).isFalse();
    }

    private void select(String service) {
        command("show-inspector");
        onFxThread(() -> project().selection().select(Set.of(ElementId.service(service)), this));
    }

    private void type(String field, String text) {
        onFxThread(() -> {
            robot.lookup(field).query().requestFocus();
            robot.lookup(field).queryTextInputControl().selectAll();
        });
        robot.write(text);
    }
}
