package dev.stackwright.model.project;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A mapping; its keys stand in the order in which they were first met. Immutable. */
public final class ResolvedMapping implements ResolvedNode {

    private final Map<String, ResolvedEntry> entries;
    private final Provenance provenance;

    private ResolvedMapping(Map<String, ResolvedEntry> entries, Provenance provenance) {
        this.entries = entries;
        this.provenance = provenance;
    }

    static ResolvedMapping empty(Provenance provenance) {
        return new ResolvedMapping(Map.of(), provenance);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    public Collection<ResolvedEntry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    public Set<String> keys() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public Optional<ResolvedEntry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    public Optional<ResolvedNode> value(String key) {
        ResolvedEntry entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /** The text of a scalar; empty where the key is missing, says nothing or holds no scalar. */
    public Optional<String> text(String key) {
        return value(key).flatMap(ResolvedNode::text);
    }

    /** The mapping at a key; empty for anything else. */
    public Optional<ResolvedMapping> mapping(String key) {
        return value(key).flatMap(ResolvedNode::asMapping);
    }

    /** The list at a key; empty for anything else. */
    public Optional<ResolvedSequence> sequence(String key) {
        return value(key).flatMap(ResolvedNode::asSequence);
    }

    @Override
    public ResolvedMapping with(Provenance other) {
        return new ResolvedMapping(entries, other);
    }

    @Override
    public ResolvedMapping through(Provenance.Step step) {
        Draft draft = new Draft(entries.size());
        for (ResolvedEntry entry : entries.values()) {
            draft.put(entry.withValue(entry.value().through(step)));
        }
        return draft.mapping(provenance.through(step));
    }

    /** A copy to be changed. */
    Draft draft() {
        Draft draft = new Draft(entries.size());
        draft.entries.putAll(entries);
        return draft;
    }

    @Override
    public boolean means(ResolvedNode other) {
        return other instanceof ResolvedMapping mapping && mapping.entries.size() == entries.size()
                && entries.values().stream().allMatch(entry -> mapping.value(entry.key())
                        .filter(value -> entry.value().means(value)).isPresent());
    }

    @Override
    public String toString() {
        return entries.values().stream().map(entry -> entry.key() + ": " + entry.value())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A mapping in the making. */
    static final class Draft {

        private static final float LOAD = 0.75f;

        private final Map<String, ResolvedEntry> entries;

        Draft(int size) {
            entries = new LinkedHashMap<>((int) (size / LOAD) + 1);
        }

        /** Replaces the entry of that key, which keeps its place. */
        Draft put(ResolvedEntry entry) {
            entries.put(entry.key(), entry);
            return this;
        }

        Draft put(String key, ResolvedNode value) {
            return put(ResolvedEntry.unwritten(key, value));
        }

        Draft putIfAbsent(String key, ResolvedNode value) {
            entries.putIfAbsent(key, ResolvedEntry.unwritten(key, value));
            return this;
        }

        Draft remove(String key) {
            entries.remove(key);
            return this;
        }

        /** Gives every entry another value; keys stay. */
        void replaceAll(UnaryOperator<ResolvedEntry> by) {
            entries.replaceAll((key, entry) -> by.apply(entry));
        }

        ResolvedEntry get(String key) {
            return entries.get(key);
        }

        boolean has(String key) {
            return entries.containsKey(key);
        }

        boolean isEmpty() {
            return entries.isEmpty();
        }

        /** The mapping; the draft must not be changed afterwards. */
        ResolvedMapping mapping(Provenance provenance) {
            return new ResolvedMapping(entries, provenance);
        }
    }
}
