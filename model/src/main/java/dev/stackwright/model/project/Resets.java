package dev.stackwright.model.project;

import java.util.List;
import java.util.Optional;

/** Clears what {@code !reset} and {@code !override} name (Compose Specification, section "Merge"). */
final class Resets {

    private Resets() {
    }

    static ResolvedMapping apply(List<List<String>> resets, ResolvedMapping root) {
        ResolvedMapping cleared = root;
        for (List<String> path : resets) {
            cleared = without(cleared, path, 0);
        }
        return cleared;
    }

    /** The same for a single service, whatever it is called. */
    static ResolvedMapping applyTo(ResolvedMapping service, String name, List<List<String>> resets) {
        ResolvedMapping cleared = service;
        for (List<String> path : resets) {
            if (path.size() > 2 && path.get(0).equals("services") && path.get(1).equals(name)) {
                cleared = without(cleared, path, 2);
            }
        }
        return cleared;
    }

    private static ResolvedMapping without(ResolvedMapping mapping, List<String> path, int depth) {
        Optional<ResolvedEntry> entry = mapping.entry(path.get(depth));
        if (entry.isEmpty()) {
            return mapping;
        }
        if (depth == path.size() - 1) {
            return mapping.draft().remove(path.get(depth)).mapping(mapping.provenance());
        }
        if (!(entry.get().value() instanceof ResolvedMapping below)) {
            return mapping;
        }
        ResolvedMapping cleared = without(below, path, depth + 1);
        return cleared == below ? mapping
                : mapping.draft().put(entry.get().withValue(cleared)).mapping(mapping.provenance());
    }
}
