package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.scene.SceneGroup;

/**
 * A group as a tile shows it.
 *
 * @param group  the box
 * @param strong true where it is selected
 */
record GroupLook(SceneGroup group, boolean strong) {

    static GroupLook of(SceneGroup group, SceneMarks marks) {
        return new GroupLook(group, marks.selected().contains(group.id()));
    }
}
