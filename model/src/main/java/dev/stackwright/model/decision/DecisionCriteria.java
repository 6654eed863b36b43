package dev.stackwright.model.decision;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.Source;
import dev.stackwright.model.design.Decision;
import java.util.List;
import java.util.Optional;

/** The criteria a decision begins with, their weights summing to 100. Immutable. */
public final class DecisionCriteria {

    private static final String FILE = "catalog/decision-criteria.yaml";

    /**
     * One criterion.
     *
     * @param criterion its id, name and weight
     * @param meaning   what it asks
     * @param worst     what the score 1 stands for
     * @param best      what the score 5 stands for
     * @param source    where it comes from
     */
    public record Described(Decision.Criterion criterion, String meaning, String worst, String best, Source source) {
    }

    private final List<Described> all;

    private DecisionCriteria(List<Described> all) {
        this.all = List.copyOf(all);
    }

    /** @throws DataEntry.BadData when an entry is wrong */
    public static DecisionCriteria read() {
        return new DecisionCriteria(DataEntry.allOf(FILE).stream().map(DecisionCriteria::described).toList());
    }

    private static Described described(DataEntry entry) {
        entry.allowing("id", "name", "weight", "meaning", "worst", "best", "basis", "source");
        return new Described(new Decision.Criterion(entry.text("id"), entry.text("name"), entry.number("weight")),
                entry.text("meaning"), entry.text("worst"), entry.text("best"), Source.of(entry));
    }

    public List<Described> all() {
        return all;
    }

    /** The criteria as a decision takes them over. */
    public List<Decision.Criterion> criteria() {
        return all.stream().map(Described::criterion).toList();
    }

    /** What is known of a criterion; empty for one of somebody's own. */
    public Optional<Described> of(String id) {
        return all.stream().filter(described -> described.criterion().id().equals(id)).findFirst();
    }
}
