package dev.stackwright.model.advice;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.Criterion;
import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.resources.Resources;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the files of {@link Advice} and refuses what does not fit together, with file, entry and field. */
final class AdviceReader {

    private static final String FOLDER = "catalog/advice/";
    private static final List<String> GROUNDS = List.of("grounds-framework-and-database.yaml", "grounds-others.yaml");

    private final Catalog catalog;
    private final UnaryOperator<String> texts;

    AdviceReader(Catalog catalog) {
        this(catalog, Resources::text);
    }

    /** As the other one, with the texts of the files from elsewhere. */
    AdviceReader(Catalog catalog, UnaryOperator<String> texts) {
        this.catalog = catalog;
        this.texts = texts;
    }

    Advice read() {
        Map<String, Topic> topics = distinct("topics.yaml", Topic::of);
        Map<String, Answer> answers = distinct("answers.yaml", entry -> answer(entry, topics.keySet()));
        Map<String, Selection> selections = distinct("selections.yaml", this::selection);
        List<Ground> grounds = GROUNDS.stream().flatMap(this::entries)
                .map(entry -> ground(entry, answers.keySet(), selections)).toList();
        return new Advice(catalog, List.copyOf(topics.values()), List.copyOf(answers.values()),
                List.copyOf(selections.values()), grounds);
    }

    private Stream<DataEntry> entries(String file) {
        return DataEntry.allOf(FOLDER + file, texts.apply(FOLDER + file)).stream();
    }

    private <T> Map<String, T> distinct(String file, Function<DataEntry, T> reader) {
        Map<String, T> found = new LinkedHashMap<>();
        entries(file).forEach(entry -> {
            if (found.put(entry.text("id"), reader.apply(entry)) != null) {
                throw entry.bad("id", "is taken twice");
            }
        });
        return found;
    }

    private static Answer answer(DataEntry entry, Set<String> topics) {
        Answer answer = Answer.of(entry);
        if (!topics.contains(answer.topic())) {
            throw entry.bad("id", "names the topic " + answer.topic() + ", which does not exist");
        }
        return answer;
    }

    private Selection selection(DataEntry entry) {
        entry.texts("candidates").stream().filter(id -> catalog.byId(id).isEmpty()).findFirst().ifPresent(id -> {
            throw entry.bad("candidates", "names " + id + ", which does not exist");
        });
        return Selection.of(entry);
    }

    private Ground ground(DataEntry entry, Set<String> answers, Map<String, Selection> selections) {
        known(entry, "selection", List.of(entry.text("selection")), selections.keySet());
        known(entry, "given", entry.texts("given"), answers);
        known(entry, "candidates", entry.texts("candidates"), selections.get(entry.text("selection")).candidates());
        known(entry, "criterion", List.of(entry.text("criterion")), catalog.guidance().criteria().stream()
                .map(Criterion::id).collect(Collectors.toSet()));
        return Ground.of(entry);
    }

    private static void known(DataEntry entry, String field, List<String> named, Collection<String> ids) {
        if (named.isEmpty()) {
            throw entry.bad(field, "is empty");
        }
        named.stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw entry.bad(field, "names " + id + ", which does not exist");
        });
    }
}
