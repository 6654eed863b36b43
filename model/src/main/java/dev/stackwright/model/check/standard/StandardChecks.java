package dev.stackwright.model.check.standard;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.Checks;
import java.util.List;
import java.util.stream.Stream;

/** The sets of checks the studio comes with. */
public final class StandardChecks {

    private StandardChecks() {
    }

    /** What is wrong with the file itself, and the architecture: for a file that is a stack of its own. */
    public static Checks all(Technologies technologies, ChoiceCatalog choices) {
        return new Checks(Stream.concat(FileChecks.all().stream(), architecture().stream()).toList(), technologies,
                choices);
    }

    /** The architecture only. */
    public static Checks advice(Technologies technologies, ChoiceCatalog choices) {
        return new Checks(architecture(), technologies, choices);
    }

    /** What is wrong with the file itself. */
    public static Checks problems(Technologies technologies, ChoiceCatalog choices) {
        return new Checks(FileChecks.all(), technologies, choices);
    }

    private static List<Check> architecture() {
        return Stream.concat(ofStacks().stream(), AcceptanceChecks.all(StandardChecks::ids).stream()).toList();
    }

    private static List<String> ids() {
        return Stream.of(FileChecks.all(), architecture()).flatMap(List::stream).map(Check::id).toList();
    }

    private static List<Check> ofStacks() {
        return Stream.of(BasicChecks.all(), SlaChecks.all(), ChoiceConflictChecks.all(), TenancyChecks.all(),
                ComplianceChecks.all(), DeploymentChecks.all(), SecurityChecks.all(), AntiPatternChecks.all(),
                PlatformChecks.all())
                .flatMap(List::stream).toList();
    }
}
