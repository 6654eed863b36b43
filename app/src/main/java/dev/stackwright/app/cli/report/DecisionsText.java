package dev.stackwright.app.cli.report;

import dev.stackwright.model.decision.DecisionNumbers;
import dev.stackwright.model.decision.Evidence;
import dev.stackwright.model.decision.EvidencePoint;
import dev.stackwright.model.decision.LinkTarget;
import dev.stackwright.model.decision.Succession;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Design;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The decisions for people, in the order of their numbers. */
public final class DecisionsText {

    private final PrintWriter out;
    private final List<EvidencePoint> points = EvidencePoint.all();

    public DecisionsText(PrintWriter out) {
        this.out = out;
    }

    public void write(Path path, Design design) {
        Map<String, Decision> decisions = design.rationale().decisions();
        out.println(path + ": " + (decisions.isEmpty() ? "nothing is decided yet"
                : decisions.size() + (decisions.size() == 1 ? " decision" : " decisions")));
        Map<String, Integer> numbers = DecisionNumbers.of(decisions);
        for (String id : DecisionNumbers.inOrder(decisions)) {
            Decision decision = decisions.get(id);
            out.println();
            out.println(LinkTarget.label(numbers.get(id)) + "  " + decision.title() + " (" + id + ")");
            out.println("      " + decision.status().id() + ", " + decision.date() + decision.outcome()
                    .map(outcome -> ", " + outcome).orElse(""));
            List<String> successors = new Succession(decisions).successors(id);
            if (!successors.isEmpty()) {
                out.println("      " + (decision.status() == Decision.Status.SUPERSEDED ? "superseded by "
                        : "to be superseded by ") + successors.stream()
                        .map(later -> LinkTarget.label(numbers.get(later))).collect(Collectors.joining(", ")));
            }
            decision.trail().links().forEach((link, ids) -> out.println("      " + link.id() + ": "
                    + String.join(", ", ids)));
            evidence(decision, design);
        }
    }

    private void evidence(Decision decision, Design design) {
        List<Evidence> evidence = Evidence.of(points, decision, design.brief());
        List<String> open = evidence.stream().filter(each -> !each.given()).map(each -> each.point().id()).toList();
        out.println("      evidence: " + (evidence.size() - open.size()) + " of " + evidence.size()
                + (open.isEmpty() ? "" : ", open: " + String.join(", ", open)));
    }
}
