package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.Service;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A stack of three tiers, drawn without touching the mouse. */
class KeyboardStackJourneyTest extends WindowJourney {

    @Override
    String stack() {
        return "";
    }

    @Test
    void aStackOfThreeTiersIsDrawnByKeysAloneAndDockerComposeTakesIt() throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        robot.write("web tier").push(KeyCode.ENTER);
        robot.write("a").write("api").push(KeyCode.ENTER);
        robot.write("a").write("pos").push(KeyCode.ENTER);
        // The variable that leads from the service to its database.
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.S);

        List<Service> services = project().snapshot().compose().services();
        assertThat(services).extracting(Service::name).containsExactly("web", "api", "database");
        assertThat(services.get(0).dependencies()).extracting(dependency -> dependency.service())
                .containsExactly("api");
        assertThat(services.get(1).dependencies()).extracting(dependency -> dependency.service())
                .containsExactly("database");
        assertThat(services.get(1).environment()).extracting(entry -> entry.name()).contains("DATABASE_URL");
        assertThat(project().isDirty()).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(project().snapshot().compose().services().get(1).environment())
                .extracting(entry -> entry.name()).doesNotContain("DATABASE_URL");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.S);

        Assumptions.assumeTrue(DockerCompose.isInstalled(), "docker compose is not installed");
        assertThat(DockerCompose.verdict(file(), Map.of("POSTGRES_PASSWORD", "secret"))).isEmpty();
    }
}
