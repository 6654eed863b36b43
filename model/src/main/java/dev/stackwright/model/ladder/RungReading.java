package dev.stackwright.model.ladder;

import java.util.List;

/**
 * How a stack stands on one rung.
 *
 * @param rung   the rung
 * @param asks   what it asks for
 * @param points what is to be validated
 */
public record RungReading(Rung rung, List<AskReading> asks, List<PointReading> points) {

    public RungReading {
        asks = List.copyOf(asks);
        points = List.copyOf(points);
    }

    /** True where everything it asks for is there, or decided against. */
    public boolean isMet() {
        return asks.stream().allMatch(ask -> ask.state().isDone());
    }

    /** True where everything is validated as well. */
    public boolean isValidated() {
        return isMet() && points.stream().allMatch(point -> point.state().isDone());
    }

    public long openCount() {
        return asks.stream().filter(ask -> !ask.state().isDone()).count();
    }

    public long unvalidatedCount() {
        return points.stream().filter(point -> !point.state().isDone()).count();
    }
}
