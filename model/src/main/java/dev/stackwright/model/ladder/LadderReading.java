package dev.stackwright.model.ladder;

import java.util.List;
import java.util.Optional;

/**
 * How a stack stands on the ladder.
 *
 * @param rungs all of them, the lowest first
 */
public record LadderReading(List<RungReading> rungs) {

    public LadderReading {
        rungs = List.copyOf(rungs);
    }

    /** The lowest rung that is not met; empty at the top. */
    public Optional<RungReading> next() {
        return rungs.stream().filter(rung -> !rung.isMet()).findFirst();
    }

    public long metCount() {
        return rungs.stream().filter(RungReading::isMet).count();
    }

    public Optional<RungReading> rung(int number) {
        return rungs.stream().filter(rung -> rung.rung().number() == number).findFirst();
    }

    public Optional<PointReading> point(String id) {
        return rungs.stream().flatMap(rung -> rung.points().stream()).filter(point -> point.point().id().equals(id))
                .findFirst();
    }
}
