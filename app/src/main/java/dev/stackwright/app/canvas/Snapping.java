package dev.stackwright.app.canvas;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Draws what is moved into line with what stands around it: edges and middles that nearly agree, and gaps that are
 * nearly the same. Works in px of the drawing.
 */
final class Snapping {

    /** A line that shows with what something is in line. */
    record Guide(Point from, Point to) {
    }

    /**
     * How far the moved box has to go to be in line.
     *
     * @param guides what shows it; empty where nothing is near enough
     */
    record Snap(double dx, double dy, List<Guide> guides) {

        static final Snap NONE = new Snap(0, 0, List.of());
    }

    private final List<Box> others;

    /** @param others what stays where it is */
    Snapping(Collection<Box> others) {
        this.others = List.copyOf(others);
    }

    /**
     * Brings a box into line.
     *
     * @param moving    where the box would be without help
     * @param tolerance how near something has to be, in px of the drawing
     */
    Snap snap(Box moving, double tolerance) {
        Optional<Double> dx = best(Axis.ACROSS, moving, tolerance);
        Optional<Double> dy = best(Axis.DOWN, moving, tolerance);
        if (dx.isEmpty() && dy.isEmpty()) {
            return Snap.NONE;
        }
        Box snapped = moving.movedBy(dx.orElse(0.0), dy.orElse(0.0));
        List<Guide> guides = new ArrayList<>();
        if (dx.isPresent()) {
            guides.addAll(guides(Axis.ACROSS, snapped));
        }
        if (dy.isPresent()) {
            guides.addAll(guides(Axis.DOWN, snapped));
        }
        return new Snap(dx.orElse(0.0), dy.orElse(0.0), List.copyOf(guides));
    }

    private Optional<Double> best(Axis axis, Box moving, double tolerance) {
        List<Double> pulls = new ArrayList<>();
        for (Box other : others) {
            for (ToDoubleFunction<Box> line : axis.lines()) {
                pulls.add(line.applyAsDouble(other) - line.applyAsDouble(moving));
            }
        }
        gaps(axis, moving).forEach(start -> pulls.add(start - axis.low(moving)));
        return pulls.stream().filter(pull -> Math.abs(pull) <= tolerance).min(Comparator.comparingDouble(Math::abs));
    }

    /** Where the box would have to begin for its gaps to be those of its neighbours in the same row or column. */
    private List<Double> gaps(Axis axis, Box moving) {
        Optional<Box> before = before(axis, moving);
        Optional<Box> after = after(axis, moving);
        List<Double> starts = new ArrayList<>();
        if (before.isPresent() && after.isPresent()) {
            starts.add((axis.high(before.get()) + axis.low(after.get()) - axis.length(moving)) / 2);
        }
        before.ifPresent(near -> before(axis, near).ifPresent(far -> starts.add(axis.high(near)
                + axis.low(near) - axis.high(far))));
        after.ifPresent(near -> after(axis, near).ifPresent(far -> starts.add(axis.low(near)
                - (axis.low(far) - axis.high(near)) - axis.length(moving))));
        return starts;
    }

    /** The nearest one that lies wholly before the box in the same row or column. */
    private Optional<Box> before(Axis axis, Box box) {
        return others.stream().filter(other -> axis.inLine(other, box) && axis.high(other) <= axis.low(box))
                .max(Comparator.comparingDouble(axis::high));
    }

    private Optional<Box> after(Axis axis, Box box) {
        return others.stream().filter(other -> axis.inLine(other, box) && axis.low(other) >= axis.high(box))
                .min(Comparator.comparingDouble(axis::low));
    }

    private List<Guide> guides(Axis axis, Box snapped) {
        List<Guide> guides = new ArrayList<>();
        for (ToDoubleFunction<Box> line : axis.lines()) {
            double at = line.applyAsDouble(snapped);
            List<Box> met = new ArrayList<>(others.stream()
                    .filter(other -> Math.abs(line.applyAsDouble(other) - at) < 0.5).toList());
            if (!met.isEmpty()) {
                met.add(snapped);
                Box all = Box.around(met);
                guides.add(new Guide(axis.point(at, axis.crossLow(all)), axis.point(at, axis.crossHigh(all))));
            }
        }
        if (guides.isEmpty()) {
            before(axis, snapped).ifPresent(other -> guides.add(gap(axis, other, snapped)));
            after(axis, snapped).ifPresent(other -> guides.add(gap(axis, snapped, other)));
        }
        return guides;
    }

    private static Guide gap(Axis axis, Box first, Box second) {
        double level = (Math.max(axis.crossLow(first), axis.crossLow(second))
                + Math.min(axis.crossHigh(first), axis.crossHigh(second))) / 2;
        return new Guide(axis.point(axis.high(first), level), axis.point(axis.low(second), level));
    }
}
