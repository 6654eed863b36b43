package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One check's findings on a small stack. */
final class Probe {

    private static final Checks ALL = StandardChecks.all(Technologies.read(), ChoiceCatalog.read());

    private final String check;
    private final Snapshot snapshot;

    private Probe(String check, Snapshot snapshot) {
        this.check = check;
        this.snapshot = snapshot;
    }

    static Probe of(String check, String text) {
        return new Probe(check, Snapshot.of(text));
    }

    Probe with(UnaryOperator<Choices> choosing) {
        Design design = snapshot.design().withChoices(choosing.apply(snapshot.design().choices()));
        return new Probe(check, Snapshot.of(snapshot.text(), design));
    }

    Probe design(UnaryOperator<Design> change) {
        return new Probe(check, Snapshot.of(snapshot.text(), change.apply(snapshot.design())));
    }

    Probe sla(String target) {
        return with(choices -> choices.withSla(Optional.of(target)));
    }

    Probe tenancy(String model) {
        return with(choices -> choices.withTenancy(Optional.of(model)));
    }

    Probe compliance(String... frameworks) {
        return with(choices -> choices.withCompliance(Set.of(frameworks)));
    }

    Probe deployment(String... models) {
        return with(choices -> choices.withDeploymentModels(Set.of(models)));
    }

    List<Finding> findings() {
        return ALL.run(snapshot).stream().filter(finding -> finding.id().equals(check)).toList();
    }

    List<String> messages() {
        return findings().stream().map(Finding::message).toList();
    }

    /** The text each finding points to. */
    List<String> places() {
        return findings().stream().map(finding -> snapshot.text().slice(finding.range())).toList();
    }

    void isSilent() {
        assertThat(messages()).isEmpty();
    }

    /** Applies the first fix, and makes sure that its finding is gone. */
    String fixed() {
        Finding first = findings().get(0);
        Outcome outcome = first.fix().orElseThrow().recipe().on(snapshot);
        assertThat(outcome).isInstanceOf(Outcome.Ready.class);
        Snapshot after = snapshot.apply(((Outcome.Ready) outcome).edit());
        assertThat(after.tree().problems()).isEmpty();
        assertThat(new Probe(check, after).messages()).doesNotContain(first.message());
        return after.text().text();
    }

    /** The lines the first fix takes out, marked with {@code -}, and puts in, marked with {@code +}. */
    List<String> fixDiff() {
        List<String> before = new ArrayList<>(List.of(snapshot.text().text().split("\n")));
        List<String> after = new ArrayList<>(List.of(fixed().split("\n")));
        while (!before.isEmpty() && !after.isEmpty() && before.get(0).equals(after.get(0))) {
            before.remove(0);
            after.remove(0);
        }
        while (!before.isEmpty() && !after.isEmpty()
                && before.get(before.size() - 1).equals(after.get(after.size() - 1))) {
            before.remove(before.size() - 1);
            after.remove(after.size() - 1);
        }
        List<String> kept = new ArrayList<>(before);
        kept.retainAll(after);
        before.removeAll(kept);
        after.removeAll(kept);
        List<String> diff = new ArrayList<>();
        before.forEach(line -> diff.add("-" + line));
        after.forEach(line -> diff.add("+" + line));
        return diff;
    }
}
