package dev.stackwright.rendering.document;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.JsonLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What answers to what, for programs: a line for each requirement, decision, link between them, confirmation and
 * acceptance. Lines keep their order, so that two versions can be compared.
 */
public final class Traceability {

    private final StackFacts facts;

    public Traceability(StackFacts facts) {
        this.facts = facts;
    }

    /** The lines; empty where nothing of it is known. */
    public String lines() {
        List<Map<String, Object>> lines = new ArrayList<>();
        DecisionTrace.requirements(facts.brief()).forEach(row -> lines.add(requirement(row)));
        facts.records().forEach(record -> lines.add(decision(record)));
        facts.records().forEach(record -> links(record, lines));
        Design design = facts.design();
        design.confirmations().forEach((point, made) -> lines.add(object("confirmation", "point", point,
                "by", made.by(), "on", made.on())));
        design.acceptances().stream().map(made -> object("acceptance", "check", made.check(), "element",
                made.element().map(Object::toString).orElse(""), "by", made.by(), "reason", made.reason(),
                "until", made.until().map(Object::toString).orElse("")))
                .sorted((one, other) -> one.toString().compareTo(other.toString())).forEach(lines::add);
        return JsonLines.of(lines);
    }

    private static void links(DecisionRecordFacts record, List<Map<String, Object>> lines) {
        String id = record.decision().id();
        record.trace().requirementIds().forEach(row -> lines.add(object("link", "decision", id, "requirement", row)));
        record.trace().risks().forEach(row -> lines.add(object("link", "decision", id, "risk", row.id())));
        record.predecessors().forEach(earlier -> lines.add(object("link", "decision", id, "supersedes",
                earlier.id())));
        record.related().stream().filter(other -> other.number() < record.decision().number())
                .forEach(other -> lines.add(object("link", "decision", id, "related", other.id())));
        record.trace().evidence().forEach(point -> lines.add(object("evidence", "decision", id, "point",
                point.point().id(), "state", point.given() ? "given" : "open", "text", point.text())));
    }

    private static Map<String, Object> requirement(BriefFacts.Row row) {
        Map<String, String> cells = row.cells();
        return object("requirement", "id", row.id(), "text",
                cells.getOrDefault("requirement", cells.getOrDefault("constraint", "")), "target",
                cells.getOrDefault("target", ""), "services", Stream.of(cells.getOrDefault("services", "").split(","))
                        .map(String::strip).filter(name -> !name.isEmpty()).toList());
    }

    private static Map<String, Object> decision(DecisionRecordFacts record) {
        DecisionFacts decision = record.decision();
        return object("decision", "id", decision.id(), "record", record.label(), "title", decision.title(),
                "status", decision.status(), "date", decision.date(), "outcome", decision.outcome(),
                "requirements", record.trace().requirementIds(), "services", record.trace().services());
    }

    /** @param fields names and values by turns; those that say nothing are left out */
    private static Map<String, Object> object(String type, Object... fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", type);
        List<Object> all = Arrays.asList(fields);
        for (int index = 0; index + 1 < all.size(); index += 2) {
            Object value = all.get(index + 1);
            if (!value.equals("") && !value.equals(List.of())) {
                object.put(all.get(index).toString(), value);
            }
        }
        return object;
    }
}
