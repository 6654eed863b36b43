package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ForeignPlace;
import dev.stackwright.model.project.ForeignServices;
import dev.stackwright.model.text.Range;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusModelTest {

    @Test
    void servicesDependenciesAndImpliedOnesAreCounted() {
        StatusModel status = StatusModel.of(Snapshot.of("""
                services:
                  web:
                    image: nginx
                    depends_on: [api]
                    environment:
                      API: http://api:8080
                      CACHE: redis://cache:6379
                  api:
                    image: acme/api
                  cache:
                    image: redis
                """));
        assertThat(status.counts()).isEqualTo("3 services, 1 dependency, 1 implied");
        assertThat(status.problem()).isEmpty();
        assertThat(status.format()).isEqualTo("YAML, 2 spaces, LF");
    }

    @Test
    void windowsLineEndingsAndWideIndentsAreNamed() {
        StatusModel status = StatusModel.of(Snapshot.of("services:\r\n    web:\r\n        image: nginx\r\n"));
        assertThat(status.format()).isEqualTo("YAML, 4 spaces, CRLF");
        assertThat(status.counts()).isEqualTo("1 service, 0 dependencies");
    }

    @Test
    void whatOtherFilesSayCountsToo() {
        ForeignPlace place = new ForeignPlace(Path.of("/shop/data.yaml"), "data.yaml", Range.at(0));
        Snapshot stack = Snapshot.of("services:\n  web:\n    image: nginx\n    depends_on: [database]\n");
        ForeignServices data = new ForeignServices(Map.of("database", place, "backup", place),
                Map.of("backup", Map.of("database", place)));

        assertThat(StatusModel.of(stack.knowing(data)).counts()).isEqualTo("3 services, 2 dependencies");
    }

    @Test
    void whatCannotBeReadIsCounted() {
        assertThat(StatusModel.of(Snapshot.of("services:\n  web: [\n")).problem()).isEqualTo("1 YAML problem");
    }
}
