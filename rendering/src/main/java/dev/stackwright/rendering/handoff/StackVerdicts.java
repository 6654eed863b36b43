package dev.stackwright.rendering.handoff;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Healthcheck;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.registry.ImageOwner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What the studio can say about each point of the checklist, with its evidence. */
final class StackVerdicts {

    private static final int MOST = 3;
    private static final Set<String> CHOICES =
            Set.of("handoff.tenancy", "handoff.deployment", "handoff.sla", "handoff.compliance");

    private final HandoffFacts facts;
    private final ChoiceWords choices;
    private final Map<String, Supplier<Verdict>> verdicts = new LinkedHashMap<>();

    StackVerdicts(HandoffFacts facts) {
        this.facts = facts;
        this.choices = new ChoiceWords(facts);
        verdicts.put("handoff.stack-starts", this::starts);
        verdicts.put("handoff.start-order", this::startOrder);
        verdicts.put("handoff.health-checks-pass", this::healthChecks);
        verdicts.put("handoff.services-communicate", this::communication);
        verdicts.put("handoff.migrations-run", this::migrations);
        verdicts.put("handoff.images-only", this::imagesOnly);
        verdicts.put("handoff.images-pushed", this::imagesPushed);
        verdicts.put("handoff.registries-documented", this::registries);
        verdicts.put("handoff.variables", this::variables);
        verdicts.put("handoff.limits", this::limits);
        verdicts.put("handoff.volumes", this::volumes);
        verdicts.put("handoff.single-or-multi", this::singleOrMulti);
        verdicts.put("handoff.tenancy", () -> chosen(choices.tenancy()));
        verdicts.put("handoff.deployment", () -> chosen(choices.deployment()));
        verdicts.put("handoff.sla", () -> chosen(choices.sla()));
        verdicts.put("handoff.compliance", () -> chosen(choices.compliance()));
    }

    /** @throws IllegalArgumentException for an id that is no point of the checklist */
    Verdict on(String point) {
        Supplier<Verdict> verdict = verdicts.get(point);
        if (verdict == null) {
            throw new IllegalArgumentException("no point " + point);
        }
        boolean ofTheFile = !CHOICES.contains(point) && !point.equals("handoff.stack-starts");
        if (ofTheFile && facts.services().isEmpty()) {
            return Verdict.no("The file has no service.");
        }
        Verdict said = verdict.get();
        boolean readInParts = !facts.context().snapshot().tree().isWhole();
        return ofTheFile && readInParts && said.kind() == Verdict.Kind.YES
                ? Verdict.cannotTell("Parts of the file cannot be read. " + said.evidence()) : said;
    }

    private Verdict starts() {
        List<Finding> problems = facts.problems();
        return problems.isEmpty() ? Verdict.cannotTell("The file reads without an error; nobody has started it here.")
                : Verdict.no(said(problems));
    }

    private Verdict startOrder() {
        List<Finding> open = facts.open("implied-dependency", "dependency-not-ready", "dependency-cycle",
                "undefined-service");
        if (!open.isEmpty()) {
            return Verdict.no(said(open));
        }
        List<String> waits = new ArrayList<>();
        facts.services().forEach(service -> service.dependencies().forEach(dependency -> waits.add(service.name()
                + " waits for " + dependency.service() + " (line " + facts.line(dependency.range()) + ")")));
        return Verdict.yes(waits.isEmpty() ? "No service needs another one to be started first."
                : firstOf(waits) + ".");
    }

    private Verdict healthChecks() {
        List<Finding> open = facts.open("healthcheck-missing", "sla-healthcheck");
        if (!open.isEmpty()) {
            return Verdict.no(said(open));
        }
        List<String> checked = facts.services().stream()
                .filter(service -> service.healthcheck().filter(check -> !check.disabled()).isPresent())
                .map(service -> service.name() + " (line " + facts.line(service.healthcheck()
                        .map(Healthcheck::origin).orElseThrow().range()) + ")").toList();
        return Verdict.cannotTell(checked.isEmpty() ? "No service has a health check."
                : checked.size() + " of " + facts.services().size() + " services have one: " + firstOf(checked)
                + "; nobody has seen them pass here.");
    }

    private Verdict communication() {
        return facts.services().size() == 1 ? Verdict.yes("There is one service only.")
                : Verdict.cannotTell("Nobody has tried it here.");
    }

