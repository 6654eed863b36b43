package dev.stackwright.model.design;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes answers and decisions out of the fields of a design file. */
final class DecisionReader {

    private static final int MOST_WEIGHT = 1_000_000;
    private static final int MOST_NUMBER = 1_000_000;

    private final JsonFields root;
    private final UnknownFields.Collector unknown;

    DecisionReader(JsonFields root, UnknownFields.Collector unknown) {
        this.root = root;
        this.unknown = unknown;
    }

    Rationale rationale() {
        SortedMap<String, SortedSet<String>> answers = new TreeMap<>();
        root.object(DecisionFields.ANSWERS).ifPresent(fields -> {
            for (String topic : fields.names()) {
                fields.texts(topic).ifPresent(values -> answers.put(topic, new TreeSet<>(values)));
            }
            unknown.add(fields.rest(), DecisionFields.ANSWERS);
        });
        SortedMap<String, Decision> decisions = new TreeMap<>();
        root.object(DecisionFields.DECISIONS).ifPresent(fields -> {
            for (String id : fields.names()) {
                fields.object(id).ifPresent(entry -> decisions.put(id, decision(entry, id)));
            }
            unknown.add(fields.rest(), DecisionFields.DECISIONS);
        });
        return new Rationale(answers, decisions);
    }

    private Decision decision(JsonFields fields, String id) {
        String title = fields.required("title", fields.text("title"));
        LocalDate date = fields.required("date", DesignReader.day(fields, "date"));
        Decision.Status status = fields.text("status", "proposed, accepted, rejected, superseded or deprecated",
                Decision.Status::of).orElse(Decision.Status.PROPOSED);
        Decision decision = new Decision(title, date, status, fields.text("context").orElse(""),
                criteria(fields, id), options(fields, id), fields.text("outcome"), fields.text("reason").orElse(""),
                fields.text("consequences").orElse(""), trail(fields, id));
        unknown.add(fields.rest(), DecisionFields.DECISIONS, id);
        return decision;
    }

    private DecisionTrail trail(JsonFields fields, String id) {
        SortedMap<String, String> evidence = new TreeMap<>();
        fields.object(DecisionFields.EVIDENCE).ifPresent(points -> points.names().forEach(point ->
                points.lines(point).ifPresent(text -> evidence.put(point, text))));
        SortedMap<DecisionTrail.Link, SortedSet<String>> links = new TreeMap<>();
        fields.object(DecisionFields.LINKS).ifPresent(kinds -> {
            for (DecisionTrail.Link link : DecisionTrail.Link.values()) {
                kinds.texts(link.id()).ifPresent(ids -> links.put(link, new TreeSet<>(ids)));
            }
            unknown.add(kinds.rest(), DecisionFields.DECISIONS, id, DecisionFields.LINKS);
        });
        return new DecisionTrail(number(fields, DecisionFields.NUMBER, 1, MOST_NUMBER), evidence, links);
    }

    private List<Decision.Criterion> criteria(JsonFields fields, String id) {
        List<Decision.Criterion> criteria = new ArrayList<>();
        for (JsonFields item : fields.objects(DecisionFields.CRITERIA)) {
            String key = item.required("id", item.text("id"));
            criteria.add(new Decision.Criterion(key, item.text("name").orElse(key),
                    item.required("weight", number(item, "weight", 0, MOST_WEIGHT))));
            unknown.add(item.rest(), DecisionFields.DECISIONS, id, DecisionFields.CRITERIA, key);
        }
        return criteria;
    }

    private List<Decision.Option> options(JsonFields fields, String id) {
        List<Decision.Option> options = new ArrayList<>();
        for (JsonFields item : fields.objects(DecisionFields.OPTIONS)) {
            String name = item.required("name", item.text("name"));
            options.add(new Decision.Option(name, item.text("entry"), scores(item, id, name)));
            unknown.add(item.rest(), DecisionFields.DECISIONS, id, DecisionFields.OPTIONS, name);
        }
        return options;
    }

    private SortedMap<String, Decision.Score> scores(JsonFields option, String id, String name) {
        SortedMap<String, Decision.Score> scores = new TreeMap<>();
        option.object("scores").ifPresent(fields -> {
            for (String criterion : fields.names()) {
                fields.object(criterion).ifPresent(item -> {
                    scores.put(criterion, new Decision.Score(item.required("score", number(item, "score",
                            Decision.Score.LEAST, Decision.Score.MOST)), item.text("note").orElse("")));
                    unknown.add(item.rest(), DecisionFields.DECISIONS, id, DecisionFields.OPTIONS, name, "scores",
                            criterion);
                });
            }
        });
        return scores;
    }

    private static Optional<Integer> number(JsonFields fields, String name, int least, int most) {
        return fields.wholeNumber(name, least + " to " + most, number ->
                number.compareTo(BigInteger.valueOf(least)) >= 0 && number.compareTo(BigInteger.valueOf(most)) <= 0)
                .map(BigInteger::intValueExact);
    }
}
