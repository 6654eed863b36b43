package dev.stackwright.rendering.handoff;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Observability;
import dev.stackwright.model.design.Operations;
import dev.stackwright.model.design.Rollout;
import dev.stackwright.model.design.Scaling;
import dev.stackwright.model.operations.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the stack is operated, as Markdown lines. What nobody has said stays an open question. */
public final class OperationParts {

    private final HandoffFacts facts;
    private final OpenQuestions questions;
    private final Operations operations;

    public OperationParts(HandoffFacts facts) {
        this.facts = facts;
        this.questions = new OpenQuestions(facts);
        this.operations = facts.context().design().operations();
    }

    /** A line for each service of which something is said; none where nothing is. */
    public List<String> scaling() {
        List<String> lines = new ArrayList<>();
        for (Service service : facts.services()) {
            Optional.ofNullable(operations.scaling().get(service.id()))
                    .ifPresent(said -> lines.add(Markdown.code(service.name()) + ": " + words(said) + "."));
        }
        List<Service> open = lines.isEmpty() ? List.of() : questions.unscaled();
        if (!open.isEmpty()) {
            lines.add("Not decided for " + Markdown.codes(open.stream().map(Service::name).toList())
                    + "; see the open questions.");
        }
        return lines;
    }

    private static String words(Scaling said) {
        List<String> words = new ArrayList<>(List.of(said.mode().key()));
        if (said.minimum().isPresent() && said.maximum().isPresent()) {
            words.add(said.minimum().get() + " to " + said.maximum().get() + " replicas");
        } else {
            said.minimum().ifPresent(least -> words.add("at least " + HandoffParts.count(least, "replica")));
            said.maximum().ifPresent(most -> words.add("at most " + HandoffParts.count(most, "replica")));
        }
        said.trigger().ifPresent(trigger -> words.add("by " + Markdown.text(trigger)));
        return String.join(", ", words);
    }

    public List<String> backup() {
        List<String> lines = new ArrayList<>();
        for (Service service : facts.services()) {
            List<String> places = service.mounts().stream()
                    .filter(mount -> mount.type() == VolumeMount.Type.VOLUME && mount.source().isPresent())
                    .map(mount -> mount.source().orElseThrow() + " at " + mount.target()).toList();
            String said = Optional.ofNullable(operations.backups().get(service.id()))
                    .map(OperationParts::words).orElse("");
            if (!places.isEmpty()) {
                lines.add(Markdown.code(service.name()) + ": " + Markdown.codes(places) + "." + said);
            } else if (questions.keepsData(service) || !said.isEmpty()) {
                lines.add(Markdown.code(service.name()) + (questions.keepsData(service)
                        ? " keeps data and has no named volume to back up." : " has a backup.") + said);
            }
        }
        if (lines.isEmpty()) {
            return List.of("No service of the stack keeps data.");
        }
        List<Service> open = questions.unsaved();
        boolean none = operations.backups().isEmpty();
        if (none) {
            lines.add("Period and retention: not decided; see the open questions.");
        } else if (!open.isEmpty()) {
            lines.add("Period and retention not decided for "
                    + Markdown.codes(open.stream().map(Service::name).toList()) + "; see the open questions.");
        }
        return lines;
    }

    private static String words(Backup backup) {
        List<String> words = new ArrayList<>();
        backup.periodHours().ifPresent(hours -> words.add("backed up " + Spans.ofHours(hours)));
        backup.retentionDays().ifPresent(days -> words.add("kept for " + Spans.ofDays(days)));
        backup.target().ifPresent(target -> words.add("to " + Markdown.text(target)));
        words.add(backup.restoreTested().map(day -> "restore tested on " + day)
                .orElse("no restore tested yet"));
        String sentence = String.join(", ", words);
        return " " + sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
    }

    public List<String> observability() {
        List<String> lines = new ArrayList<>(questions.observers().stream()
                .map(service -> Markdown.code(service.name()) + ", "
                        + facts.context().recognise(service).map(known -> known.name()).orElse("observability")
                        + ", is part of the stack.").toList());
        Observability said = operations.observability();
        said.metrics().ifPresent(place -> lines.add("Metrics go to " + Markdown.text(place) + "."));
        said.logs().ifPresent(place -> lines.add("Logs go to " + Markdown.text(place) + "."));
        said.traces().ifPresent(place -> lines.add("Traces go to " + Markdown.text(place) + "."));
        said.logRetentionDays().ifPresent(days -> lines.add("Logs are kept for " + Spans.ofDays(days) + "."));
        said.alerts().forEach((about, whom) -> lines.add("Alert about " + Markdown.text(about) + ": "
                + Markdown.text(whom) + "."));
        return lines.isEmpty() ? List.of(HandoffParts.UNDECIDED) : lines;
    }

    /** None where nothing is said. */
    public List<String> rollout() {
        Rollout said = operations.rollout();
        List<String> lines = new ArrayList<>();
        said.strategy().ifPresent(way -> lines.add("New versions roll out: " + Markdown.text(way) + "."));
        said.approval().ifPresent(who -> lines.add("A new version is approved by: " + Markdown.text(who) + "."));
        said.maintenanceWindow().ifPresent(when -> lines.add("Maintenance window: " + Markdown.text(when) + "."));
        return lines;
    }
}
