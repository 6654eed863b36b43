package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.corpus.ComposeClient;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the studio offers against faults of the resolved project, and that Docker Compose takes what comes of it. */
class ProjectFixesTest {

    @TempDir
    private Path folder;

    /**
     * A fault and what its fix makes of it.
     *
     * @param id    of the finding
     * @param title of the fix
     */
    record Sample(String id, String title, String before, String after) {

        @Override
        public String toString() {
            return id + ": " + title;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample("undefined-volume", "Declare the volume data", """
                        services:
                          web:
                            image: nginx:1.27
                            volumes: ["data:/data"]   # kept
                        """, """
                        services:
                          web:
                            image: nginx:1.27
                            volumes: ["data:/data"]   # kept

                        volumes:
                          data:
                        """),
                new Sample("undefined-volume", "Use data instead", """
                        services:
                          web:
                            image: nginx:1.27
                            volumes:
                              - dta:/data:ro   # kept
                        volumes:
                          data:
                        """, """
                        services:
                          web:
                            image: nginx:1.27
                            volumes:
                              - data:/data:ro   # kept
                        volumes:
                          data:
                        """),
                new Sample("undefined-network", "Declare the network back", """
                        services:
                          web:
                            image: nginx:1.27
                            networks:
                              front:
                              back: {aliases: [www]}
                        networks:
                          front:
                        """, """
                        services:
                          web:
                            image: nginx:1.27
                            networks:
                              front:
                              back: {aliases: [www]}
                        networks:
                          front:
                          back:
                        """),
                new Sample("undefined-network", "Use backend instead", """
                        services:
                          web:
                            image: nginx:1.27
                            networks:
                              bakend: {aliases: [www]}
                        networks:
                          backend:
                        """, """
                        services:
                          web:
                            image: nginx:1.27
                            networks:
                              backend: {aliases: [www]}
                        networks:
                          backend:
                        """),
                new Sample("undefined-secret", "Declare the secret api_key, read from ./api_key.txt", """
                        services:
                          web:
                            image: nginx:1.27
                            secrets: [api_key]
                        """, """
                        services:
                          web:
                            image: nginx:1.27
                            secrets: [api_key]

                        secrets:
                          api_key:
                            file: ./api_key.txt
                        """),
                new Sample("undefined-config", "Use site instead", """
                        services:
                          web:
                            image: nginx:1.27
                            configs:
                              - source: sit
                                target: /etc/site
                        configs:
                          site:
                            content: hello
                        """, """
                        services:
                          web:
                            image: nginx:1.27
                            configs:
                              - source: site
                                target: /etc/site
                        configs:
                          site:
                            content: hello
                        """),
                new Sample("undefined-service", "Depend on database instead", """
                        services:
                          web:
                            image: nginx:1.27
                            depends_on:
                              - databse   # first
                          database:
                            image: postgres:16
                        """, """
                        services:
                          web:
                            image: nginx:1.27
                            depends_on:
                              - database   # first
                          database:
                            image: postgres:16
                        """),
                new Sample("undefined-service", "Remove the dependency on queue", """
                        services:
                          web:
                            image: nginx:1.27
                            depends_on:
                              queue: {condition: service_healthy}
                              database: {condition: service_started}
                          database:
                            image: postgres:16
                        """, """
                        services:
                          web:
                            image: nginx:1.27
                            depends_on:
                              database: {condition: service_started}
                          database:
                            image: postgres:16
                        """),
                new Sample("container-name-replicated", "Remove the container name", """
                        services:
                          web:
                            image: nginx:1.27
                            container_name: web
                            deploy:
                              replicas: 2
                        """, """
                        services:
                          web:
                            image: nginx:1.27
                            deploy:
                              replicas: 2
                        """),
                new Sample("mount-target-twice", "Keep the first mount, remove the second", """
                        services:
                          web:
                            image: nginx:1.27
                            volumes:
                              - ./one:/data
                              - ./logs:/logs
                              - ./two:/data/
                        """, """
                        services:
                          web:
                            image: nginx:1.27
                            volumes:
                              - ./one:/data
                              - ./logs:/logs
                        """),
                new Sample("limits-differ", "Keep deploy.resources.limits.memory, remove mem_limit", """
                        services:
                          web:
                            image: nginx:1.27
                            mem_limit: 1g
                            deploy:
                              resources:
                                limits:
                                  memory: 2g
                        """, """
                        services:
                          web:
                            image: nginx:1.27
                            deploy:
                              resources:
                                limits:
                                  memory: 2g
                        """),
                new Sample("external-conflict", "Remove driver", """
                        services:
                          web:
                            image: nginx:1.27
                            volumes: ["data:/data"]
                        volumes:
                          data:
                            external: true
                            driver: local
                        """, """
                        services:
                          web:
                            image: nginx:1.27
                            volumes: ["data:/data"]
                        volumes:
                          data:
                            external: true
                        """));
    }

    private static Finding finding(Sample sample) {
        List<Finding> found = ProjectProbe.of(sample.before()).findings();
        assertThat(found).extracting(Finding::id).contains(sample.id());
        return found.stream().filter(finding -> finding.id().equals(sample.id())).findFirst().orElseThrow();
    }

    private static Snapshot fixed(Sample sample) {
        Snapshot before = Snapshot.of(sample.before());
        Outcome outcome = finding(sample).fix().orElseThrow().recipe().on(before);
        assertThat(outcome).isInstanceOf(Outcome.Ready.class);
        return before.apply(((Outcome.Ready) outcome).edit());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFixWritesWhatItSaysAndTheFindingIsGone(Sample sample) {
        assertThat(finding(sample).fix().orElseThrow().title()).isEqualTo(sample.title());
        assertThat(fixed(sample).text().text()).isEqualTo(sample.after());
        assertThat(ProjectProbe.of(sample.after()).findings()).extracting(Finding::id).doesNotContain(sample.id());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void dockerComposeRefusesTheFaultAndTakesTheFixedFile(Sample sample) {
        ComposeClient client = ComposeClient.orSkip(folder);

        assertThat(client.config(Snapshot.of(sample.before()).text(), folder, folder, "fixes").isRefused())
                .isEqualTo(finding(sample).severity() == Severity.ERROR);
        ComposeClient.Answer answer = client.config(fixed(sample).text(), folder, folder, "fixes");

        assertThat(answer.isRefused()).as(answer.error()).isFalse();
    }

    @Test
    void aMisspeltNameIsNamedInTheRemedy() {
        assertThat(finding(samples().toList().get(1)).remedy()).startsWith("Did you mean data? ");
    }

    @Test
    void nothingIsOfferedForWhatAnotherFileWrites() {
        List<Finding> found = ProjectProbe.of("""
                include: [data.yaml]
                services:
                  web: {image: "nginx:1.27"}
                """).file("data.yaml", """
                services:
                  database: {image: "postgres:16", networks: [lost], depends_on: [nobody]}
                """).findings();

        assertThat(found).hasSize(2).allSatisfy(finding -> assertThat(finding.fix()).isEmpty());
    }

    @Test
    void nothingIsOfferedForWhatAServiceTakesOverFromAnother() {
        List<Finding> found = ProjectProbe.of("""
                services:
                  base: {image: "nginx:1.27", container_name: one}
                  web:
                    extends: base
                    deploy: {replicas: 2}
                """).findings();

        assertThat(found).singleElement().satisfies(finding -> assertThat(finding.fix()).isEmpty());
    }
}
