package dev.stackwright.model.project;

import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.List;

/** Attributes that may be written as a list or as a mapping, brought into one form. */
final class KeyValues {

    private KeyValues() {
    }

    /** {@code NAME=value} items or entries as a mapping of texts; an item without {@code =} has no value. */
    static ResolvedNode texts(ResolvedNode node) {
        return texts(node, false);
    }

    /** As {@link #texts(ResolvedNode)}, where what has no value counts as the empty text. */
    static ResolvedNode labels(ResolvedNode node) {
        return texts(node, true);
    }

    private static ResolvedNode texts(ResolvedNode node, boolean noneIsEmpty) {
        if (node instanceof ResolvedMapping mapping) {
            ResolvedMapping.Draft draft = mapping.draft();
            for (ResolvedEntry entry : mapping.entries()) {
                if (entry.value() instanceof ResolvedScalar scalar) {
                    draft.put(entry.withValue(noneIsEmpty ? filled(scalar) : scalar.asText()));
                }
            }
            return draft.mapping(mapping.provenance());
        }
        if (!(node instanceof ResolvedSequence sequence)) {
            return node;
        }
        ResolvedMapping.Draft draft = new ResolvedMapping.Draft(sequence.items().size());
        for (ResolvedNode item : sequence.items()) {
            if (item instanceof ResolvedScalar scalar && !scalar.isNone()) {
                int equals = scalar.value().indexOf('=');
                String key = equals < 0 ? scalar.value() : scalar.value().substring(0, equals);
                ResolvedScalar value = equals < 0 ? ResolvedScalar.none(scalar.provenance())
                        : ResolvedScalar.text(scalar.value().substring(equals + 1), scalar.provenance());
                draft.put(key, noneIsEmpty ? filled(value) : value);
            }
        }
        return draft.mapping(sequence.provenance());
    }

    private static ResolvedScalar filled(ResolvedScalar scalar) {
        return scalar.isNone() ? ResolvedScalar.text("", scalar.provenance()) : scalar.asText();
    }

    /** A single text as a list of one. */
    static ResolvedNode list(ResolvedNode node) {
        return node instanceof ResolvedScalar scalar && !scalar.isNone()
                ? new ResolvedSequence(List.of(scalar), scalar.provenance()) : node;
    }

    /** The items as texts, numbers among them. */
    static ResolvedNode textItems(ResolvedNode node) {
        if (!(node instanceof ResolvedSequence sequence)) {
            return node;
        }
        List<ResolvedNode> items = new ArrayList<>(sequence.items().size());
        sequence.items().forEach(item -> items.add(item instanceof ResolvedScalar scalar ? scalar.asText() : item));
        return new ResolvedSequence(items, sequence.provenance());
    }

    /** A list of names as a mapping of names to nothing. */
    static ResolvedNode names(ResolvedNode node) {
        if (!(node instanceof ResolvedSequence sequence)) {
            return node;
        }
        ResolvedMapping.Draft draft = new ResolvedMapping.Draft(sequence.items().size());
        for (ResolvedNode item : sequence.items()) {
            item.text().ifPresent(name -> draft.put(name, ResolvedScalar.none(item.provenance())));
        }
        return draft.mapping(sequence.provenance());
    }

    /** Hosts with their addresses as {@code HOST=ADDRESS}. */
    static ResolvedNode hosts(ResolvedNode node) {
        List<ResolvedNode> items = new ArrayList<>();
        if (node instanceof ResolvedMapping mapping) {
            for (ResolvedEntry entry : mapping.entries()) {
                ResolvedNode value = entry.value();
                List<ResolvedNode> addresses = value.asSequence().map(ResolvedSequence::items).orElse(List.of(value));
                addresses.forEach(one -> items.add(ResolvedScalar.text(entry.key() + "=" + one.text().orElse(""),
                        spanning(one.provenance(), entry.at()))));
            }
        } else if (node instanceof ResolvedSequence sequence) {
            for (ResolvedNode item : sequence.items()) {
                items.add(item instanceof ResolvedScalar scalar ? host(scalar) : item);
            }
        } else {
            return node;
        }
        return new ResolvedSequence(items, node.provenance());
    }

    private static Provenance spanning(Provenance value, Range key) {
        int start = Math.min(key.start(), value.range().start());
        int end = Math.max(key.end(), value.range().end());
        return value.at(new Range(start, end));
    }

    private static ResolvedScalar host(ResolvedScalar scalar) {
        int colon = scalar.value().indexOf(':');
        boolean hasEquals = scalar.value().indexOf('=') >= 0;
        return hasEquals || colon < 0 ? scalar : scalar.withValue(scalar.value().substring(0, colon) + "="
                + scalar.value().substring(colon + 1));
    }
}