    private Verdict migrations() {
        List<String> databases = facts.services().stream()
                .filter(service -> facts.context().kind(service) == ServiceKind.DATABASE)
                .map(facts::labelled).toList();
        return databases.isEmpty() ? Verdict.yes("The stack has no database.")
                : Verdict.cannotTell("Nobody has tried it here; databases: " + String.join(", ", databases) + ".");
    }

    private Verdict imagesOnly() {
        List<Finding> open = facts.open("build-needs-image", "image-or-build-missing");
        if (!open.isEmpty()) {
            return Verdict.no(said(open));
        }
        List<String> images = facts.services().stream().flatMap(service -> service.image().stream()
                .map(image -> service.name() + " (line " + facts.line(image.node().range()) + ")")).toList();
        return Verdict.yes(firstOf(images) + ".");
    }

    private Verdict imagesPushed() {
        List<Finding> standIns = facts.open("image-stand-in");
        if (!standIns.isEmpty()) {
            return Verdict.no(said(standIns));
        }
        List<ImageRecord> own = facts.images().all().stream()
                .filter(image -> image.origin() != ImageOwner.PUBLIC).toList();
        if (own.isEmpty()) {
            return Verdict.yes("All images are public.");
        }
        return Verdict.cannotTell("Nobody has looked here; to be there: "
                + firstOf(own.stream().map(ImageRecord::reference).toList()) + ".");
    }

    private Verdict registries() {
        List<ImageRecord> open = facts.images().of(ImageOwner.OPEN);
        if (!open.isEmpty()) {
            return Verdict.no("Without an image that can be named: "
                    + firstOf(open.stream().flatMap(image -> image.services().stream()).toList()) + ".");
        }
        return Verdict.yes(HandoffParts.count(facts.images().all().size(), "image") + " in "
                + String.join(", ", facts.images().registries().keySet()) + ", see part 2.");
    }

    private Verdict variables() {
        List<Finding> open = facts.open("secret-in-clear");
        if (!open.isEmpty()) {
            return Verdict.no(said(open));
        }
        boolean anyValue = facts.services().stream().anyMatch(service -> !service.environment().isEmpty());
        if (facts.variables().isEmpty() && anyValue) {
            return Verdict.no("No value of the file is a variable.");
        }
        return Verdict.yes(facts.variables().isEmpty() ? "No service has environment values."
                : HandoffParts.count(facts.variables().size(), "variable") + ", see .env.example; no secret in clear.");
    }

    private Verdict limits() {
        List<Finding> open = facts.open("resources-missing");
        return open.isEmpty() ? Verdict.yes("Every service has a memory limit, see part 9.") : Verdict.no(said(open));
    }

    private Verdict volumes() {
        List<Finding> open = facts.open("store-without-volume", "undefined-volume", "store-on-host-path");
        if (!open.isEmpty()) {
            return Verdict.no(said(open));
        }
        List<String> names = facts.context().compose().volumes().stream().map(NamedElement::name).toList();
        return Verdict.yes(names.isEmpty() ? "No service keeps data in a volume of its own."
                : "Declared: " + String.join(", ", names) + ".");
    }

    private Verdict singleOrMulti() {
        int services = facts.services().size();
        return Verdict.cannotTell("The file has " + services + (services == 1 ? " service" : " services")
                + "; nobody has confirmed that this is final.");
    }

    private static Verdict chosen(Optional<String> words) {
        return words.map(answer -> Verdict.yes(answer + ".")).orElseGet(() -> Verdict.no("Not decided."));
    }

    /** The first findings in words, each with its line. */
    private String said(List<Finding> findings) {
        List<String> sentences = findings.stream().map(finding -> finding.message().replaceAll("\\.$", "") + " ("
                + facts.line(finding) + ")").toList();
        return String.join("; ", sentences.subList(0, Math.min(MOST, sentences.size())))
                + (sentences.size() > MOST ? "; " + (sentences.size() - MOST) + " more" : "") + ".";
    }

    private static String firstOf(List<String> words) {
        return words.size() <= MOST + 1 ? String.join(", ", words)
                : String.join(", ", words.subList(0, MOST)) + " and " + (words.size() - MOST) + " more";
    }
}
