package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.corpus.ComposeClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects of several files as the real client resolves them: overrides, extends, includes, env files. */
class RandomProjectsLawTest {

    private static final int PROJECTS = 80;

    @Test
    void severalFilesComeToWhatDockerComposeMakesOfThem(@TempDir Path scratch) {
        ComposeClient client = ComposeClient.orSkip(scratch);
        long seed = Long.getLong("stackwright.seed", 20_261_121L);
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (int i = 0; i < PROJECTS; i++) {
            RandomProject random = new RandomProject(new Random(seed + i));
            Path folder = scratch.resolve("project" + i);
            List<Path> files = random.writeTo(folder);
            ComposeClient.Answer answer = client.config(files, folder, scratch, "corpus");
            if (answer.isRefused()) {
                continue;
            }
            compared++;
            ComposeProject project = ComposeProject.resolve(ProjectSources.ofDisk(), ResolveOptions.of(files)
                    .withFolder(folder).withName("corpus").withEnvironment(Map.of("HOME", "/nowhere"))
                    .withProfiles(ResolveOptions.Profiles.every()));
            Set<String> found = ClientComparison.differences(project, answer.config(), folder, scratch);
            if (!found.isEmpty()) {
                differences.add(found + "\n" + random);
            }
        }
        System.out.printf("Several files as Docker Compose reads them: %d of %d projects (seed %d)%n",
                compared - differences.size(), compared, seed);
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(PROJECTS * 3 / 4);
    }
}
