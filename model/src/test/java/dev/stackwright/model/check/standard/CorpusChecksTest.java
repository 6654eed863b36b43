package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Choices DEMANDING = Choices.UNDECIDED.withSla(Optional.of("99.99"))
            .withCompliance(Set.of("hipaa", "soc2", "pci-dss"))
            .withDeploymentModels(Set.of("byoc", "air-gapped"));

    private static final Technologies TECHNOLOGIES = Technologies.read();
    private static final ChoiceCatalog CHOICES = ChoiceCatalog.read();

    private final Checks checks = StandardChecks.all(TECHNOLOGIES, CHOICES);
    private final Checks problems = StandardChecks.problems(TECHNOLOGIES, CHOICES);

    @ParameterizedTest
    @ValueSource(strings = {"shared", "siloed"})
    void noFixBreaksAFileOrLeavesItsFinding(String tenancy) {
        Corpus corpus = Corpus.orSkip();
        List<String> wrong = new ArrayList<>();
        int fixes = 0;
        for (OracleRow file : corpus.rows()) {
            if (file.kind().equals("project")) {
                Snapshot snapshot = Snapshot.of(corpus.document(file), Design.EMPTY.withChoices(
                        DEMANDING.withTenancy(Optional.of(tenancy))));
                for (Finding finding : checks.run(snapshot, TODAY)) {
                    if (finding.id().equals("check-broken")) {
                        wrong.add(file.path() + ": " + finding.message());
                    }
                    if (finding.fix().isPresent()) {
                        fixes++;
                        failure(snapshot, finding).ifPresent(reason -> wrong.add(file.path() + ": " + finding.id()
                                + ", " + finding.message() + " " + reason));
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(fixes).isGreaterThan(500);
    }

    private Optional<String> failure(Snapshot snapshot, Finding finding) {
        Outcome outcome = finding.fix().orElseThrow().recipe().on(snapshot);
        if (outcome instanceof Outcome.Ready ready) {
            Snapshot after = snapshot.apply(ready.edit());
            boolean stays = alone(finding).run(after, TODAY).stream().anyMatch(other -> other.id().equals(finding.id())
                    && other.message().equals(finding.message()));
            boolean broken = after.tree().problems().size() > snapshot.tree().problems().size();
            return stays ? Optional.of("stays") : broken ? Optional.of("breaks the file") : Optional.empty();
        }
        return Optional.of("is refused: " + outcome);
    }

    private Checks alone(Finding finding) {
        List<Check> same = checks.checks().stream().filter(check -> check.id().equals(finding.id())).toList();
        return new Checks(same, TECHNOLOGIES, CHOICES);
    }

    @Test
    void whatDockerComposeAcceptsIsNotCalledBroken() {
        Corpus corpus = Corpus.orSkip();
        List<String> wrong = new ArrayList<>();
        for (OracleRow file : corpus.rows()) {
            if (file.isAccepted()) {
                problems.run(Snapshot.of(corpus.document(file), Design.EMPTY), TODAY).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .forEach(finding -> wrong.add(file.path() + ": " + finding.message()));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void whatDockerComposeRefusesForItsReferencesIsFound() {
        Corpus corpus = Corpus.orSkip();
        int refused = 0;
        int found = 0;
        for (OracleRow file : corpus.rows()) {
            if (file.verdict().equals("c")) {
                refused++;
                found += problems.run(Snapshot.of(corpus.document(file), Design.EMPTY), TODAY).isEmpty() ? 0 : 1;
            }
        }

        assertThat((double) found / refused).isGreaterThan(0.9);
    }
}
