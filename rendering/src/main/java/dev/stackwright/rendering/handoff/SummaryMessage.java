package dev.stackwright.rendering.handoff;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.registry.ImageOwner;
import java.util.ArrayList;
import java.util.List;

/** The message that goes with a handoff, in plain text. */
final class SummaryMessage {

    private static final String UNDECIDED = "not decided";

    private final HandoffFacts facts;
    private final List<ChecklistPoint> points;

    SummaryMessage(HandoffFacts facts, List<ChecklistPoint> points) {
        this.facts = facts;
        this.points = points;
    }

    String text() {
        ChoiceWords choices = new ChoiceWords(facts);
        List<String> lines = new ArrayList<>();
        lines.add(opening());
        lines.add("");
        lines.add("Architecture: " + new StackShape(facts).layers());
        lines.add("Tenancy: " + choices.tenancy().orElse(UNDECIDED));
        lines.add("Deployment models: " + choices.deployment().orElse(UNDECIDED));
        lines.add("Compliance: " + choices.compliance().orElse(UNDECIDED));
        lines.add("SLA: " + choices.sla().orElse(UNDECIDED));
        lines.add("");
        images(lines, "Custom images", ImageOwner.CUSTOM);
        images(lines, "Images nobody has called public or private", ImageOwner.UNKNOWN);
        images(lines, "Public images", ImageOwner.PUBLIC);
        images(lines, "Services without an image", ImageOwner.OPEN);
        lines.add("Registries: " + listed(List.copyOf(facts.images().registries().keySet())));
        lines.add("");
        lines.add("Plans: " + (facts.context().design().plans().isEmpty() ? UNDECIDED
                : String.join(", ", facts.context().design().planNames())));
        lines.add("Findings that stand open: " + findings());
        lines.add("With this message: " + facts.input().fileName()
                + ", .env.example, diagram.svg. The compose file has "
                + "no registry credentials in it; they are set up on the platform.");
        return String.join("\n", lines);
    }

    private String opening() {
        long open = points.stream().filter(point -> !point.state().isDone()).count();
        String title = facts.input().title();
        return open == 0 ? title + " is ready for onboarding. All " + points.size() + " points are done."
                : title + " is not ready for onboarding yet: " + open + " of " + points.size() + " points are open.";
    }

    private void images(List<String> lines, String heading, ImageOwner origin) {
        List<ImageRecord> images = facts.images().of(origin);
        if (!images.isEmpty()) {
            lines.add(heading + ":");
            images.forEach(image -> lines.add(origin == ImageOwner.OPEN
                    ? "- " + String.join(", ", image.services()) + ": " + image.remark()
                    : "- " + String.join(", ", image.services()) + ": " + image.reference() + " (" + image.registry()
                    + ")"));
        }
    }

    private static String listed(List<String> words) {
        return words.isEmpty() ? "none named" : String.join(", ", words);
    }

    private String findings() {
        List<Finding> open = facts.open();
        if (open.isEmpty()) {
            return "none";
        }
        List<String> counts = new ArrayList<>();
        count(counts, open, Severity.ERROR, "error", "errors");
        count(counts, open, Severity.WARNING, "warning", "warnings");
        count(counts, open, Severity.ADVICE, "piece of advice", "pieces of advice");
        return String.join(", ", counts);
    }

    private static void count(List<String> counts, List<Finding> open, Severity severity, String one, String several) {
        long number = open.stream().filter(finding -> finding.severity() == severity).count();
        if (number > 0) {
            counts.add(number + " " + (number == 1 ? one : several));
        }
    }
}
