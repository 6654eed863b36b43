package dev.stackwright.app.cli;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.edit.Snapshot;

/**
 * What is known of the checks, read once for all files.
 *
 * @param technologies what services are recognised by
 * @param choices      the answers a design may give
 * @param all          the checks of a file that is a stack of its own
 * @param problems     the checks of a file that is laid over another one
 */
record CheckKnowledge(Technologies technologies, ChoiceCatalog choices, Checks all, Checks problems) {

    /** The smallest stack that every part of a check looks at. */
    private static final String TRIAL = "services:\n  web:\n    image: nginx:1.27\n    ports: [\"80:80\"]\n";

    static CheckKnowledge read() {
        Technologies technologies = Technologies.read();
        ChoiceCatalog choices = ChoiceCatalog.read();
        return new CheckKnowledge(technologies, choices, StandardChecks.all(technologies, choices),
                StandardChecks.problems(technologies, choices));
    }

    /** The same checks for somebody who knows other technologies. */
    CheckKnowledge with(Technologies known) {
        return new CheckKnowledge(known, choices, new Checks(all.checks(), known, choices),
                new Checks(problems.checks(), known, choices));
    }

    /**
     * Begins to read on another thread, while this one understands the words of the command. A first check of next to
     * nothing loads the code as well: half of what a short run takes.
     */
    static Ahead<CheckKnowledge> ahead() {
        return Ahead.of(() -> {
            CheckKnowledge read = read();
            read.all().run(Snapshot.of(TRIAL));
            return read;
        });
    }
}
