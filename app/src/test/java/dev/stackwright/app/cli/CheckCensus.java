package dev.stackwright.app.cli;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Family;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Counts in how many files each check speaks, without choices and under three sets of them: {@code mvn -q -Pbench -pl
 * app -am process-test-classes -Dbench.main=dev.stackwright.app.cli.CheckCensus -Dbench.arguments=FOLDER}. An argument
 * that begins with {@code @} names a file that lists one path a line.
 */
public final class CheckCensus {

    /** The sets of choices, by the words of the table. */
    private static final Map<String, Choices> SETS = new LinkedHashMap<>();

    static {
        SETS.put("none", Choices.UNDECIDED);
        SETS.put("shared", Choices.UNDECIDED.withTenancy(Optional.of("shared")).withSla(Optional.of("99.9")));
        SETS.put("hybrid", Choices.UNDECIDED.withTenancy(Optional.of("hybrid"))
                .withCompliance(Set.of("soc2", "gdpr")).withSla(Optional.of("99.95")));
        SETS.put("siloed", Choices.UNDECIDED.withTenancy(Optional.of("siloed")).withCompliance(Set.of("hipaa"))
                .withDeploymentModels(Set.of("byoc")).withSla(Optional.of("99.99")));
    }

    private final Findings findings;
    private final ProjectFiles projects = new ProjectFiles();
    private final Map<String, Map<String, AtomicInteger>> files = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> errors = new ConcurrentHashMap<>();
    private final AtomicInteger read = new AtomicInteger();

    private CheckCensus(List<Path> paths) {
        findings = new Findings(CheckKnowledge.read(), paths);
        paths.parallelStream().forEach(this::count);
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("@")) {
                Files.readAllLines(Path.of(argument.substring(1))).forEach(line -> paths.add(Path.of(line)));
            } else {
                paths.add(Path.of(argument));
            }
        }
        new CheckCensus(ComposeSearch.in(paths).files()).print();
    }

    private void count(Path path) {
        if (projects.open(path) instanceof Opening.Opened opened) {
            read.incrementAndGet();
            SETS.forEach((name, choices) -> count(name,
                    findings.in(path, opened.snapshot().withDesign(Design.EMPTY.withChoices(choices)))));
        }
    }

    private void count(String set, List<Finding> found) {
        found.stream().map(Finding::id).distinct().forEach(id -> files
                .computeIfAbsent(id, one -> new ConcurrentHashMap<>())
                .computeIfAbsent(set, one -> new AtomicInteger()).incrementAndGet());
        int ofArchitecture = (int) found.stream().filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !Set.of(Family.COMPOSE, Family.ENVIRONMENT).contains(finding.check().family()))
                .count();
        errors.computeIfAbsent(set, one -> new AtomicInteger()).addAndGet(ofArchitecture);
    }

    private void print() {
        System.out.printf("%,d files; a file has so many errors that Docker Compose does not tell: %s%n", read.get(),
                SETS.keySet().stream().map(set -> "%s %.2f".formatted(set,
                        errors.get(set).get() / (double) read.get())).collect(Collectors.joining(", ")));
        System.out.printf("%-34s %-8s %s%n", "check, files in per cent", "",
                SETS.keySet().stream().map("%7s"::formatted).collect(Collectors.joining(" ")));
        Map<String, CheckInfo> checks = new TreeMap<>();
        Findings.checks().forEach(check -> checks.put(check.id(), check));
        checks.forEach((id, check) -> System.out.printf("%-34s %-8s %s%n", id, check.severity().id(),
                SETS.keySet().stream().map(set -> "%7.1f".formatted(share(id, set)))
                        .collect(Collectors.joining(" "))));
    }

    private double share(String id, String set) {
        return 100.0 * files.getOrDefault(id, Map.of()).getOrDefault(set, new AtomicInteger()).get() / read.get();
    }
}
