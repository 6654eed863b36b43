package dev.stackwright.model.design;

import java.util.Optional;

/**
 * What is promised for the case of a disaster. Both in minutes, 0 or more.
 *
 * @param timeObjective  the RTO: how long until the service is there again
 * @param pointObjective the RPO: how far back the data may be that is there then
 */
public record Recovery(Optional<Integer> timeObjective, Optional<Integer> pointObjective) {

    /** Nothing is promised. */
    public static final Recovery UNDECIDED = new Recovery(Optional.empty(), Optional.empty());

    public Recovery withTimeObjective(Optional<Integer> minutes) {
        return new Recovery(minutes, pointObjective);
    }

    public Recovery withPointObjective(Optional<Integer> minutes) {
        return new Recovery(timeObjective, minutes);
    }

    /** These promises where they are made, and the other ones elsewhere. */
    Recovery orElse(Recovery designWide) {
        return new Recovery(timeObjective.or(designWide::timeObjective),
                pointObjective.or(designWide::pointObjective));
    }
}
