package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Family;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.reference.ComposeReference;
import dev.stackwright.model.reference.KnownAttribute;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final ProjectSources sources = ProjectSources.ofDisk();

    /** One line of the table. */
    private static final class Line {
        private int files;
        private int invalid;
        private int lacking;

        void add(List<Finding> errors) {
            files++;
            if (!errors.isEmpty() && errors.stream().allMatch(OracleLawTest::isOfEnvironment)) {
                lacking++;
            } else if (!errors.isEmpty()) {
                invalid++;
            }
        }

        @Override
        public String toString() {
            return "%5d files, %5d called invalid, %5d for their environment only".formatted(files, invalid, lacking);
        }
    }

    private List<Finding> errors(Corpus corpus, OracleRow row) {
        Path file = corpus.file(row);
        Snapshot snapshot = Snapshot.of(corpus.document(row), Design.EMPTY);
        ComposeProject project = ComposeProject.resolve(sources, ResolveOptions.of(List.of(file)).withName("corpus"));
        return problems.run(snapshot, ResolvedStack.of(project, file), TODAY).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList();
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
        List<String> wrong = new ArrayList<>();
        for (OracleRow row : corpus.rows()) {
            List<Finding> errors = errors(corpus, row);
            table.computeIfAbsent(name(row), name -> new Line()).add(errors);
            judge(row, errors).ifPresent(verdict -> wrong.add(verdict + ": " + row.path() + ": "
                    + (errors.isEmpty() ? row.message() : errors.get(0).id() + ": " + errors.get(0).message())));
        }
        table.forEach((name, line) -> System.out.printf("%-32s %s%n", name, line));
        wrong.stream().sorted().forEach(System.out::println);

        assertThat(wrong).filteredOn(verdict -> verdict.startsWith("valid")).isEmpty();
        assertThat(wrong).filteredOn(verdict -> verdict.startsWith("missed")).isEmpty();
        assertThat(wrong).filteredOn(verdict -> verdict.startsWith("environment")).isEmpty();
        assertThat(wrong).hasSizeLessThanOrEqualTo(18);
    }

    /** In which way the verdict is another one than that of Docker Compose; empty where it is the same. */
    private Optional<String> judge(OracleRow row, List<Finding> errors) {
        boolean isEnvironmentOnly = errors.stream().allMatch(OracleLawTest::isOfEnvironment);
        return switch (row.verdict()) {
            case "ok" -> errors.isEmpty() ? Optional.empty() : Optional.of("valid file called invalid");
            case "a" -> errors.isEmpty() && !row.cause().equals("remote") || row.isAccepted() && !isEnvironmentOnly
                    ? Optional.of("environment not named") : Optional.empty();
            default -> !errors.isEmpty() ? Optional.empty()
                    : Optional.of(row.newer() || isRecent(row) ? "newer than the client" : "missed");
        };
    }

    private static boolean isOfEnvironment(Finding finding) {
        return finding.check().family() == Family.ENVIRONMENT;
    }

    private static String name(OracleRow row) {
        String fixed = row.verdict().equals("a") ? ", then " + row.fixed() : "";
        return (row.verdict() + " " + row.cause()).strip() + fixed + (row.newer() ? ", newer specification" : "");
    }
}
