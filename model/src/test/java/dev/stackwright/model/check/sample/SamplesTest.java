package dev.stackwright.model.check.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Family;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sample of every check has to keep to. */
class SamplesTest {

    /** Lines that one of the two stacks has and the other has not. */
    private static final int MOST_LINES = 12;
    private static final int MOST_FIXES = 10;
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|\\s)(#.*)$");

    /** Limits against input that would use up the memory: what reaches them is larger than anybody reads. */
    private static final Set<String> LIMITS = Set.of("extends-too-long", "include-too-deep", "too-many-includes",
            "too-many-values", "value-too-long", "variables-too-long");

    private static final Checks ALL = StandardChecks.all(Technologies.read(), ChoiceCatalog.read());

    static Stream<String> checks() {
        return ALL.checks().stream().map(Check::id).filter(id -> Samples.of(id).isPresent());
    }

    private static List<Finding> findings(Sample sample, SampleStack stack) {
        return ALL.run(stack.snapshot(), stack.resolved()).stream()
                .filter(finding -> finding.id().equals(sample.check())).toList();
    }

    private static Family family(Sample sample) {
        return ALL.info(sample.check()).orElseThrow().family();
    }

    @Test
    void everyCheckHasASample() {
        assertThat(ALL.checks()).extracting(Check::id).filteredOn(id -> Samples.of(id).isEmpty())
                .containsExactlyInAnyOrderElementsOf(LIMITS);
    }

    @Test
    void noSampleIsWithoutItsCheck() {
        List<String> files = Arrays.stream(Objects.requireNonNull(
                new File("../resources/src/main/resources/stackwright/checks/samples").list()))
                .map(file -> file.replace(".yaml", "")).toList();

        assertThat(files).isSubsetOf(ALL.checks().stream().map(Check::id).toList());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theCheckSpeaksOfTheOneAndNotOfTheOther(String check) {
        Sample sample = Samples.of(check).orElseThrow();
        assertThat(findings(sample, sample.violating())).as("violating").isNotEmpty();
        assertThat(findings(sample, sample.clean())).extracting(Finding::message).as("clean").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void bothDifferInAFewLines(String check) {
        Sample sample = Samples.of(check).orElseThrow();
        List<String> before = lines(sample.violating());
        List<String> after = lines(sample.clean());
        List<String> common = new ArrayList<>(before);
        new ArrayList<>(after).forEach(line -> {
            if (before.remove(line)) {
                after.remove(line);
            }
        });

        assertThat(before.size() + after.size()).as("%s%n%s", before, after).isBetween(1, MOST_LINES);
        assertThat(common).hasSizeGreaterThan(before.size());
    }

    private static List<String> lines(SampleStack stack) {
        List<String> lines = new ArrayList<>(List.of(stack.compose().split("\n")));
        stack.files().forEach((name, text) -> Stream.of(text.split("\n", -1)).forEach(line -> lines.add(name + line)));
        lines.addAll(List.of(DesignStore.write(stack.design()).split("\n")));
        return lines;
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aCommentStandsInBothWithOnlyTheStackMended(String check) {
        Sample sample = Samples.of(check).orElseThrow();
        List<String> comments = COMMENT.matcher(sample.violating().compose()).results()
                .map(found -> found.group(1)).toList();
        boolean isMendedElsewhere = sample.violating().compose().equals(sample.clean().compose());

        assertThat(isMendedElsewhere || !comments.isEmpty()).isTrue();
        assertThat(COMMENT.matcher(sample.clean().compose()).results().map(found -> found.group(1)))
                .containsExactlyElementsOf(comments);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theFixMakesTheCleanOneOfTheOther(String check) {
        Sample sample = Samples.of(check).orElseThrow();
        SampleStack stack = sample.violating();
        Optional<Fix> fix = nextFix(sample, stack);
        if (fix.isEmpty()) {
            return;
        }
        for (int i = 0; i < MOST_FIXES && fix.isPresent(); i++) {
            Snapshot before = stack.snapshot();
            Outcome outcome = fix.get().recipe().on(before);
            assertThat(outcome).as(fix.get().title()).isInstanceOf(Outcome.Ready.class);
            Snapshot after = before.apply(((Outcome.Ready) outcome).edit());
            stack = new SampleStack(stack.name(), after.text().text(), after.design(), stack.files());
            fix = nextFix(sample, stack);
        }

        assertThat(stack.compose()).isEqualTo(sample.clean().compose());
        assertThat(stack.design()).isEqualTo(sample.clean().design());
    }

    private static Optional<Fix> nextFix(Sample sample, SampleStack stack) {
        return findings(sample, stack).stream().flatMap(finding -> finding.fix().stream()).findFirst();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void exceptWhereTheFileIsTheMatterBothAreFreeOfProblems(String check) {
        Sample sample = Samples.of(check).orElseThrow();
        if (family(sample) != Family.COMPOSE && family(sample) != Family.ENVIRONMENT) {
            assertThat(problems(sample.violating())).as("violating").isEmpty();
        }
        assertThat(problems(sample.clean())).as("clean").isEmpty();
    }

    /** What makes Docker Compose refuse a stack whose variables have values. */
    private static List<String> problems(SampleStack stack) {
        return ALL.run(stack.snapshot(), stack.resolved()).stream()
                .filter(finding -> finding.check().family() == Family.COMPOSE
                        || finding.check().family() == Family.ENVIRONMENT)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !finding.id().equals("required-variable-unset"))
                .map(finding -> finding.id() + ": " + finding.message()).toList();
    }
}
