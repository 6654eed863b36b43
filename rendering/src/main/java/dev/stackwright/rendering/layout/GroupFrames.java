package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.geometry.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The boxes around groups: around all members, with room for edges on each side and for the title above. */
public final class GroupFrames {

    /** Between members and the border, in px: enough for an edge to pass. */
    public static final double PADDING = 24;
    /** Height of the band with the title, in px. */
    public static final double TITLE = 28;
    /** From the border's top to the topmost member, in px. */
    static final double ABOVE = TITLE + PADDING / 2;

    private GroupFrames() {
    }

    /**
     * The box of every group that has a placed member.
     *
     * @param groups an outer one before those inside it
     * @param nodes  places of the nodes
     */
    public static Map<ElementId, Box> of(List<LayoutGraph.Group> groups, Map<ElementId, Box> nodes) {
        Map<ElementId, Box> frames = new HashMap<>();
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<Box> inside = new ArrayList<>();
            Set<ElementId> members = groups.get(i).members();
            for (ElementId member : members) {
                Box box = nodes.containsKey(member) ? nodes.get(member) : frames.get(member);
                if (box != null) {
                    inside.add(box);
                }
            }
            if (!inside.isEmpty()) {
                frames.put(groups.get(i).id(), around(Box.around(inside)));
            }
        }
        return frames;
    }

    static Box around(Box members) {
        return new Box(members.x() - PADDING, members.y() - ABOVE, members.width() + 2 * PADDING,
                members.height() + ABOVE + PADDING);
    }
}
