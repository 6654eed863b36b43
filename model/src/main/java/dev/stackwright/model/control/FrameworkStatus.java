package dev.stackwright.model.control;

import java.util.List;
import java.util.Optional;

/**
 * How far the design meets one framework.
 *
 * @param framework the framework
 * @param chosen    false where it is only looked into: what it would be if it were chosen
 * @param plans     the plans it concerns; empty where it is chosen design-wide
 * @param controls  one status a control, in the framework's order
 */
public record FrameworkStatus(Framework framework, boolean chosen, List<String> plans,
                              List<ControlStatus> controls) {

    public FrameworkStatus {
        plans = List.copyOf(plans);
        controls = List.copyOf(controls);
    }

    public int count(ControlState state) {
        return (int) controls.stream().filter(status -> status.state() == state).count();
    }

    /** The controls that concern the design: all but those that do not apply. */
    public int applicable() {
        return controls.size() - count(ControlState.NOT_APPLICABLE);
    }

    /** What is met or answered for by a person, of what applies: 0 to 1; 1 where nothing applies. */
    public double share() {
        return applicable() == 0 ? 1
                : (double) (count(ControlState.MET) + count(ControlState.ACCEPTED)) / applicable();
    }

    public Optional<ControlStatus> status(String control) {
        return controls.stream().filter(status -> status.control().id().equals(control)).findFirst();
    }
}
