package dev.stackwright.model.check.standard;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.acceptance.AcceptanceUnknown;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be wrong with acceptances. */
final class AcceptanceChecks {

    private AcceptanceChecks() {
    }

    /** @param checks the ids of all checks */
    static List<Check> all(Supplier<List<String>> checks) {
        CheckBook book = new CheckBook("checks/acceptances.yaml");
        return List.of(new AcceptanceUnknown(book.info("acceptance-unknown"), new Ids(checks)));
    }

    /** What acceptances may name. Read from the data once, when something is accepted for the first time. */
    private static final class Ids implements Supplier<Set<String>> {

        private final Supplier<List<String>> checks;
        private Set<String> ids;

        Ids(Supplier<List<String>> checks) {
            this.checks = checks;
        }

        @Override
        public synchronized Set<String> get() {
            if (ids == null) {
                ids = Stream.of(checks.get().stream(), new CheckBook("checks/broken.yaml").ids().stream(), controls())
                        .flatMap(each -> each).collect(Collectors.toUnmodifiableSet());
            }
            return ids;
        }

        /** The ids of controls, from their data: the controls themselves are built on the checks. */
        private static Stream<String> controls() {
            return DataEntry.allOf("controls/frameworks.yaml").stream()
                    .flatMap(framework -> DataEntry.allOf("controls/" + framework.text("id") + ".yaml").stream())
                    .map(control -> control.text("id"));
        }
    }
}
