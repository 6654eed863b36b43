package dev.stackwright.model.design;

import dev.stackwright.model.merge.MergeChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What two have made of one design, merged field by field; fields this version does not know are merged the same
 * way. Where both have changed the same field, somebody has to choose.
 */
public final class DesignMerge {

    private static final String ACCEPTANCES = "acceptances";

    private final Map<String, Object> base;
    private final Map<String, Object> mine;
    private final Map<String, Object> theirs;
    private final List<DesignConflict> conflicts;

    private DesignMerge(Design base, Design mine, Design theirs) {
        this.base = keyed(base);
        this.mine = keyed(mine);
        this.theirs = keyed(theirs);
        this.conflicts = FieldMerge.merge(this.base, this.mine, this.theirs,
                (number, conflict) -> MergeChoice.MINE).conflicts();
    }

    /**
     * @param base   the design both began with
     * @param mine   what became of it here
     * @param theirs what became of it elsewhere
     */
    public static DesignMerge of(Design base, Design mine, Design theirs) {
        return new DesignMerge(base, mine, theirs);
    }

    /** What somebody has to choose about, in the order of the file. */
    public List<DesignConflict> conflicts() {
        return conflicts;
    }

    /**
     * The merged design.
     *
     * @param choices one for each conflict, in their order; a field cannot hold both values
     * @throws IllegalArgumentException when there are more or fewer, or one is {@link MergeChoice#BOTH}
     */
    public Design design(List<MergeChoice> choices) {
        if (choices.size() != conflicts.size() || choices.contains(MergeChoice.BOTH)) {
            throw new IllegalArgumentException(choices + " for " + conflicts.size() + " conflicts");
        }
        Map<String, Object> merged = FieldMerge.merge(base, mine, theirs,
                (number, conflict) -> choices.get(number)).fields();
        if (merged.get(ACCEPTANCES) instanceof Map<?, ?> acceptances) {
            merged.put(ACCEPTANCES, new ArrayList<>(acceptances.values()));
        }
        return DesignReader.read(JsonFields.root(merged));
    }

    /** The fields, with acceptances by what they accept: the file lists them without a key. */
    private static Map<String, Object> keyed(Design design) {
        Map<String, Object> fields = new TreeMap<>(DesignFields.of(design));
        if (fields.get(ACCEPTANCES) instanceof List<?> list) {
            Map<String, Object> byKey = new LinkedHashMap<>();
            for (Object item : list) {
                Map<?, ?> acceptance = (Map<?, ?>) item;
                Object element = acceptance.get("element");
                String key = acceptance.get("check") + (element == null ? "" : ", " + element);
                int turn = 1;
                while (byKey.containsKey(turn == 1 ? key : key + " (" + turn + ")")) {
                    turn++;
                }
                byKey.put(turn == 1 ? key : key + " (" + turn + ")", acceptance);
            }
            fields.put(ACCEPTANCES, byKey);
        }
        return fields;
    }
}
