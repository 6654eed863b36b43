package dev.stackwright.app.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an export would write, and how far the stack is from being handed off.
 *
 * @param files     names of the files
 * @param warnings  what whoever sends them has to know first
 * @param points    the points of the handoff checklist
 * @param suggested folder to write to; empty where there is none to suggest
 */
public record ExportOffer(List<String> files, List<String> warnings, List<Point> points, Optional<Path> suggested) {

    /**
     * One point of the checklist.
     *
     * @param done     true when the receiver need not ask
     * @param evidence how it is known, or what is missing
     */
    public record Point(String text, boolean done, String evidence) {
    }

    public ExportOffer {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
        points = List.copyOf(points);
    }

    public long done() {
        return points.stream().filter(Point::done).count();
    }
}
