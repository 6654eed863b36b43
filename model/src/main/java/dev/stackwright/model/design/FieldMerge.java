package dev.stackwright.model.design;

import dev.stackwright.model.merge.MergeChoice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Merges nested maps field by field. Choices, answers, classes of data, locks and members of
 * groups are merged as sets. A place on the canvas, a
 * confirmation, an acceptance and a decision are taken whole: half of each makes no sense.
 */
final class FieldMerge {

    private static final Set<String> WHOLE_ENTRIES = Set.of("positions", "confirmations", "acceptances", "decisions");
    private static final Set<String> SETS = Set.of("deploymentModels", "compliance", "dataClasses",
            "regions", "features", "metering", "marketplaces", "members", "locked");

    /** Stands for a field that is not there; null is a value of fields this version does not know. */
    private static final Object ABSENT = new Object();

    private final List<DesignConflict> conflicts = new ArrayList<>();
    private final BiFunction<Integer, DesignConflict, MergeChoice> chooser;

    private FieldMerge(BiFunction<Integer, DesignConflict, MergeChoice> chooser) {
        this.chooser = chooser;
    }

    /**
     * What came of a merge.
     *
     * @param fields    with what was chosen wherever there was a conflict
     * @param conflicts in the order of the file
     */
    record Merged(Map<String, Object> fields, List<DesignConflict> conflicts) {
    }

    /** @param chooser gets the number of a conflict, from 0, and the conflict */
    static Merged merge(Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs,
                        BiFunction<Integer, DesignConflict, MergeChoice> chooser) {
        FieldMerge merge = new FieldMerge(chooser);
        Map<String, Object> fields = merge.maps(List.of(), base, mine, theirs);
        return new Merged(fields, List.copyOf(merge.conflicts));
    }

    private Map<String, Object> maps(List<String> path, Map<?, ?> base, Map<?, ?> mine, Map<?, ?> theirs) {
        Set<String> names = new TreeSet<>();
        mine.keySet().forEach(name -> names.add(name.toString()));
        theirs.keySet().forEach(name -> names.add(name.toString()));
        Map<String, Object> merged = new TreeMap<>();
        for (String name : names) {
            List<String> inner = new ArrayList<>(path);
            inner.add(name);
            Object value = value(inner, at(base, name), at(mine, name), at(theirs, name));
            if (value != ABSENT) {
                merged.put(name, value);
            }
        }
        return merged;
    }

    private static Object at(Map<?, ?> map, String name) {
        return map.containsKey(name) ? map.get(name) : ABSENT;
    }

    private Object value(List<String> path, Object base, Object mine, Object theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(theirs, base)) {
            return mine;
        }
        if (Objects.equals(mine, base)) {
            return theirs;
        }
        if (!isWhole(path) && isMap(mine) && isMap(theirs)) {
            Map<String, Object> merged = maps(path, asMap(base), asMap(mine), asMap(theirs));
            return merged.isEmpty() && (mine == ABSENT || theirs == ABSENT) ? ABSENT : merged;
        }
        if (isSet(path) && mine instanceof List<?> myList && theirs instanceof List<?> theirList) {
            return sets(base instanceof List<?> list ? list : List.of(), myList, theirList);
        }
        return chosen(path, base, mine, theirs);
    }

    /** A section that is not there is as good as an empty one. */
    private static boolean isMap(Object value) {
        return value == ABSENT || value instanceof Map<?, ?>;
    }

    private static Map<?, ?> asMap(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static boolean isSet(List<String> path) {
        return SETS.contains(path.get(path.size() - 1)) || path.get(0).equals("dataClasses")
                || path.get(0).equals("answers");
    }

    private static boolean isWhole(List<String> path) {
        return path.size() > 1 && WHOLE_ENTRIES.contains(path.get(0))
                || path.size() > 2 && path.get(0).equals(SheetFields.VIEWS);
    }

    private static List<Object> sets(List<?> base, List<?> mine, List<?> theirs) {
        Set<Object> merged = new LinkedHashSet<>(mine);
        merged.removeIf(item -> base.contains(item) && !theirs.contains(item));
        theirs.stream().filter(item -> !base.contains(item)).forEach(merged::add);
        return List.copyOf(merged);
    }

    private Object chosen(List<String> path, Object base, Object mine, Object theirs) {
        DesignConflict conflict = new DesignConflict(path, written(base), written(mine), written(theirs));
        MergeChoice choice = chooser.apply(conflicts.size(), conflict);
        conflicts.add(conflict);
        return choice == MergeChoice.THEIRS ? theirs : mine;
    }

    private static Optional<String> written(Object value) {
        return value == ABSENT ? Optional.empty() : Optional.of(DesignText.ofValue(value));
    }
}
