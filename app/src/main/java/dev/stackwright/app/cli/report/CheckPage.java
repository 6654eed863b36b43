package dev.stackwright.app.cli.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Family;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.sample.Sample;
import dev.stackwright.model.check.sample.SampleFile;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** What there is to know of checks, for reading: a line each, or the page of one. */
public final class CheckPage {

    private static final String INDENT = "  ";

    private final PrintWriter out;

    public CheckPage(PrintWriter out) {
        this.out = out;
    }

    /** Every check by its family. */
    public void list(List<CheckInfo> checks) {
        int width = checks.stream().mapToInt(check -> check.id().length()).max().orElse(0);
        for (Family family : Family.values()) {
            List<CheckInfo> ofFamily = checks.stream().filter(check -> check.family() == family).toList();
            if (!ofFamily.isEmpty()) {
                out.println(family.id() + ":");
                ofFamily.forEach(check -> out.println(INDENT + check.id() + " ".repeat(width - check.id().length())
                        + INDENT + check.title()));
            }
        }
    }

    /**
     * Everything there is to know about one.
     *
     * @param fix what it offers for its sample
     */
    public void page(CheckInfo check, Optional<Fix> fix, Optional<Sample> sample) {
        out.println(check.id() + " (" + check.severity().id() + ", " + check.family().id() + ")");
        out.println(check.title() + ".");
        out.println();
        fact("why", check.why());
        fact("remedy", check.remedy());
        fix.ifPresent(offered -> fact("fix", offered.title() + (offered.isSafe()
                ? ", for example (safe: fix --all-safe applies it)"
                : ", for example (to decide for: fix --check " + check.id() + " applies it)")));
        check.sources().forEach(source -> fact("source", source));
        sample.ifPresent(shown -> shown.files().forEach(this::file));
    }

    private void fact(String name, String text) {
        out.println(INDENT + name + ": " + text);
    }

    private void file(SampleFile file) {
        out.println();
        out.println(file.name() + ":");
        List<String> before = lines(file.before());
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, lines(file.after())).getDeltas()) {
            print(" ", before.subList(done, delta.getSource().getPosition()));
            print("-", delta.getSource().getLines());
            print("+", delta.getTarget().getLines());
            done = delta.getSource().getPosition() + delta.getSource().size();
        }
        print(" ", before.subList(done, before.size()));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : text.lines().toList();
    }

    private void print(String sign, List<String> lines) {
        lines.forEach(line -> out.println((INDENT + sign + " " + line).stripTrailing()));
    }
}
