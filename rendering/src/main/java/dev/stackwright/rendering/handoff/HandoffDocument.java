package dev.stackwright.rendering.handoff;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.registry.ImageOwner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes {@code HANDOFF.md} after Omnistrate Solutions Architect, phase 11. */
public final class HandoffDocument {

    private static final String TEMPLATE = "handoff.md.ftl";

    private HandoffDocument() {
    }

    /** @param input the project as it stands in the studio; the document speaks of its exported compose file */
    public static String of(HandoffInput input) {
        return of(input, FurtherFiles.NONE);
    }

    /** @param further the files of the project beside the main one */
    public static String of(HandoffInput input, FurtherFiles further) {
        return of(input, ComposeExport.of(input.snapshot()), further);
    }

    static String of(HandoffInput input, ComposeExport export, FurtherFiles further) {
        HandoffFacts facts = new HandoffFacts(input.of(export.snapshot()));
        List<ChecklistPoint> points = HandoffChecklist.of(facts);
        HandoffParts parts = new HandoffParts(facts, export);
        StackShape shape = new StackShape(facts);
        OperationParts operations = new OperationParts(facts);
        HandoffView view = new HandoffView(Markdown.text(input.title()), lead(points), errors(facts),
                rows(points),
                parts.composeFile(further), images(facts), parts.registries(), Markdown.text(shape.layers()),
                shape.services(), new PlanParts(facts).lines(), parts.tenancy(), parts.deployment(),
                parts.compliance(), parts.sla(),
                parts.scaling(), operations.backup(), operations.observability(),
                DecisionRecords.of(facts.context().design().rationale().decisions()), findings(facts),
                accepted(facts), questions(facts), new SummaryMessage(facts, points).text());
        return new Templates().fill(TEMPLATE, view);
    }

    private static String lead(List<ChecklistPoint> points) {
        long verified = points.stream().filter(point -> point.state() == PointState.VERIFIED).count();
        long confirmed = points.stream().filter(point -> point.state() == PointState.CONFIRMED).count();
        long open = points.size() - verified - confirmed;
        return "Of " + points.size() + " points the studio has verified " + verified + ", people have confirmed "
                + confirmed + ", and " + open + (open == 1 ? " is" : " are") + " open.";
    }

    /** What keeps the stack from being handed off, the first of the text first. */
    private static List<String> errors(HandoffFacts facts) {
        return facts.open().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> capital(facts.line(finding)) + ": " + Markdown.text(finding.message())).toList();
    }

    private static List<HandoffView.Point> rows(List<ChecklistPoint> points) {
        List<HandoffView.Point> rows = new ArrayList<>();
        for (ChecklistPoint point : points) {
            rows.add(new HandoffView.Point(rows.size() + 1, point.text(), point.state().words(),
                    Markdown.text(point.evidence())));
        }
        return rows;
    }

    private static List<HandoffView.ImageGroup> images(HandoffFacts facts) {
        List<HandoffView.ImageGroup> groups = new ArrayList<>();
        group(groups, facts, "Custom images", ImageOwner.CUSTOM);
        group(groups, facts, "Images whose publisher the studio does not know", ImageOwner.UNKNOWN);
        group(groups, facts, "Public images", ImageOwner.PUBLIC);
        group(groups, facts, "Services without an image that can be named", ImageOwner.OPEN);
        return groups;
    }

    private static void group(List<HandoffView.ImageGroup> groups, HandoffFacts facts, String heading,
                              ImageOwner origin) {
        List<HandoffView.Image> images = facts.images().of(origin).stream()
                .map(image -> new HandoffView.Image(image.registry().equals("no image yet") ? "none yet"
                        : Markdown.code(image.reference()), Markdown.codes(image.services()), image.registry(),
                        Markdown.text(image.remark()))).toList();
        if (!images.isEmpty()) {
            groups.add(new HandoffView.ImageGroup(heading, images));
        }
    }

    private static List<HandoffView.FindingGroup> findings(HandoffFacts facts) {
        Map<String, List<Finding>> byCheck = new LinkedHashMap<>();
        facts.open().forEach(finding -> byCheck.computeIfAbsent(finding.id(), id -> new ArrayList<>()).add(finding));
        return byCheck.values().stream().map(group -> group(facts, group)).toList();
    }

    private static HandoffView.FindingGroup group(HandoffFacts facts, List<Finding> findings) {
        Finding first = findings.get(0);
        List<String> lines = findings.stream().map(finding -> capital(facts.line(finding)) + ": "
                + Markdown.text(finding.message()) + plans(finding) + ownRemedy(finding)).toList();
        return new HandoffView.FindingGroup(capital(first.severity().id()) + ": " + first.check().title() + " ("
                + Markdown.code(first.id()) + ")", first.reason() + " " + first.check().remedy(), lines);
    }

    private static String ownRemedy(Finding finding) {
        return finding.remedy().equals(finding.check().remedy()) ? "" : " " + Markdown.text(finding.remedy());
    }

    private static String plans(Finding finding) {
        return finding.plans().isEmpty() ? "" : " Concerns " + Markdown.text(String.join(", ", finding.plans())) + ".";
    }

    private static List<String> accepted(HandoffFacts facts) {
        return facts.accepted().stream().map(finding -> {
            Acceptance acceptance = finding.acceptance().orElseThrow();
            String until = acceptance.until().map(day -> " until " + day).orElse("");
            return Markdown.text(finding.message()) + " Accepted by " + Markdown.text(acceptance.by()) + until + ": "
                    + Markdown.text(acceptance.reason());
        }).toList();
    }

    private static List<String> questions(HandoffFacts facts) {
        return new OpenQuestions(facts).all().stream()
                .map(question -> question.text() + " Could be answered by " + question.who() + ".").toList();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
