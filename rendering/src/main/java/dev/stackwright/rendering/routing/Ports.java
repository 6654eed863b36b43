package dev.stackwright.rendering.routing;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives every edge its place on the sides of its two cards: in the order of the other ends, evenly apart. */
final class Ports {

    /** No port nearer than this to a corner, in px. */
    private static final double CORNER = 10;
    private static final double LEAST_DISTANCE = 7;
    /** Edges whose ends differ by less than this become straight where an end can move. */
    private static final double STRAIGHTENED = 40;

    private record Place(Box box, Side side) {
    }

    /** One end of a route; the other end says where it belongs in the order. */
    private static final class Attachment {
        final Route route;
        final boolean atStart;
        final double order;
        double along;
        boolean settled;

        Attachment(Route route, boolean atStart, double order) {
            this.route = route;
            this.atStart = atStart;
            this.order = order;
        }
    }

    private final Map<Place, List<Attachment>> places = new LinkedHashMap<>();

    private Ports() {
    }

    /** Sets start and end of all routes that are not fixed; those of fixed ones are left alone and kept free. */
    static void assign(List<Route> routes) {
        Ports ports = new Ports();
        for (Route route : routes) {
            if (!route.fixed) {
                route.leaves = Side.leaving(route.from, route.to);
                route.enters = route.leaves.opposite();
            }
            ports.attach(route, true);
            ports.attach(route, false);
        }
        ports.places.forEach(Ports::spread);
        ports.straighten();
        ports.places.forEach((place, attachments) -> attachments.forEach(a -> settle(place, a)));
    }

    private void attach(Route route, boolean atStart) {
        Box box = atStart ? route.from : route.to;
        Box other = atStart ? route.to : route.from;
        Side side = atStart ? route.leaves : route.enters;
        double order = side.isUpright() ? other.centerY() : other.centerX();
        Attachment attachment = new Attachment(route, atStart, order);
        if (route.fixed) {
            Point point = atStart ? route.start : route.end;
            attachment.along = side.isUpright() ? point.y() : point.x();
            attachment.settled = true;
        }
        places.computeIfAbsent(new Place(box, side), place -> new ArrayList<>()).add(attachment);
    }

    private static void spread(Place place, List<Attachment> attachments) {
        attachments.sort(Comparator.comparingDouble(a -> a.order));
        double start = place.side().start(place.box());
        double length = place.side().length(place.box());
        boolean trunk = attachments.stream().anyMatch(Ports::isTrunkEnd);
        long singles = attachments.stream().filter(a -> !isTrunkEnd(a)).count();
        int slots = (int) singles + (trunk ? 1 : 0);
        int next = 0;
        for (Attachment attachment : attachments) {
            if (isTrunkEnd(attachment)) {
                attachment.along = start + length / 2;
                attachment.settled = true;
            } else if (!attachment.settled) {
                attachment.along = free(start + length * (next + 1) / (slots + 1), start, length, attachments);
                attachment.settled = true;
                next++;
            } else {
                next++;
            }
        }
    }

    private static boolean isTrunkEnd(Attachment attachment) {
        return !attachment.atStart && attachment.route.trunk.isPresent();
    }

    /** The wished place, or the nearest to it that is not taken by a settled port. */
    private static double free(double wish, double start, double length, List<Attachment> attachments) {
        double most = start + length - CORNER;
        double least = start + CORNER;
        for (double off = 0; off < length; off += 2) {
            for (double candidate : new double[] {wish + off, wish - off}) {
                if (candidate >= least && candidate <= most && attachments.stream().noneMatch(
                        a -> a.settled && Math.abs(a.along - candidate) < LEAST_DISTANCE)) {
                    return candidate;
                }
            }
        }
        return wish;
    }

    /** Small steps become straight lines, where an end can move without passing or crowding a neighbour. */
    private void straighten() {
        Map<Route, Attachment[]> ends = new LinkedHashMap<>();
        places.values().forEach(attachments -> attachments.forEach(a ->
                ends.computeIfAbsent(a.route, route -> new Attachment[2])[a.atStart ? 0 : 1] = a));
        ends.forEach((route, pair) -> {
            double difference = Math.abs(pair[0].along - pair[1].along);
            if (!route.fixed && difference > 0 && difference <= STRAIGHTENED) {
                boolean bothAlone = isAlone(pair[0]) && isAlone(pair[1]);
                double line = (pair[0].along + pair[1].along) / 2;
                if (!bothAlone || !canMove(pair[0], line) || !canMove(pair[1], line)) {
                    line = canMove(pair[1], pair[0].along) ? pair[0].along : pair[1].along;
                }
                if (canMove(pair[0], line) && canMove(pair[1], line)) {
                    pair[0].along = line;
                    pair[1].along = line;
                }
            }
        });
    }

    private boolean isAlone(Attachment attachment) {
        return neighbours(attachment).size() == 1;
    }

    private List<Attachment> neighbours(Attachment attachment) {
        return places.get(place(attachment));
    }

    private boolean canMove(Attachment attachment, double line) {
        if (attachment.along == line) {
            return true;
        }
        Place place = place(attachment);
        double start = place.side().start(place.box());
        double end = start + place.side().length(place.box());
        double low = Math.min(line, attachment.along) - LEAST_DISTANCE;
        double high = Math.max(line, attachment.along) + LEAST_DISTANCE;
        return !isTrunkEnd(attachment) && line >= start + CORNER && line <= end - CORNER
                && neighbours(attachment).stream().noneMatch(
                        other -> other != attachment && other.along > low && other.along < high);
    }

    private static Place place(Attachment attachment) {
        Route route = attachment.route;
        return attachment.atStart ? new Place(route.from, route.leaves) : new Place(route.to, route.enters);
    }

    private static void settle(Place place, Attachment attachment) {
        if (attachment.route.fixed) {
            return;
        }
        Point point = place.side().point(place.box(), attachment.along);
        if (attachment.atStart) {
            attachment.route.start = point;
        } else {
            attachment.route.end = point;
        }
    }
}
