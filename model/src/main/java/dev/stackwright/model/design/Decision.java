package dev.stackwright.model.design;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Something that is decided about the product: between which options, weighed by what, and with which outcome. Texts
 * that are not written yet are empty.
 *
 * @param title        what is decided, a few words
 * @param date         the day of the decision
 * @param status       how far it is
 * @param context      why it has to be decided
 * @param criteria     what the options are weighed by, in order
 * @param options      what can be chosen, in order
 * @param outcome      name of the chosen option; empty while none is
 * @param reason       why that one
 * @param consequences what follows from it
 * @param trail        what makes it traceable: its number, its evidence, what it is linked to
 */
public record Decision(String title, LocalDate date, Status status, String context, List<Criterion> criteria,
                       List<Option> options, Optional<String> outcome, String reason, String consequences,
                       DecisionTrail trail) {

    /** How far a decision is. */
    public enum Status {
        PROPOSED, ACCEPTED, REJECTED,
        /** Another decision has taken its place. */
        SUPERSEDED,
        /** It holds no longer, and nothing took its place. */
        DEPRECATED;

        /** How the design file names it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The status of that id; empty where there is none. */
        public static Optional<Status> of(String id) {
            return Stream.of(values()).filter(status -> status.id().equals(id)).findFirst();
        }

        /** True for one that was agreed on, be it in force still or not. */
        public boolean wasAgreed() {
            return this != PROPOSED && this != REJECTED;
        }
    }

    /**
     * What options are weighed by.
     *
     * @param id     unique within the decision, for example {@code scalability}
     * @param name   as people call it
     * @param weight its share of 100
     */
    public record Criterion(String id, String name, int weight) {

        public Criterion withName(String changed) {
            return new Criterion(id, changed, weight);
        }

        public Criterion withWeight(int changed) {
            return new Criterion(id, name, changed);
        }
    }

    /**
     * Something that can be chosen.
     *
     * @param name   unique within the decision
     * @param entry  id of the catalog's entry, kept also where that is gone; empty for one of its own
     * @param scores how well it does, by the id of the criterion; criteria without a score are not judged yet
     */
    public record Option(String name, Optional<String> entry, SortedMap<String, Score> scores) {

        public Option {
            scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
        }

        /** One that nobody has judged yet. */
        public static Option unjudged(String name, Optional<String> entry) {
            return new Option(name, entry, new TreeMap<>());
        }

        public Optional<Score> score(String criterion) {
            return Optional.ofNullable(scores.get(criterion));
        }

        public Option withScore(String criterion, Score score) {
            SortedMap<String, Score> changed = new TreeMap<>(scores);
            changed.put(criterion, score);
            return new Option(name, entry, changed);
        }

        public Option withoutScore(String criterion) {
            SortedMap<String, Score> rest = new TreeMap<>(scores);
            rest.remove(criterion);
            return new Option(name, entry, rest);
        }
    }

    /**
     * How well an option does by one criterion.
     *
     * @param points 1, the worst, to 5, the best
     * @param note   why; may be empty
     */
    public record Score(int points, String note) {

        public static final int LEAST = 1;
        public static final int MOST = 5;
    }

    public Decision {
        criteria = List.copyOf(criteria);
        options = List.copyOf(options);
    }

    /** One without a number, evidence or links. */
    public Decision(String title, LocalDate date, Status status, String context, List<Criterion> criteria,
                    List<Option> options, Optional<String> outcome, String reason, String consequences) {
        this(title, date, status, context, criteria, options, outcome, reason, consequences, DecisionTrail.NONE);
    }

    public Decision withCriteria(List<Criterion> changed) {
        return new Decision(title, date, status, context, changed, options, outcome, reason, consequences, trail);
    }

    public Decision withOptions(List<Option> changed) {
        return new Decision(title, date, status, context, criteria, changed, outcome, reason, consequences, trail);
    }

    public Decision withTitle(String changed) {
        return new Decision(changed, date, status, context, criteria, options, outcome, reason, consequences, trail);
    }

    public Decision withDate(LocalDate changed) {
        return new Decision(title, changed, status, context, criteria, options, outcome, reason, consequences, trail);
    }

    public Decision withStatus(Status changed) {
        return new Decision(title, date, changed, context, criteria, options, outcome, reason, consequences, trail);
    }

    public Decision withContext(String changed) {
        return new Decision(title, date, status, changed, criteria, options, outcome, reason, consequences, trail);
    }

    /** @param why may be empty */
    public Decision withOutcome(Optional<String> option, String why) {
        return new Decision(title, date, status, context, criteria, options, option, why, consequences, trail);
    }

    public Decision withConsequences(String changed) {
        return new Decision(title, date, status, context, criteria, options, outcome, reason, changed, trail);
    }

    public Decision withTrail(DecisionTrail changed) {
        return new Decision(title, date, status, context, criteria, options, outcome, reason, consequences, changed);
    }
}
