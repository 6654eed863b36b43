package dev.stackwright.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is found after a change, with what was worked out before it handed on, is what a fresh look finds. */
class RecheckingLawTest {

    private static final long SEED = 20_261_122;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int FILES = Integer.getInteger("stackwright.rechecking.files", 120);
    private static final int EDITS_A_FILE = 12;
    private static final List<String> TYPED = List.of("      DB_PASSWORD: hunter2",
            "      API: http://db:80/x", "    profiles: [tools]", "    environment:", "    deploy: {replicas: 3}", "    image: \"postgres\"", "  web:",
            "    - \"API=http://web:80\"", "    <<: *base", "    depends_on: [db]", "    imge: x", "    command: |+",
            "    ports: [\"80:80\"", "services:", "# a remark", "  db: &base", "volumes:", "---", "");

    private final Checks checks = StandardChecks.all(Technologies.read(), ChoiceCatalog.read());
    private final List<Design> designs = List.of(Design.EMPTY,
            Design.EMPTY.withChoices(Choices.UNDECIDED.withTenancy(Optional.of("shared"))
                    .withDeploymentModels(Set.of("saas", "on-premise")).withCompliance(Set.of("hipaa"))
                    .withSla(Optional.of("99.95"))),
            Design.EMPTY.withChoices(Choices.UNDECIDED.withTenancy(Optional.of("hybrid"))
                    .withDeploymentModels(Set.of("byoc", "air-gapped")).withCompliance(Set.of("soc2", "pci-dss"))
                    .withSla(Optional.of("99.99"))),
            Design.EMPTY.withChoices(Choices.UNDECIDED.withTenancy(Optional.of("siloed"))
                    .withCompliance(Set.of("gdpr", "iso-27001"))));
    private final List<String> different = new ArrayList<>();
    private int states;
    private int findings;

    @Test
    void whatIsFoundDoesNotDependOnHowTheTextCameAbout() {
        Corpus corpus = Corpus.orSkip();
        Random random = new Random(SEED);
        corpus.sample(random, FILES, (row, text) -> edit(row, Snapshot.of(text, Design.EMPTY), random));
        System.out.printf("Checked again after %,d edits, %,d findings: %d differ from a fresh look%n", states,
                findings, different.size());
        different.stream().limit(8).forEach(System.out::println);
        assertThat(different).isEmpty();
        assertThat(findings).isGreaterThan(states);
    }

    private void edit(OracleRow row, Snapshot opened, Random random) {
        Snapshot now = opened;
        compare(row, now, random);
        for (int i = 0; i < EDITS_A_FILE; i++) {
            now = now.tree().isWhole() || random.nextInt(3) == 0 ? now : opened;
            TextDocument text = now.text();
            int line = random.nextInt(text.lineCount());
            int start = text.lineStart(line);
            String typed = TYPED.get(random.nextInt(TYPED.size()));
            Replacement change = switch (random.nextInt(4)) {
                case 0 -> new Replacement(start, text.lineEnd(line), "");
                case 1 -> new Replacement(start + random.nextInt(text.line(line).length() + 1), text.lineEnd(line), "x");
                case 2 -> Replacement.insert(text.lineEnd(line), "\n" + typed);
                default -> Replacement.insert(start, "  ");
            };
            now = now.apply(Edit.ofText("change", TextPatch.of(change)));
            compare(row, now, random);
        }
    }

    /** With one design and another in turn, as when somebody asks what a choice is to blame for. */
    private void compare(OracleRow row, Snapshot read, Random random) {
        Design design = designs.get(random.nextInt(designs.size()));
        Snapshot handedOn = read.withDesign(design);
        Snapshot fresh = Snapshot.of(handedOn.text(), design);
        List<String> expected = said(fresh);
        List<String> actual = said(handedOn);
        states++;
        findings += expected.size();
        if (!actual.equals(expected)) {
            List<String> lost = new ArrayList<>(expected);
            lost.removeAll(actual);
            actual.removeAll(expected);
            different.add(row.path() + "\n    lost: " + lost + "\n    found instead: " + actual);
        }
    }

    private List<String> said(Snapshot snapshot) {
        List<String> said = new ArrayList<>();
        for (Finding finding : checks.run(snapshot, TODAY)) {
            said.add(finding.id() + finding.severity() + finding.range() + finding.element() + finding.message()
                    + finding.remedy() + finding.fix().map(fix -> fix.title()));
        }
        for (Service service : snapshot.compose().services()) {
            HostNames.inService(snapshot.compose(), service).forEach(mention -> said.add(mention.toString()));
        }
        return said;
    }
}
