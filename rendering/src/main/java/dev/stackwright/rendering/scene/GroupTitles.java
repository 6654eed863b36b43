package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.diagram.DiagramGroup;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.layout.GroupFrames;
import dev.stackwright.rendering.text.TextMeasurer;

/** Fits titles into the boxes of groups. */
final class GroupTitles {

    private final TextMeasurer measurer;

    GroupTitles(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    SceneGroup titled(DiagramGroup group, Box box) {
        return new SceneGroup(group, box,
                measurer.fitted(group.title(), SceneGroup.TITLE, box.width() - 2 * SceneGroup.TITLE_LEFT));
    }

    /** Where the words of the title stand. */
    Box words(SceneGroup group) {
        return new Box(group.box().x(), group.box().y(),
                measurer.width(group.title(), SceneGroup.TITLE) + 2 * SceneGroup.TITLE_LEFT, GroupFrames.TITLE);
    }
}
