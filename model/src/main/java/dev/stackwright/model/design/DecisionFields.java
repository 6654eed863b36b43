package dev.stackwright.model.design;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fields of decisions and answers as nested maps and lists, with what the design kept unknown of them. */
final class DecisionFields {

    static final String ANSWERS = "answers";
    static final String DECISIONS = "decisions";
    static final String CRITERIA = "criteria";
    static final String OPTIONS = "options";
    static final String NUMBER = "number";
    static final String EVIDENCE = "evidence";
    static final String LINKS = "links";

    private final FieldSections written;

    DecisionFields(FieldSections written) {
        this.written = written;
    }

    Object of(String id, Decision decision) {
        SortedMap<String, Object> fields = written.at(DECISIONS, id);
        fields.remove(CRITERIA);
        fields.remove(OPTIONS);
        fields.put("title", decision.title());
        fields.put("date", decision.date().toString());
        fields.put("status", decision.status().id());
        text(fields, "context", decision.context());
        list(fields, CRITERIA, decision.criteria().stream().map(criterion -> of(id, criterion)).toList());
        list(fields, OPTIONS, decision.options().stream().map(option -> of(id, option)).toList());
        decision.outcome().ifPresent(outcome -> fields.put("outcome", outcome));
        text(fields, "reason", decision.reason());
        text(fields, "consequences", decision.consequences());
        trail(fields, id, decision.trail());
        return fields;
    }

    private void trail(SortedMap<String, Object> fields, String id, DecisionTrail trail) {
        trail.number().ifPresent(number -> fields.put(NUMBER, number));
        SortedMap<String, Object> evidence = written.at(DECISIONS, id, EVIDENCE);
        trail.evidence().forEach((point, text) -> evidence.put(point,
                text.contains("\n") ? List.of(text.split("\n", -1)) : text));
        FieldSections.put(fields, EVIDENCE, evidence);
        SortedMap<String, Object> links = written.at(DECISIONS, id, LINKS);
        trail.links().forEach((link, ids) -> links.put(link.id(), List.copyOf(ids)));
        FieldSections.put(fields, LINKS, links);
    }

    private Object of(String id, Decision.Criterion criterion) {
        SortedMap<String, Object> fields = written.at(DECISIONS, id, CRITERIA, criterion.id());
        fields.put("id", criterion.id());
        fields.put("name", criterion.name());
        fields.put("weight", criterion.weight());
        return fields;
    }

    private Object of(String id, Decision.Option option) {
        SortedMap<String, Object> fields = written.at(DECISIONS, id, OPTIONS, option.name());
        fields.remove("scores");
        fields.put("name", option.name());
        option.entry().ifPresent(entry -> fields.put("entry", entry));
        SortedMap<String, Object> scores = new TreeMap<>();
        option.scores().forEach((criterion, score) -> {
            SortedMap<String, Object> one = written.at(DECISIONS, id, OPTIONS, option.name(), "scores", criterion);
            one.put("score", score.points());
            text(one, "note", score.note());
            scores.put(criterion, one);
        });
        if (!scores.isEmpty()) {
            fields.put("scores", scores);
        }
        return fields;
    }

    private static void text(Map<String, Object> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }

    private static void list(Map<String, Object> fields, String name, List<Object> items) {
        if (!items.isEmpty()) {
            fields.put(name, items);
        }
    }
}
