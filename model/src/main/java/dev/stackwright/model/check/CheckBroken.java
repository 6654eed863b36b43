package dev.stackwright.model.check;

import dev.stackwright.model.catalog.DataEntry;
import java.util.Optional;

/** What is said in place of a check that fails, so that one mistake in the studio does not hide all other findings. */
final class CheckBroken {

    private static final System.Logger LOG = System.getLogger(CheckBroken.class.getName());
    private static final String FILE = "checks/broken.yaml";

    private CheckBroken() {
    }

    /** @throws DataEntry.BadData when the data file is wrong */
    static CheckInfo info() {
        return CheckInfo.of(DataEntry.allOf(FILE).get(0));
    }

    /** The finding that names the check; the log has where it failed. */
    static Finding finding(Check broken, RuntimeException failure, CheckContext context) {
        LOG.log(System.Logger.Level.ERROR, "the check " + broken.id() + " failed", failure);
        return Finding.ofStack(info(), context.stackPlace(), "The check " + broken.id() + " failed ("
                + what(failure) + "); what it looks for was not looked for here.");
    }

    private static String what(RuntimeException failure) {
        String name = failure.getClass().getSimpleName();
        return Optional.ofNullable(failure.getMessage()).flatMap(text -> text.lines().findFirst())
                .map(line -> name + ": " + line).orElse(name);
    }
}
