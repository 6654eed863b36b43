package dev.stackwright.rendering.handoff;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.decision.Evidence;
import dev.stackwright.model.decision.EvidencePoint;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Observability;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is undecided about a stack, and who could answer. */
public final class OpenQuestions {

    private static final String FILE = "handoff/questions.yaml";
    private static final String ARCHITECTS = "whoever answers for the architecture";
    private static final Set<ServiceKind> KEEPERS = Set.of(ServiceKind.DATABASE, ServiceKind.STORAGE,
            ServiceKind.QUEUE);

    private final HandoffFacts facts;
    private final ChoiceWords choices;
    private final Map<String, Question> known = new LinkedHashMap<>();

    public OpenQuestions(HandoffFacts facts) {
        this.facts = facts;
        this.choices = new ChoiceWords(facts);
        for (DataEntry entry : DataEntry.allOf(FILE)) {
            entry.allowing("id", "text", "who", AnswerPlace.FIELD_OF_DATA);
            known.put(entry.text("id"), new Question(entry.text("id"), entry.text("text"), entry.text("who"),
                    AnswerPlace.of(entry)
                            .orElseThrow(() -> entry.bad(AnswerPlace.FIELD_OF_DATA, "is missing"))));
        }
    }

    public List<Question> all() {
        List<Question> open = new ArrayList<>();
        ask(open, choices.tenancy().isEmpty(), "tenancy");
        ask(open, choices.deployment().isEmpty(), "deployment");
        ask(open, choices.compliance().isEmpty(), "compliance");
        Design design = facts.context().design();
        ask(open, choices.frameworks().stream().anyMatch(framework -> framework.id().equals("gdpr"))
                && design.notes().residency().isEmpty() && design.choices().regionSet().isEmpty(), "residency");
        ask(open, choices.sla().isEmpty(), "sla");
        ask(open, choices.sla().isPresent() && !isRecoveryPromised(design), "recovery");
        ask(open, design.plans().isEmpty() || design.plans().values().stream().anyMatch(PlanParts::isOpen), "plans");
        ask(open, facts.services().isEmpty() || !unscaled().isEmpty(), "scaling");
        ask(open, !unsaved().isEmpty(), "backup");
        ask(open, observers().isEmpty() && design.operations().observability().equals(Observability.NONE),
                "observability");
        ask(open, facts.images().all().stream().anyMatch(image -> image.remark().contains("not known")), "visibility");
        design.rationale().decisions().values().stream()
                .filter(decision -> decision.status() == Decision.Status.PROPOSED)
                .forEach(decision -> open.add(new Question("decision", "The decision "
                        + Markdown.text(decision.title()) + " is proposed and not accepted yet.",
                        ARCHITECTS, new AnswerPlace.Part(AnswerPlace.Room.DECISIONS))));
        List<EvidencePoint> points = EvidencePoint.all();
        design.rationale().decisions().values().stream()
                .filter(decision -> decision.status() == Decision.Status.ACCEPTED)
                .forEach(decision -> unproven(points, decision, design).ifPresent(open::add));
        return open;
    }

    /** What of an accepted decision nothing shows yet. */
    private static Optional<Question> unproven(List<EvidencePoint> points, Decision decision, Design design) {
        List<String> missing = Evidence.of(points, decision, design.brief()).stream()
                .filter(evidence -> !evidence.given())
                .map(evidence -> evidence.point().title().toLowerCase(Locale.ROOT)).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Question("decision-evidence", "The decision "
                + Markdown.text(decision.title()) + " is accepted without evidence on " + String.join(", ", missing)
                + ".", ARCHITECTS, new AnswerPlace.Part(AnswerPlace.Room.DECISIONS)));
    }

    private void ask(List<Question> open, boolean isOpen, String id) {
        if (isOpen) {
            open.add(known.get(id));
        }
    }

    private static boolean isRecoveryPromised(Design design) {
        return design.choices().recovery().timeObjective().isPresent()
                && design.choices().recovery().pointObjective().isPresent();
    }

    /** Services of which nobody has said who changes the number of their replicas. */
    public List<Service> unscaled() {
        return facts.services().stream().filter(service -> !facts.context().isJob(service))
                .filter(service -> !facts.context().design().operations().scaling().containsKey(service.id())).toList();
    }

    /** Services that keep data and of which nobody has said how often it is saved and how long that is kept. */
    public List<Service> unsaved() {
        return facts.services().stream().filter(this::keepsData).filter(service -> {
            Backup said = facts.context().design().operations().backups().getOrDefault(service.id(), Backup.NONE);
            return said.periodHours().isEmpty() || said.retentionDays().isEmpty();
        }).toList();
    }

    public boolean keepsData(Service service) {
        return KEEPERS.contains(facts.context().kind(service))
                && facts.context().recognise(service).map(image -> image.stateful()).orElse(false);
    }

    /** Services of the stack that observe the others. */
    public List<Service> observers() {
        return facts.services().stream()
                .filter(service -> facts.context().kind(service) == ServiceKind.OBSERVABILITY).toList();
    }
}
