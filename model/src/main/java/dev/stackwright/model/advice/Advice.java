package dev.stackwright.model.advice;

import dev.stackwright.model.advice.Recommendation.Ranked;
import dev.stackwright.model.advice.Recommendation.Rejected;
import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recommends technologies from answers. Immutable; the same answers always get the same advice. */
public final class Advice {

    private final Catalog catalog;
    private final List<Topic> topics;
    private final List<Answer> answers;
    private final List<Selection> selections;
    private final List<Ground> grounds;
    private final Exclusions exclusions;

    Advice(Catalog catalog, List<Topic> topics, List<Answer> answers, List<Selection> selections,
           List<Ground> grounds) {
        this.catalog = catalog;
        this.topics = List.copyOf(topics);
        this.answers = List.copyOf(answers);
        this.selections = List.copyOf(selections);
        this.grounds = List.copyOf(grounds);
        this.exclusions = new Exclusions(catalog, this.answers);
    }

    /**
     * Reads the data files.
     *
     * @throws dev.stackwright.model.catalog.DataEntry.BadData when an entry is wrong
     */
    public static Advice read(Catalog catalog) {
        return new AdviceReader(catalog).read();
    }

    /** All that is asked, in that order. */
    public List<Topic> topics() {
        return topics;
    }

    /** What can be answered on a topic. */
    public List<Answer> answers(Topic topic) {
        return answers.stream().filter(answer -> answer.topic().equals(topic.id())).toList();
    }

    /** All that can be answered. */
    public List<Answer> answers() {
        return answers;
    }

    /** All that is decided, in the order of the decisions. */
    public List<Selection> selections() {
        return selections;
    }

    /**
     * What the answers say about each selection.
     *
     * @param given ids of answers; ids that are not known say nothing
     */
    public List<Recommendation> recommend(Set<String> given) {
        return selections.stream().map(selection -> recommend(selection, given)).toList();
    }

    /** As the other one, for the selection of that id; empty where there is none. */
    public Optional<Recommendation> recommend(String selection, Set<String> given) {
        return selections.stream().filter(one -> one.id().equals(selection)).findFirst()
                .map(one -> recommend(one, given));
    }

    private Recommendation recommend(Selection selection, Set<String> given) {
        List<Ground> holding = grounds.stream()
                .filter(ground -> ground.selection().equals(selection.id()) && ground.holds(given)).toList();
        List<Ranked> ranked = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (String id : selection.candidates()) {
            CatalogEntry entry = catalog.byId(id).orElseThrow();
            exclusions.of(entry, given).ifPresentOrElse(reason -> rejected.add(new Rejected(entry, reason)),
                    () -> ranked.add(new Ranked(entry, holding.stream()
                            .filter(ground -> ground.candidates().contains(id)).toList())));
        }
        ranked.sort(Comparator.comparingInt(Ranked::points).reversed());
        return new Recommendation(selection, ranked, rejected);
    }

    /**
     * Technologies side by side.
     *
     * @param entries at least one
     * @param given   ids of answers; what they do not bear on is told as well
     */
    public Comparison compare(List<CatalogEntry> entries, Set<String> given) {
        return Comparison.of(entries, catalog.guidance().criteria(), grounds, answers, given);
    }
}
