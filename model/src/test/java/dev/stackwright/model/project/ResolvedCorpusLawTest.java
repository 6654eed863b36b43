package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stackwright.model.corpus.Corpus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every file of the corpus that Docker Compose loads, resolved as Docker Compose resolves it. */
class ResolvedCorpusLawTest {

    /** The home folder in which the client's answers were taken. */
    private static final String HOME = "/tmp/corpus_work/home";

    /** Files at which the client's answer is another, each with the reason. */
    private static final Map<String, String> EXPLAINED = Map.of(
            "compose-spec+compose-go+inline/loader__loader_test.go.L1294/compose.yaml",
            "the client prints no size of 0",
            "docker+cli+inline/cli__compose__loader__loader_test.go.L1158/compose.yaml",
            "the client prints no size of 0",
            "open-telemetry+opentelemetry-demo/compose.yaml",
            "the client sets OTEL_RESOURCE_ATTRIBUTES for itself, and finds it in its environment");

    static ComposeProject resolved(ProjectSources sources, Path file) {
        return ComposeProject.resolve(sources, ResolveOptions.of(List.of(file)).withName("corpus")
                .withEnvironment(Map.of("HOME", HOME, "PWD", file.getParent().toString())).withProfiles(ResolveOptions.Profiles.every()));
    }

    @Test
    void aProjectIsWhatDockerComposePrintsOfIt() {
        Corpus corpus = Corpus.orSkip();
        ProjectSources sources = ProjectSources.ofDisk();
        Map<String, Set<String>> different = new TreeMap<>();
        Map<String, JsonNode> canonical = corpus.canonical();
        canonical.forEach((path, client) -> {
            Path file = corpus.folder().resolve(path);
            Set<String> differences = ClientComparison.differences(resolved(sources, file), client, file.getParent(),
                    corpus);
            if (!differences.isEmpty()) {
                different.put(path, differences);
            }
        });
        System.out.printf("Resolved as Docker Compose does: %d of %d files%n", canonical.size() - different.size(),
                canonical.size());
        different.forEach((path, differences) -> System.out.println(path + ": " + EXPLAINED.getOrDefault(path,
                "\n    " + String.join("\n    ", differences))));
        assertThat(different.keySet()).isSubsetOf(EXPLAINED.keySet());
    }
}
