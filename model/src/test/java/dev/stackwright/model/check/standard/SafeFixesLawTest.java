package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.FixAll;
import dev.stackwright.model.check.FixRun;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.corpus.ComposeClient;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What safe fixes leave alone, on every stack of the corpus that Docker Compose takes. */
class SafeFixesLawTest {

    private static final Design DEMANDING = Design.EMPTY.withChoices(Choices.UNDECIDED
            .withSla(Optional.of("99.99")).withTenancy(Optional.of("shared"))
            .withCompliance(Set.of("hipaa", "soc2")).withDeploymentModels(Set.of("air-gapped", "byoc")));
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|\\s)#.*$");

    @TempDir
    private Path scratch;

    private final Checks checks = StandardChecks.all(Technologies.read(), ChoiceCatalog.read());

    /** What runs, with which values, where it is reached, and what it keeps. */
    private static List<String> substance(ComposeFile file) {
        List<String> substance = new ArrayList<>();
        for (Service service : file.services()) {
            substance.add(service.name() + " " + service.image().map(TextValue::raw) + " " + service.isBuilt() + " "
                    + service.replicaCount());
            service.environment().forEach(entry -> substance.add(entry.name() + "=" + entry.value()));
            service.ports().forEach(port -> substance.add(port.shortText()));
            service.mounts().forEach(mount -> substance.add(mount.source() + ":" + mount.target()));
            service.command().forEach(word -> substance.add(word.raw()));
        }
        return substance;
    }

    private List<OracleRow> rows(Corpus corpus) {
        return corpus.rows().stream().filter(row -> row.kind().equals("project") && row.isAccepted()).toList();
    }

    private FixRun fixed(Corpus corpus, OracleRow row) {
        return new FixAll(checks::run, FixAll::isSafe).on(Snapshot.of(corpus.document(row), DEMANDING));
    }

    @Test
    void whatRunsAndWhatItKeepsStaysAsItIs() {
        Corpus corpus = Corpus.orSkip();
        List<String> wrong = new ArrayList<>();
        int fixes = 0;
        for (OracleRow row : rows(corpus)) {
            FixRun run = fixed(corpus, row);
            fixes += run.done().size();
            fault(run).ifPresent(fault -> wrong.add(row.path() + ": " + fault));
        }

        assertThat(wrong).isEmpty();
        assertThat(fixes).isGreaterThan(200);
    }

    @Test
    void dockerComposeTakesWhatItTookBefore() {
        Corpus corpus = Corpus.orSkip();
        ComposeClient client = ComposeClient.orSkip(scratch);
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (OracleRow row : rows(corpus)) {
            FixRun run = fixed(corpus, row);
            if (row.verdict().equals("ok") && !run.done().isEmpty()) {
                asked++;
                Path folder = corpus.file(row).getParent();
                ComposeClient.Answer answer = client.config(run.after().text(), folder, folder, "corpus");
                if (answer.isRefused()) {
                    wrong.add(row.path() + ": " + answer.error());
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(30);
    }

    private Optional<String> fault(FixRun run) {
        if (!run.refused().isEmpty()) {
            return Optional.of("refused: " + run.refused().get(0));
        }
        if (!run.after().tree().problems().isEmpty()) {
            return Optional.of("broken by " + run.done());
        }
        if (!comments(run.before()).equals(comments(run.after()))) {
            return Optional.of("comments differ");
        }
        if (!run.edit().map(edit -> run.before().apply(edit).text()).orElse(run.before().text())
                .equals(run.after().text())) {
            return Optional.of("one edit is another one than all of them");
        }
        return substance(run.before().compose()).equals(substance(run.after().compose())) ? Optional.empty()
                : Optional.of("other substance");
    }

    private static List<String> comments(Snapshot snapshot) {
        return COMMENT.matcher(snapshot.text().text()).results().map(found -> found.group().strip()).toList();
    }
}
