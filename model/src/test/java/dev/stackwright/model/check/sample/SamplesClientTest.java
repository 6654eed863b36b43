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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdict of Docker Compose on the samples. */
class SamplesClientTest {

    private static final Checks ALL = StandardChecks.all(Technologies.read(), ChoiceCatalog.read());

    /** What this client is too old for, or fetches from elsewhere. */
    private static final Set<String> LEFT_OUT = Set.of("undefined-model", "remote-not-read");

    /** The check of variables that must have a value. */
    private static final String UNSET = "required-variable-unset";
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{(\\w+):?\\?");

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
            boolean bringsValues = stack.files().containsKey(".env");
            if (!bringsValues && !name.startsWith(UNSET)) {
                Files.writeString(place.resolve(".env"), values(stack));
            }
            ComposeClient.Answer answer = bringsValues ? client.config(place, place, "sample")
                    : client.config(List.of(place.resolve(stack.name())), place, place, "sample");
            return answer.isRefused() ? answer.error().strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException("writing the sample " + name, e);
        }
    }

    /** A value for every variable that must have one. */
    private static String values(SampleStack stack) {
        return REQUIRED.matcher(stack.compose()).results().map(found -> found.group(1) + "=given\n")
                .collect(Collectors.joining());
    }

    /** True where the check says that Docker Compose refuses the stack. */
    private static boolean isRefusal(CheckInfo check) {
        return check.severity() == Severity.ERROR
                && (check.family() == Family.COMPOSE || check.family() == Family.ENVIRONMENT);
    }

    private List<String> judge(ComposeClient client, CheckInfo check, Sample sample) {
        String violating = refusal(client, check.id() + "/violating", sample.violating());
        String clean = refusal(client, check.id() + "/clean", sample.clean());
        List<String> wrong = new ArrayList<>();
        if (violating.isEmpty() == isRefusal(check)) {
            wrong.add(check.id() + ", violating: " + (violating.isEmpty() ? "taken" : violating));
        }
        if (!clean.isEmpty()) {
            wrong.add(check.id() + ", clean: " + clean);
        }
        return wrong;
    }

    @Test
    void dockerComposeRefusesWhatTheCheckSaysAndTakesTheRest() {
        ComposeClient client = ComposeClient.orSkip(folder);

        List<String> wrong = ALL.infos().stream().filter(check -> !LEFT_OUT.contains(check.id()))
                .flatMap(check -> Samples.of(check.id()).stream()
                        .flatMap(sample -> judge(client, check, sample).stream()))
                .toList();

        assertThat(wrong).isEmpty();
    }
}
