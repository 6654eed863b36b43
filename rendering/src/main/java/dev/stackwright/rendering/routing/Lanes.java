package dev.stackwright.rendering.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives the sections of one group lanes of their own; those of one trunk share a lane. */
final class Lanes {

    private final List<Section> group;
    private final List<Section> standing;
    private final double distance;
    private final double leastDistance;
    private final double slack;

    Lanes(List<Section> group, List<Section> standing, double distance, double leastDistance, double slack) {
        this.group = group;
        this.standing = standing;
        this.distance = distance;
        this.leastDistance = leastDistance;
        this.slack = slack;
    }

    void assign() {
        List<List<Section>> lanes = ordered(bundles());
        double least = group.stream().mapToDouble(section -> section.least).max().orElse(0);
        double most = group.stream().mapToDouble(section -> section.most).min().orElse(0);
        double wish = group.stream().mapToDouble(section -> section.position).average().orElse(0);
        if (lanes.size() == 1 && isFree(wish)) {
            put(lanes.get(0), wish);
            return;
        }
        for (double gap = distance; gap >= leastDistance; gap /= 1.5) {
            List<Double> free = freeLanes(lanes.size(), least, most, wish, gap);
            if (free.size() == lanes.size()) {
                for (int i = 0; i < lanes.size(); i++) {
                    put(lanes.get(i), free.get(i));
                }
                return;
            }
        }
        squeeze(lanes, least, most, wish);
    }

    /** Not enough room for a readable distance: as far apart as the room allows. */
    private void squeeze(List<List<Section>> lanes, double least, double most, double wish) {
        double room = Math.max(0, most - least);
        double gap = Math.min(leastDistance, room / (lanes.size() + 1));
        double first = Math.max(least, Math.min(wish, most) - gap * (lanes.size() - 1) / 2);
        for (int i = 0; i < lanes.size(); i++) {
            put(lanes.get(i), first + gap * i);
        }
    }

    private List<List<Section>> bundles() {
        Map<Object, List<Section>> bundles = new LinkedHashMap<>();
        for (Section section : group) {
            Object key = section.route.trunk.<Object>map(hub -> hub).orElse(section);
            bundles.computeIfAbsent(key, k -> new ArrayList<>()).add(section);
        }
        return new ArrayList<>(bundles.values());
    }

    /** Inserts each lane where it causes the fewest crossings with those already in order. */
    private List<List<Section>> ordered(List<List<Section>> bundles) {
        List<List<Section>> order = new ArrayList<>();
        for (List<Section> bundle : bundles) {
            int best = order.size();
            int bestVotes = 0;
            int votes = 0;
            for (int i = order.size() - 1; i >= 0; i--) {
                votes += votesBefore(bundle, order.get(i));
                if (votes > bestVotes) {
                    bestVotes = votes;
                    best = i;
                }
            }
            order.add(best, bundle);
        }
        return order;
    }

    private int votesBefore(List<Section> bundle, List<Section> other) {
        int votes = 0;
        for (Section a : bundle) {
            for (Section b : other) {
                votes += a.votesBefore(b, slack);
            }
        }
        return votes;
    }

    /** That many free lanes in rising order, as near to the wish as possible; fewer where there is no room. */
    private List<Double> freeLanes(int count, double least, double most, double wish, double gap) {
        double first = wish - gap * (count - 1) / 2;
        first = Math.max(least, Math.min(first, most - gap * (count - 1)));
        List<Double> lanes = new ArrayList<>();
        for (double lane = first; lane <= most + 0.01 && lanes.size() < count; lane += gap) {
            if (isFree(lane)) {
                lanes.add(lane);
            }
        }
        for (double lane = first - gap; lane >= least - 0.01 && lanes.size() < count; lane -= gap) {
            if (isFree(lane)) {
                lanes.add(0, lane);
            }
        }
        return lanes;
    }

    private boolean isFree(double lane) {
        for (Section fixed : standing) {
            if (Math.abs(fixed.position - lane) < leastDistance + 1) {
                for (Section section : group) {
                    if (section.route != fixed.route && section.runsAlong(fixed, 0)
                            && !section.route.isTrunkWith(fixed.route)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static void put(List<Section> bundle, double lane) {
        for (Section section : bundle) {
            section.position = Math.max(section.least, Math.min(section.most, lane));
        }
    }
}
