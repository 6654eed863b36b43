package dev.stackwright.app.preferences;

import java.util.Set;

/**
 * What the canvas shows of a project, in words that another version may not know.
 *
 * @param view      the key of the view
 * @param grouping  by what services are put into boxes
 * @param hidden    kinds of lines that are left out
 * @param collapsed ids of groups shown as one node
 * @param minimap   whether the map of the drawing is shown
 */
public record CanvasShape(String view, String grouping, Set<String> hidden, Set<String> collapsed, boolean minimap) {

    public CanvasShape {
        hidden = Set.copyOf(hidden);
        collapsed = Set.copyOf(collapsed);
    }
}
