package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

/** The main job from end to end: open, draw, choose, fix, type, undo, redo, save, export. */
class MainJourneyTest extends WindowJourney {

    /** A web server before an application built from source before a database. */
    private static final String SMALL = """
            services:
              backend:
                build:
                  context: backend
                  target: builder
                secrets:
                  - db-password
                depends_on:
                  db:
                    condition: service_healthy

              db:
                image: postgres
                restart: always
                secrets:
                  - db-password
                volumes:
                  - db-data:/var/lib/postgresql/data
                environment:
                  - POSTGRES_DB=example
                  - POSTGRES_PASSWORD_FILE=/run/secrets/db-password
                healthcheck:
                  test: [ "CMD", "pg_isready" ]

              proxy:
                image: nginx
                ports:
                  - 80:80
                depends_on:\u0020
                  - backend

            volumes:
              db-data:

            secrets:
              db-password:
                file: db/password.txt
            """;

    /** A real stack of the same shape where the collection is at hand. */
    @Override
    String stack() throws IOException {
        Path real = Path.of(System.getProperty("stackwright.corpus", ""),
                "open", "docker+awesome-compose", "nginx-golang-postgres", "compose.yaml");
        return Files.isRegularFile(real) ? Files.readString(real) : SMALL;
    }

    @Test
    void theMainJobFromOpeningToHandoff() throws IOException {
        String opened = text();
        dragInACacheAndConnectIt();
        choose();
        fixAFinding();
        typeALine();
        String worked = text();
        Design designed = project().snapshot().design();
        assertThat(changedLines(opened, worked)).isEqualTo(named());

        undoAll();
        assertThat(text()).isEqualTo(opened);
        assertThat(project().snapshot().design()).isEqualTo(Design.EMPTY);
        redoAll();
        assertThat(text()).isEqualTo(worked);
        assertThat(project().snapshot().design()).isEqualTo(designed);

        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(Files.readString(file())).isEqualTo(worked);
        assertThat(project().isDirty()).isFalse();
        assertThat(file().resolveSibling("compose.stackwright.json")).content()
                .contains("\"hybrid\"", "\"soc2\"", "\"99.95\"", "\"services/cache\"");
        Path handoff = export();
        assertThat(text()).isEqualTo(worked);
        assumeTrue(DockerCompose.isInstalled(), "docker compose is not installed");
        assertThat(DockerCompose.verdict(file(), Map.of())).isBlank();
        assertThat(DockerCompose.verdict(handoff.resolve("compose.yaml"), Map.of())).isBlank();
    }

    private void dragInACacheAndConnectIt() {
        command("show-blocks");
        robot.clickOn("#blocks-search").write("redis");
        Bounds canvas = onScreen(".stack-canvas");
        robot.drag("#block-redis", MouseButton.PRIMARY)
                .dropTo(canvas.getCenterX(), canvas.getMaxY() - 110);
        assertThat(names()).contains("cache");

        Bounds backend = onScreen("#card-backend");
        robot.moveTo(backend.getCenterX(), backend.getCenterY());
        robot.moveTo(backend.getMaxX(), backend.getCenterY());
        robot.press(MouseButton.PRIMARY);
        Bounds cache = onScreen("#card-cache");
        robot.moveTo(cache.getCenterX(), cache.getCenterY());
        robot.release(MouseButton.PRIMARY);
        assertThat(service("backend").dependencies()).extracting(Dependency::service).contains("cache");
    }

    private void choose() {
        command("show-choices");
        answer("tenancy", "hybrid");
        answer("deployment", "saas", "byoc");
        answer("compliance", "soc2");
        answer("sla", "99-95");
        var choices = project().snapshot().design().choices();
        assertThat(choices.tenancy()).hasValue("hybrid");
        assertThat(choices.deploymentModelIds()).containsExactlyInAnyOrder("saas", "byoc");
        assertThat(choices.complianceIds()).containsExactly("soc2");
        assertThat(choices.sla()).hasValue("99.95");
    }

    private void answer(String choice, String... answers) {
        robot.clickOn("#choice-card-" + choice);
        for (String answer : answers) {
            robot.clickOn("#choice-" + choice + "-" + answer);
        }
        robot.clickOn("#choices-back");
    }

    /** The proxy's image gets a version. */
    private void fixAFinding() {
        ListView<Finding> findings = findings();
        onFxThread(() -> {
            findings.requestFocus();
            findings.getSelectionModel().select(findings.getItems().stream()
                    .filter(finding -> finding.id().equals("image-tag-floating"))
                    .filter(finding -> finding.message().contains("proxy")).findFirst().orElseThrow());
        });
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(prompts().previewed()).hasSize(1);
        assertThat(service("proxy").image().orElseThrow().raw()).startsWith("nginx:");
    }

    /** The database gets a version by hand. */
    private void typeALine() {
        CodeArea area = robot.lookup(node -> node instanceof CodeArea).queryAs(CodeArea.class);
        onFxThread(() -> {
            area.requestFocus();
            area.moveTo(text().indexOf("image: postgres\n") + "image: postgres".length());
        });
        robot.write(":16");
        assertThat(service("db").image().orElseThrow().raw()).isEqualTo("postgres:16");
    }

    private Path export() throws IOException {
        Path handoff = file().resolveSibling("handoff");
        prompts().willChoose(handoff);
        command("export");
        assertThat(handoff.resolve("compose.yaml")).hasSameBinaryContentAs(file());
        assertThat(handoff.resolve(".env.example")).exists();
        assertThat(handoff.resolve("diagram.svg")).content().contains("<svg", "cache");
        assertThat(Files.readString(handoff.resolve("HANDOFF.md")))
                .contains("backend", "db", "proxy", "cache", "postgres:16", "Hybrid", "BYOC", "SOC 2", "99.95")
                .contains("Open questions");
        return handoff;
    }

    private void undoAll() {
        while (project().workspace().undoTitle().isPresent()) {
            command("undo");
        }
    }

    private void redoAll() {
        while (project().workspace().redoTitle().isPresent()) {
            command("redo");
        }
    }

    /** The lines that the journey names: those of the new service and one each of the other edits. */
    private static TreeSet<String> named() {
        return new TreeSet<>(List.of("-    image: nginx", "-    image: postgres"));
    }

    /** Lines of the first text that the second one has no more; whatever the second adds is new. */
    private static TreeSet<String> changedLines(String before, String after) {
        List<String> left = new ArrayList<>(after.lines().toList());
        TreeSet<String> gone = new TreeSet<>();
        before.lines().filter(line -> !left.remove(line)).forEach(line -> gone.add("-" + line));
        return gone;
    }

    private List<String> names() {
        return project().snapshot().compose().services().stream().map(Service::name).toList();
    }

    private Service service(String name) {
        return project().snapshot().compose().service(name).orElseThrow();
    }

    private Bounds onScreen(String query) {
        Node node = robot.lookup(query).query();
        return node.localToScreen(node.getBoundsInLocal());
    }

    @SuppressWarnings("unchecked")
    private ListView<Finding> findings() {
        return robot.lookup("#findings-list").queryAs(ListView.class);
    }
}
