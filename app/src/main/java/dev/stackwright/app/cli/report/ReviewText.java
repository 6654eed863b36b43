package dev.stackwright.app.cli.report;

import dev.stackwright.model.brief.Risk;
import dev.stackwright.model.brief.RiskLevel;
import dev.stackwright.rendering.document.Validation;
import dev.stackwright.rendering.handoff.ChecklistPoint;
import java.io.PrintWriter;
import java.nio.file.Path;

/** How a stack stands before its handoff, for people: what is open is marked. */
public final class ReviewText {

    private static final String OPEN = "  ? ";
    private static final String SETTLED = "    ";
    private static final String INDENT = "      ";

    private final PrintWriter out;

    public ReviewText(PrintWriter out) {
        this.out = out;
    }

    public void write(Path path, Standing standing) {
        out.println(path + ": " + standing.settled() + " of " + standing.points().size() + " points settled");
        out.println();
        out.println("Handoff checklist, " + standing.settled() + " of " + standing.points().size());
        standing.points().forEach(this::point);
        out.println();
        out.println("Validation checklist, " + standing.met() + " of " + standing.validation().size());
        standing.validation().forEach(this::point);
        out.println();
        out.println("Risks and threats, " + standing.risks().size());
        standing.risks().forEach(this::risk);
    }

    private void point(ChecklistPoint point) {
        out.println((point.state().isDone() ? SETTLED : OPEN) + point.id() + ": " + point.text());
        out.println(INDENT + point.evidence());
    }

    private void point(Validation.Point point) {
        out.println((point.isMet() ? SETTLED : OPEN) + point.id() + ": " + point.text());
        if (!point.isMet()) {
            out.println(INDENT + String.join("; ", point.lacks()) + ".");
        }
    }

    private void risk(Risk risk) {
        String level = risk.level().map(RiskLevel::title).orElse("Not rated");
        out.println((risk.isMitigated() ? SETTLED : OPEN) + risk.id() + ": " + level + ". "
                + risk.text().replaceAll("\\R", " ") + (risk.isMitigated() ? "" : " (no mitigation)"));
    }
}
