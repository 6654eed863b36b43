package dev.stackwright.app.dialogs;

import dev.stackwright.rendering.delivery.ExportPlace;
import dev.stackwright.rendering.delivery.Target;
import java.util.List;

/**
 * What is to leave, and where to.
 *
 * @param targets at least one
 */
public record ExportWish(List<Target> targets, ExportPlace place) {

    public ExportWish {
        targets = List.copyOf(targets);
    }
}
