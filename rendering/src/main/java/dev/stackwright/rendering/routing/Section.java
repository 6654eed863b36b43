package dev.stackwright.rendering.routing;

/**
 * One section of a route as the separation sees it, on either axis: {@code position} across the section,
 * {@code from} to {@code to} along it.
 */
final class Section {

    final Route route;
    /** Index of the corner the section begins with. */
    final int index;
    final double from;
    final double to;
    /** True when its ends, by rising coordinate, turn towards smaller positions. */
    final boolean lowTurnsBack;
    final boolean highTurnsBack;
    final boolean movable;
    double position;
    /** Free room across, between the cards on both sides. */
    double least;
    double most;

    private Section(Route route, int index, double position, double a, double b, boolean aTurnsBack,
                    boolean bTurnsBack, boolean movable) {
        this.route = route;
        this.index = index;
        this.position = position;
        this.from = Math.min(a, b);
        this.to = Math.max(a, b);
        this.lowTurnsBack = a <= b ? aTurnsBack : bTurnsBack;
        this.highTurnsBack = a <= b ? bTurnsBack : aTurnsBack;
        this.movable = movable;
        this.least = position;
        this.most = position;
    }

    /** @param across the route's coordinates across the section
     *  @param along  those along it */
    static Section of(Route route, int index, double[] across, double[] along) {
        boolean inner = index > 0 && index < route.sections() - 1;
        boolean startTurnsBack = index > 0 && across[index - 1] < across[index];
        boolean endTurnsBack = index < route.sections() - 1 && across[index + 2] < across[index];
        return new Section(route, index, across[index], along[index], along[index + 1], startTurnsBack,
                endTurnsBack, inner && !route.fixed);
    }

    /** True when both run side by side for a while, or nearly. */
    boolean runsAlong(Section other, double slack) {
        return from < other.to + slack && other.from < to + slack;
    }

    /** Votes for standing before the other one: crossings avoided, negative for crossings caused. */
    int votesBefore(Section other, double slack) {
        int votes = 0;
        if (other.spans(from, slack)) {
            votes += lowTurnsBack ? 1 : -1;
        }
        if (other.spans(to, slack)) {
            votes += highTurnsBack ? 1 : -1;
        }
        if (spans(other.from, slack)) {
            votes += other.lowTurnsBack ? -1 : 1;
        }
        if (spans(other.to, slack)) {
            votes += other.highTurnsBack ? -1 : 1;
        }
        return votes;
    }

    private boolean spans(double coordinate, double slack) {
        return coordinate > from - slack && coordinate < to + slack;
    }
}
