package dev.stackwright.app.canvas;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.List;

/** Finds room for something new on the canvas. In px of the drawing. */
final class FreePlace {

    /** Room between cards, so that edges pass. */
    private static final double GAP_PX = 40;
    private static final double STEP_PX = 20;
    /** So far around the wish room is sought; beyond, what is new lies over others rather than out of sight. */
    private static final int MOST_STEPS = 120;

    private FreePlace() {
    }

    /** The box itself where nothing is near it, or the nearest one below, above or beside where nothing is. */
    static Box near(Box wish, Scene scene) {
        List<Box> taken = scene.nodes().stream().map(SceneNode::box).toList();
        for (int ring = 0; ring <= MOST_STEPS; ring++) {
            double off = ring * STEP_PX;
            for (Box candidate : List.of(wish.movedBy(0, off), wish.movedBy(0, -off), wish.movedBy(off, 0),
                    wish.movedBy(-off, 0))) {
                if (isFree(candidate, taken)) {
                    return candidate;
                }
            }
        }
        return wish;
    }

    /** Right of a box, at its height. */
    static Box beside(Box box, Scene scene) {
        return near(Box.at(new Point(box.right() + 2 * GAP_PX, box.y()), box.size()), scene);
    }

    static boolean isFree(Box box, Scene scene) {
        return isFree(box, scene.nodes().stream().map(SceneNode::box).toList());
    }

    private static boolean isFree(Box box, List<Box> taken) {
        Box wanted = box.grown(GAP_PX - 1);
        return taken.stream().noneMatch(wanted::overlaps);
    }
}
