package dev.stackwright.app.dialogs;

import dev.stackwright.rendering.delivery.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What can leave, and how far the stack is from being handed off.
 *
 * @param targets   what there is to choose from
 * @param errors    what whoever receives it would have to mend first
 * @param questions what about the stack is open
 * @param warnings  what whoever sends it has to know first
 * @param points    the points of the handoff checklist
 * @param suggested folder to write to; empty where there is none to suggest
 * @param templates the user's own templates that are used; empty where there are none
 */
public record ExportOffer(List<Target> targets, List<Lead> errors, List<Lead> questions, List<String> warnings,
                          List<Point> points, Optional<Path> suggested, Optional<Path> templates) {

    /**
     * Something that is to be done first, and the way there.
     *
     * @param go leads to where it is done; empty where nothing in the studio does it
     */
    public record Lead(String text, Optional<Runnable> go) {
    }

    /**
     * One point of the checklist.
     *
     * @param done     true when the receiver need not ask
     * @param evidence how it is known, or what is missing
     * @param go       leads to where it is settled; empty where nothing in the studio settles it
     */
    public record Point(String text, boolean done, String evidence, Optional<Runnable> go) {
    }

    public ExportOffer {
        targets = List.copyOf(targets);
        errors = List.copyOf(errors);
        questions = List.copyOf(questions);
        warnings = List.copyOf(warnings);
        points = List.copyOf(points);
    }

    public long done() {
        return points.stream().filter(Point::done).count();
    }
}
