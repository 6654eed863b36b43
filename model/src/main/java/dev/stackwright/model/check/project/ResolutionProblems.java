package dev.stackwright.model.check.project;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Family;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.project.ResolveProblem;
import dev.stackwright.model.project.SourceFile;
import java.util.List;
import java.util.Optional;

/** Passes on the problems of one kind that resolving the project has met; the id of the check is that of the kind. */
public record ResolutionProblems(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        ResolvedStack stack = context.stack();
        return stack.project().problems().stream()
                .filter(problem -> problem.id().equals(info.id()))
                .filter(problem -> stack.knowsFiles() || !isOfEnvironment(problem))
                .map(problem -> stack.in(problem.file(), finding(problem)))
                .toList();
    }

    private boolean isOfEnvironment(ResolveProblem problem) {
        return problem.family() == ResolveProblem.Family.ENVIRONMENT || info.family() == Family.ENVIRONMENT;
    }

    private Finding finding(ResolveProblem problem) {
        Finding plain = Optional.of(problem.file()).map(SourceFile::compose)
                .flatMap(compose -> compose.flatMap(file -> file.elementAt(problem.range().start())))
                .map(element -> Finding.of(info, element, problem.range(), problem.message()))
                .orElse(Finding.ofStack(info, problem.range(), problem.message()));
        Finding told = plain.withRemedy(problem.remedy()).withSeverity(severity(problem));
        return problem.family() == ResolveProblem.Family.ENVIRONMENT ? told.ofEnvironment() : told;
    }

    /** Never heavier than the check itself: a variable nobody sets is worth a thought, no more. */
    private Severity severity(ResolveProblem problem) {
        Severity found = switch (problem.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case NOTE -> Severity.ADVICE;
        };
        return found.compareTo(info.severity()) < 0 ? info.severity() : found;
    }
}
