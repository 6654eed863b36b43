package dev.stackwright.rendering.handoff;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is undecided about a stack, and who could answer. */
final class OpenQuestions {

    private static final String FILE = "handoff/questions.yaml";
    private static final Set<ServiceKind> KEEPERS = Set.of(ServiceKind.DATABASE, ServiceKind.STORAGE,
            ServiceKind.QUEUE);

    private final HandoffFacts facts;
    private final ChoiceWords choices;
    private final Map<String, Question> known = new LinkedHashMap<>();

    OpenQuestions(HandoffFacts facts) {
        this.facts = facts;
        this.choices = new ChoiceWords(facts);
        for (DataEntry entry : DataEntry.allOf(FILE)) {
            entry.allowing("id", "text", "who");
            known.put(entry.text("id"), new Question(entry.text("id"), entry.text("text"), entry.text("who")));
        }
    }

    List<Question> all() {
        List<Question> open = new ArrayList<>();
        ask(open, choices.tenancy().isEmpty(), "tenancy");
        ask(open, choices.deployment().isEmpty(), "deployment");
        ask(open, choices.compliance().isEmpty(), "compliance");
        ask(open, choices.frameworks().stream().anyMatch(framework -> framework.id().equals("gdpr")), "residency");
        ask(open, choices.sla().isEmpty(), "sla");
        ask(open, choices.sla().isPresent(), "recovery");
        ask(open, true, "plans");
        ask(open, true, "scaling");
        ask(open, facts.services().stream().anyMatch(this::keepsData), "backup");
        ask(open, observers().isEmpty(), "observability");
        ask(open, facts.images().all().stream().anyMatch(image -> image.remark().contains("not known")), "visibility");
        facts.context().design().rationale().decisions().values().stream()
                .filter(decision -> decision.status() == Decision.Status.PROPOSED)
                .forEach(decision -> open.add(new Question("decision", "The decision "
                        + Markdown.text(decision.title()) + " is proposed and not accepted yet.",
                        "whoever answers for the architecture")));
        return open;
    }

    private void ask(List<Question> open, boolean isOpen, String id) {
        if (isOpen) {
            open.add(known.get(id));
        }
    }

    boolean keepsData(Service service) {
        return KEEPERS.contains(facts.context().kind(service))
                && facts.context().recognise(service).map(image -> image.stateful()).orElse(false);
    }

    /** Services of the stack that observe the others. */
    List<Service> observers() {
        return facts.services().stream()
                .filter(service -> facts.context().kind(service) == ServiceKind.OBSERVABILITY).toList();
    }
}
