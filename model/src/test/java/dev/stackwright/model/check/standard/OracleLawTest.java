package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.reference.ComposeReference;
import dev.stackwright.model.reference.KnownAttribute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The verdict of the checks beside that of Docker Compose, on every file of the corpus. */
class OracleLawTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Pattern REFUSED = Pattern.compile("Additional property (\\w+) is not allowed");

    private final Checks problems = StandardChecks.problems(Technologies.read(), ChoiceCatalog.read());
    private final Set<String> recent = ComposeReference.standard().shapes().stream()
            .flatMap(shape -> shape.mapping().attributes().values().stream())
            .filter(KnownAttribute::recent).map(KnownAttribute::name).collect(Collectors.toSet());

    /** One line of the table. */
    private static final class Line {
        private int files;
        private int invalid;

        @Override
        public String toString() {
            return "%5d files, %5d called invalid".formatted(files, invalid);
        }
    }

    private boolean isInvalid(Corpus corpus, OracleRow row) {
        return problems.run(Snapshot.of(corpus.document(row), Design.EMPTY), TODAY).stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** True where the client is older than what the file uses. */
    private boolean isRecent(OracleRow row) {
        Matcher refused = REFUSED.matcher(row.message());
        return refused.find() && recent.contains(refused.group(1)) || row.message().contains("pull_policy must be");
    }

    @Test
    void theVerdictOnTheFileIsThatOfDockerCompose() {
        Corpus corpus = Corpus.orSkip();
        Map<String, Line> table = new TreeMap<>();
        List<String> falseErrors = new ArrayList<>();
        List<String> unexplained = new ArrayList<>();
        List<String> misses = new ArrayList<>();
        for (OracleRow row : corpus.rows()) {
            boolean isInvalid = isInvalid(corpus, row);
            Line line = table.computeIfAbsent(name(row), name -> new Line());
            line.files++;
            line.invalid += isInvalid ? 1 : 0;
            if (row.isAccepted() && isInvalid) {
                falseErrors.add(row.path());
            } else if (row.verdict().equals("b") && row.newer() && !isRecent(row)) {
                unexplained.add(row.path() + ": " + row.message());
            } else if (row.verdict().equals("b") && !row.newer() && !isInvalid) {
                misses.add((isRecent(row) ? "newer than the client: " : "missed: ") + row.path());
            }
        }
        table.forEach((name, line) -> System.out.printf("%-32s %s%n", name, line));
        misses.forEach(System.out::println);

        assertThat(falseErrors).isEmpty();
        assertThat(unexplained).isEmpty();
        assertThat(misses).filteredOn(miss -> miss.startsWith("missed")).isEmpty();
        assertThat(misses).hasSizeLessThanOrEqualTo(2);
    }

    private static String name(OracleRow row) {
        String fixed = row.verdict().equals("a") ? ", then " + row.fixed() : "";
        return (row.verdict() + " " + row.cause()).strip() + fixed + (row.newer() ? ", newer specification" : "");
    }
}
