package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.project.ResolveProblem.Family;
import dev.stackwright.model.project.ResolveProblem.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every file of the corpus that Docker Compose loads, resolved as Docker Compose resolves it. */
class ResolvedCorpusLawTest {

    /** The home folder in which the client's answers were taken. */
    private static final String HOME = "/tmp/corpus_work/home";

    private static final String NO_ZERO = "the client prints no 0";
    private static final String NULL_ITEM = "the client prints an item without content as nothing";

    /** Files at which the client's answer is another, each with the reason. */
    private static final Map<String, String> EXPLAINED = Map.of(
            "Dokploy+templates/blueprints/rsshub/docker-compose.yml", NO_ZERO,
            "vulhub+vulhub/jumpserver/CVE-2023-42820/docker-compose.yml", NO_ZERO,
            "compose-spec+compose-go+inline/loader__loader_test.go.L1294/compose.yaml", NO_ZERO,
            "docker+cli+inline/cli__compose__loader__loader_test.go.L1158/compose.yaml", NO_ZERO,
            "zhengqingya+docker-compose/Linux/jumpserver/docker-compose-build.yml", NULL_ITEM,
            "zhengqingya+docker-compose/Linux/jumpserver/docker-compose.yml", NULL_ITEM,
            "compose-spec+compose-go@v2.0.2+inline/loader__loader_test.go.L2394/compose.yaml",
            "the client prints blkio_config under names of its own",
            "docker+buildx+inline/bake__compose_test.go.L863/compose.yaml",
            "the client adds an empty exec to develop.watch",
            "open-telemetry+opentelemetry-demo/compose.yaml",
            "the client sets OTEL_RESOURCE_ATTRIBUTES for itself, and finds it in its environment");

    static ComposeProject resolved(ProjectSources sources, Path file) {
        return ComposeProject.resolve(sources, ResolveOptions.of(List.of(file)).withName("corpus")
                .withEnvironment(Map.of("HOME", HOME, "PWD", file.getParent().toString()))
                .withProfiles(ResolveOptions.Profiles.every()));
    }

    @Test
    void aProjectIsWhatDockerComposePrintsOfIt() {
        Corpus corpus = Corpus.orSkip();
        ProjectSources sources = ProjectSources.ofDisk();
        Map<String, Set<String>> different = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        Map<String, JsonNode> canonical = corpus.canonical();
        canonical.forEach((path, client) -> {
            Path file = corpus.folder().resolve(path);
            ComposeProject project = resolved(sources, file);
            project.problems().stream().filter(problem -> problem.severity() == Severity.ERROR)
                    .forEach(problem -> refused.add(path + ": " + problem.message()));
            Set<String> differences = ClientComparison.differences(project, client, file.getParent(),
                    corpus.folder());
            if (!differences.isEmpty()) {
                different.put(path, differences);
            }
        });
        System.out.printf("Resolved as Docker Compose does: %d of %d files%n", canonical.size() - different.size(),
                canonical.size());
        different.forEach((path, differences) -> System.out.println(path + ": " + EXPLAINED.getOrDefault(path,
                "\n    " + String.join("\n    ", differences))));
        assertThat(refused).isEmpty();
        assertThat(different.keySet()).isSubsetOf(EXPLAINED.keySet());
    }

    @Test
    void whatOnlyTheEnvironmentLacksIsNoFaultOfTheFile() {
        Corpus corpus = Corpus.orSkip();
        ProjectSources sources = ProjectSources.ofDisk();
        List<String> unexpected = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        corpus.rows().stream().filter(row -> row.isValid() || row.verdict().equals("a")).forEach(row -> {
            ComposeProject project = ComposeProject.resolve(sources, ResolveOptions.of(List.of(corpus.file(row)))
                    .withEnvironment(Map.of("HOME", HOME, "PWD", corpus.file(row).getParent().toString())));
            List<ResolveProblem> errors = project.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR).toList();
            errors.stream().filter(problem -> row.isValid() || problem.family() == Family.FILE)
                    .forEach(problem -> unexpected.add(row + ": " + problem.message()));
            if (!row.isValid() && errors.isEmpty()) {
                unseen.add(row.path());
            }
        });
        System.out.println("Lacks a part of its environment, and no problem here says so: " + unseen);
        assertThat(unexpected).isEmpty();
        assertThat(unseen).as("a remote include, and two images of a variable that is not set").hasSize(3);
    }
}
