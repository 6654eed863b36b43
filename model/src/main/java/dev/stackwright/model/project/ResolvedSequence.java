package dev.stackwright.model.project;

import java.util.ArrayList;
import java.util.List;

/** A list. */
public record ResolvedSequence(List<ResolvedNode> items, Provenance provenance) implements ResolvedNode {

    public ResolvedSequence {
        items = List.copyOf(items);
    }

    @Override
    public ResolvedSequence with(Provenance other) {
        return new ResolvedSequence(items, other);
    }

    @Override
    public ResolvedSequence through(Provenance.Step step) {
        List<ResolvedNode> moved = new ArrayList<>(items.size());
        items.forEach(item -> moved.add(item.through(step)));
        return new ResolvedSequence(moved, provenance.through(step));
    }

    @Override
    public boolean means(ResolvedNode other) {
        if (!(other instanceof ResolvedSequence sequence) || sequence.items.size() != items.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).means(sequence.items.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return items.toString();
    }
}
