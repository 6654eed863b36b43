package dev.stackwright.rendering.routing;

import dev.stackwright.rendering.geometry.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Moves sections that run along the same line apart: within the room between the cards, evenly, and in the order
 * that causes the fewest crossings. Sections at cards and those of the layout's own routes stay.
 */
final class Separation {

    private static final double DISTANCE = 12;
    private static final double LEAST_DISTANCE = 4;
    private static final double SLACK = 7;
    /** Rooms wider than this are not centred in: the line would move far from where it is expected. */
    private static final double WIDEST_CENTRED = 220;

    private final List<Route> routes;
    private final BoxIndex index;
    private final boolean upright;

    private Separation(List<Route> routes, BoxIndex index, boolean upright) {
        this.routes = routes;
        this.index = index;
        this.upright = upright;
    }

    static void apply(List<Route> routes, BoxIndex index) {
        new Separation(routes, index, true).run();
        new Separation(routes, index, false).run();
    }

    private void run() {
        List<Section> movable = new ArrayList<>();
        List<Section> standing = new ArrayList<>();
        for (Route route : routes) {
            for (int i = 0; i < route.sections(); i++) {
                if (Math.abs(across(route)[i] - across(route)[i + 1]) < 0.01) {
                    Section section = Section.of(route, i, across(route), along(route));
                    (section.movable ? movable : standing).add(section);
                }
            }
        }
        if (movable.isEmpty()) {
            return;
        }
        movable.forEach(this::findRoom);
        movable.sort(Comparator.comparingDouble(section -> section.position));
        standing.sort(Comparator.comparingDouble(section -> section.position));
        for (List<Section> group : groups(movable)) {
            new Lanes(group, near(standing, group), DISTANCE, LEAST_DISTANCE, SLACK).assign();
            group.forEach(section -> standing.add(firstFrom(standing, section.position), section));
        }
        movable.forEach(this::writeBack);
    }

    private double[] across(Route route) {
        return upright ? route.x : route.y;
    }

    private double[] along(Route route) {
        return upright ? route.y : route.x;
    }

    /** Room up to the next cards on both sides; the section wishes to stand in its middle. */
    private void findRoom(Section section) {
        double reach = WIDEST_CENTRED;
        double clear = WayFinder.CLEARANCE;
        double low = section.position - reach;
        double high = section.position + reach;
        List<Box> cards = upright
                ? index.in(low, section.from - clear, high, section.to + clear)
                : index.in(section.from - clear, low, section.to + clear, high);
        double least = low;
        double most = high;
        for (Box card : cards) {
            double start = upright ? card.x() : card.y();
            double end = upright ? card.right() : card.bottom();
            if (end <= section.position + 0.1) {
                least = Math.max(least, end + clear);
            } else if (start >= section.position - 0.1) {
                most = Math.min(most, start - clear);
            }
        }
        if (least > most) {
            return;
        }
        section.least = Math.min(least, section.position);
        section.most = Math.max(most, section.position);
        if (least > low && most < high && most - least <= WIDEST_CENTRED) {
            section.position = (least + most) / 2;
        }
    }

    /** Sections that must be looked at together: each runs along another one of the group, nearly on its line. */
    private static List<List<Section>> groups(List<Section> sorted) {
        int[] leader = new int[sorted.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        for (int i = 0; i < sorted.size(); i++) {
            Section section = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && sorted.get(j).position - section.position < DISTANCE; j++) {
                if (section.runsAlong(sorted.get(j), SLACK)) {
                    leader[find(leader, j)] = find(leader, i);
                }
            }
        }
        List<List<Section>> groups = new ArrayList<>();
        int[] groupOf = new int[leader.length];
        for (int i = 0; i < leader.length; i++) {
            int top = find(leader, i);
            if (groupOf[top] == 0) {
                groups.add(new ArrayList<>());
                groupOf[top] = groups.size();
            }
            groups.get(groupOf[top] - 1).add(sorted.get(i));
        }
        return groups;
    }

    private static int find(int[] leader, int at) {
        int top = at;
        while (leader[top] != top) {
            leader[top] = leader[leader[top]];
            top = leader[top];
        }
        return top;
    }

    /** The standing sections a group may come near to. */
    private static List<Section> near(List<Section> standing, List<Section> group) {
        double least = group.stream().mapToDouble(section -> section.least).min().orElse(0) - DISTANCE;
        double most = group.stream().mapToDouble(section -> section.most).max().orElse(0) + DISTANCE;
        int from = firstFrom(standing, least);
        List<Section> near = new ArrayList<>();
        for (int i = from; i < standing.size() && standing.get(i).position <= most; i++) {
            Section section = standing.get(i);
            if (group.stream().anyMatch(member -> member.runsAlong(section, 0))) {
                near.add(section);
            }
        }
        return near;
    }

    private static int firstFrom(List<Section> sorted, double position) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).position < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void writeBack(Section section) {
        across(section.route)[section.index] = section.position;
        across(section.route)[section.index + 1] = section.position;
    }
}
