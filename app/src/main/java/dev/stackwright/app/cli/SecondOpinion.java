package dev.stackwright.app.cli;

import dev.stackwright.app.docker.ComposeClient;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.workspace.FileProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compares the findings on a file with what Docker Compose says of it. */
record SecondOpinion(ComposeClient client) {

    /** What is to be said where the two disagree, or where the client does not answer. */
    Optional<FileProblem> on(Path path, List<Finding> findings) {
        Optional<ComposeClient.Answer> answer = client.on(new WholeStack().filesOf(path));
        if (answer.isEmpty()) {
            return Optional.of(problem(path, "Docker Compose did not answer.", "Try docker compose config by hand."));
        }
        Optional<Finding> error = findings.stream().filter(SecondOpinion::isRefusal).findFirst();
        if (answer.get().accepts()) {
            return error.map(finding -> problem(path, "Docker Compose takes this file; here it has an error: "
                    + finding.message(),
                    "The error may be one that newer or older versions of Docker Compose refuse."));
        }
        return error.isPresent() ? Optional.empty() : Optional.of(problem(path,
                "Docker Compose refuses this file; here it has no error. It says: " + answer.get().message(),
                "The file may use what this version of Docker Compose does not know yet."));
    }

    /** Errors of other families are about the stack, not about the file. */
    private static boolean isRefusal(Finding finding) {
        return finding.severity() == Severity.ERROR && switch (finding.check().family()) {
            case COMPOSE, ENVIRONMENT -> true;
            case LINT, SECURITY, ARCHITECTURE -> false;
        };
    }

    private static FileProblem problem(Path path, String message, String remedy) {
        return new FileProblem(path, FileProblem.Kind.DISAGREEMENT, Optional.empty(), message, remedy);
    }
}
