package dev.stackwright.rendering.handoff;

import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.compose.RelativePaths;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.ContentHash;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The eleven parts of a handoff as Markdown lines. What is undecided takes one line. */
final class HandoffParts {

    static final String UNDECIDED = "Not decided; see the open questions.";

    private final HandoffFacts facts;
    private final ComposeExport export;
    private final ChoiceWords choices;
    private final OpenQuestions questions;

    HandoffParts(HandoffFacts facts, ComposeExport export) {
        this.facts = facts;
        this.export = export;
        this.choices = new ChoiceWords(facts);
        this.questions = new OpenQuestions(facts);
    }

    List<String> composeFile(FurtherFiles further) {
        List<String> lines = new ArrayList<>();
        lines.add(Markdown.code(facts.input().fileName()) + ", " + count(facts.services().size(), "service") + ", "
                + count(export.snapshot().text().lineCount(), "line") + ".");
        lines.add("SHA-256 " + Markdown.code(ContentHash.of(export.bytes()).hex()) + ".");
        if (!facts.input().moved().isEmpty()) {
            lines.add("Secrets that stood in clear come from variables: " + Markdown.codes(facts.input().moved())
                    + ". Ask the sender for their values; they are in no file of this handoff.");
        }
        lines.add(export.removed().isEmpty() ? "Vanilla Compose as it was written; nothing "
                + (facts.input().moved().isEmpty() ? "" : "else ") + "was taken out."
                : "Taken out, because the platform's own file gets them later, with the lines they had: "
                + Markdown.text(String.join(", ", export.removed()))
                + ". All other line numbers are those of the exported file.");
        if (!export.kept().isEmpty()) {
            lines.add("Still there, because other parts of the file are aliases of them: "
                    + Markdown.text(String.join(", ", export.kept())) + ".");
        }
        lines.addAll(others(further));
        lines.addAll(absent(further));
        return lines;
    }

    /** What the file finds beside itself where it was made, and not where it goes. */
    private List<String> absent(FurtherFiles further) {
        Snapshot file = export.snapshot();
        Map<String, Integer> lines = new LinkedHashMap<>();
        RelativePaths.in(file.compose()).stream()
                .filter(use -> !further.knows(use.path()))
                .forEach(use -> lines.putIfAbsent(use.path(),
                        file.text().positionOf(use.scalar().range().start()).line()));
        return lines.isEmpty() ? List.of() : List.of("Named by it, and not in this handoff: " + String.join(", ",
                lines.entrySet().stream().map(path -> Markdown.code(path.getKey()) + " (line " + path.getValue() + ")")
                        .toList()) + ". Ask the sender for those it cannot do without: files of variables and secrets,"
                + " configuration, sources to build.");
    }

    /** What of the stack stands in other files, which the parts below do not tell of. */
    private static List<String> others(FurtherFiles further) {
        List<String> lines = new ArrayList<>();
        further.along().forEach((way, file) -> lines.add(Markdown.code(way) + " belongs to it and lies beside it here; "
                + (file.compose().services().isEmpty() ? "it defines no service."
                : "of its services the diagram tells, not this document: "
                + Markdown.codes(List.copyOf(file.compose().serviceNames())) + ".")));
        further.left().forEach(way -> lines.add(Markdown.code(way)
                + " belongs to it as well, lies outside of its folder and is not here: ask for it."));
        return lines;
    }

    /** Registries with their hosts. */
    List<String> registries() {
        List<String> lines = facts.images().registries().entrySet().stream().map(entry -> Markdown.code(entry.getKey())
                + ", " + facts.images().registryName(entry.getKey()) + ": " + count(entry.getValue(), "image") + ".")
                .toList();
        return lines.isEmpty() ? List.of("No image names a registry yet.") : lines;
    }

    List<String> tenancy() {
        List<String> lines = new ArrayList<>(described(choices.tenancy(), choices.tenancyOptions()));
        if (choices.isolation().isPresent()) {
            List<String> isolation = described(choices.isolation(), choices.isolationOptions());
            lines.add("Isolation of customers' data: " + isolation.get(0));
            lines.addAll(isolation.subList(1, isolation.size()));
        }
        return lines;
    }

    List<String> deployment() {
        List<String> lines = new ArrayList<>(described(choices.deployment(), choices.deploymentOptions()));
        lines.addAll(new OperationParts(facts).rollout());
        return lines;
    }

    List<String> compliance() {
        List<String> lines = new ArrayList<>(described(choices.compliance(), choices.frameworks()));
        lines.addAll(new ControlLines(facts).all());
        return lines;
    }

    private static List<String> described(Optional<String> chosen, List<ChoiceOption> options) {
        if (chosen.isEmpty()) {
            return List.of(UNDECIDED);
        }
        List<String> lines = new ArrayList<>(List.of(Markdown.text(chosen.get()) + "."));
        options.forEach(option -> lines.add(Markdown.text(option.name() + " demands: "
                + String.join("; ", option.demandTexts()) + ".")));
        return lines;
    }

    List<String> sla() {
        if (choices.sla().isEmpty()) {
            return List.of(UNDECIDED);
        }
        List<String> lines = new ArrayList<>(List.of(choices.sla().get() + "."));
        for (SlaTarget target : choices.slaTargets()) {
            lines.add(target.option().name() + " allows " + SlaTarget.inWords(target.downtimePerYear())
                    + " of downtime a year, " + SlaTarget.inWords(target.downtimePerMonth()) + " a month, "
                    + SlaTarget.inWords(target.downtimePerDay()) + " a day.");
            lines.add(target.option().name() + " demands: " + String.join("; ", target.option().demandTexts()) + ".");
        }
        lines.addAll(AvailabilityLines.of(facts));
        return lines;
    }

    HandoffView.Scaling scaling() {
        return new HandoffView.Scaling(new OperationParts(facts).scaling(),
                facts.services().stream().map(this::scale).toList());
    }

    private HandoffView.Scale scale(Service service) {
        String replicas = service.replicas().map(TextValue::raw).map(Markdown::code).orElse("1");
        boolean keeps = questions.keepsData(service) || service.mounts().stream()
                .anyMatch(mount -> mount.type() == VolumeMount.Type.VOLUME && !mount.readOnly());
        boolean holds = facts.context().recognise(service).filter(known -> known.stateful()).isPresent();
        return new HandoffView.Scale(Markdown.code(service.name()), replicas,
                keeps ? "keeps data" : holds ? "holds data in its container only" : "stateless",
                sizes(service, "reservations"), sizes(service, "limits"));
    }

    private static String sizes(Service service, String kind) {
        List<String> sizes = new ArrayList<>();
        service.resource(kind, "cpus").ifPresent(cpus -> sizes.add(Markdown.code(cpus.raw()) + " CPU"));
        service.resource(kind, "memory").ifPresent(memory -> sizes.add(Markdown.code(memory.raw())));
        if (kind.equals("limits") && sizes.isEmpty()) {
            service.text("mem_limit").ifPresent(memory -> sizes.add(Markdown.code(memory.raw())));
        }
        return sizes.isEmpty() ? "not written" : String.join(", ", sizes);
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
