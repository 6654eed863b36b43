package dev.stackwright.model.design;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes a decision traceable.
 *
 * @param number   what it is known by among the records, from 1; empty in a file of a version without numbers
 * @param evidence what proves it, by the id of the point; never blank
 * @param links    ids of what it is linked to, by kind; ids that name nothing any more are kept
 */
public record DecisionTrail(Optional<Integer> number, SortedMap<String, String> evidence,
                            SortedMap<Link, SortedSet<String>> links) {

    public static final DecisionTrail NONE = new DecisionTrail(Optional.empty(), new TreeMap<>(), new TreeMap<>());

    /** What a decision can be linked to. */
    public enum Link {
        /** Requirements it answers to, by the ids of their rows. */
        REQUIREMENTS("requirements"),
        /** Risks it makes smaller, or brings. */
        RISKS("risks"),
        /** Services it shapes, by name. */
        SERVICES("services"),
        /** Decisions it belongs with, by id. */
        DECISIONS("decisions"),
        /** Decisions whose place it takes, by id. */
        SUPERSEDES("supersedes");

        private final String id;

        Link(String id) {
            this.id = id;
        }

        /** How the design file names it. */
        public String id() {
            return id;
        }

        /** The kind of that id; empty where there is none. */
        public static Optional<Link> of(String id) {
            return Stream.of(values()).filter(link -> link.id.equals(id)).findFirst();
        }
    }

    public DecisionTrail {
        SortedMap<String, String> written = new TreeMap<>(evidence);
        written.values().removeIf(String::isBlank);
        evidence = Collections.unmodifiableSortedMap(written);
        SortedMap<Link, SortedSet<String>> linked = new TreeMap<>();
        links.forEach((link, ids) -> linked.put(link, Collections.unmodifiableSortedSet(new TreeSet<>(ids))));
        linked.values().removeIf(Set::isEmpty);
        links = Collections.unmodifiableSortedMap(linked);
    }

    /** What it is linked to in that way; empty where it is to nothing. */
    public SortedSet<String> linked(Link link) {
        return links.getOrDefault(link, Collections.emptySortedSet());
    }

    /** What is written for a point of evidence; empty where nothing is. */
    public String evidence(String point) {
        return evidence.getOrDefault(point, "");
    }

    public DecisionTrail withNumber(int given) {
        return new DecisionTrail(Optional.of(given), evidence, links);
    }

    /** @param text blank to take back what was written */
    public DecisionTrail withEvidence(String point, String text) {
        SortedMap<String, String> changed = new TreeMap<>(evidence);
        changed.put(point, text);
        return new DecisionTrail(number, changed, links);
    }

    public DecisionTrail with(Link link, String id) {
        SortedSet<String> more = new TreeSet<>(linked(link));
        more.add(id);
        return with(link, more);
    }

    public DecisionTrail without(Link link, String id) {
        SortedSet<String> rest = new TreeSet<>(linked(link));
        rest.remove(id);
        return with(link, rest);
    }

    private DecisionTrail with(Link link, SortedSet<String> ids) {
        SortedMap<Link, SortedSet<String>> changed = new TreeMap<>(links);
        changed.put(link, ids);
        return new DecisionTrail(number, evidence, changed);
    }

    /** @param name what something is called from now on; empty for what goes */
    DecisionTrail naming(Link link, UnaryOperator<String> name) {
        return with(link, linked(link).stream().map(name).filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(() -> new TreeSet<String>())));
    }
}
