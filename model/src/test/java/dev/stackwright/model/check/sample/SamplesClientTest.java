package dev.stackwright.model.check.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Family;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.corpus.ComposeClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdict of Docker Compose on the samples. */
class SamplesClientTest {

    private static final Checks ALL = StandardChecks.all(Technologies.read(), ChoiceCatalog.read());

    @TempDir
    private Path folder;

    private String refusal(ComposeClient client, String name, SampleStack stack) {
        try {
            Path place = Files.createDirectories(folder.resolve(name));
            Files.writeString(place.resolve(stack.name()), stack.compose());
            for (var file : stack.files().entrySet()) {
                Files.createDirectories(place.resolve(file.getKey()).getParent());
                Files.writeString(place.resolve(file.getKey()), file.getValue());
            }
            ComposeClient.Answer answer = stack.files().containsKey(".env")
                    ? client.config(place, place, "sample")
                    : client.config(List.of(place.resolve(stack.name())), place, place, "sample");
            return answer.isRefused() ? answer.error().strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException("writing the sample " + name, e);
        }
    }

    /** True where the check says that Docker Compose refuses the stack. */
    private static boolean isRefusal(CheckInfo check) {
        return check.severity() == Severity.ERROR
                && (check.family() == Family.COMPOSE || check.family() == Family.ENVIRONMENT);
    }

    @Test
    void dockerComposeRefusesWhatTheCheckSaysAndTakesTheRest() {
        ComposeClient client = ComposeClient.orSkip(folder);
        List<String> wrong = new ArrayList<>();
        ALL.checks().forEach(check -> Samples.of(check.id()).ifPresent(sample -> {
            String violating = refusal(client, check.id() + "/violating", sample.violating());
            String clean = refusal(client, check.id() + "/clean", sample.clean());
            if (violating.isEmpty() == isRefusal(check.info())) {
                wrong.add(check.id() + ", violating: " + (violating.isEmpty() ? "taken" : violating));
            }
            if (!clean.isEmpty()) {
                wrong.add(check.id() + ", clean: " + clean);
            }
        }));

        assertThat(wrong).isEmpty();
    }
}
