package dev.stackwright.model.design;

import java.util.Optional;

/**
 * How new versions come to customers.
 *
 * @param strategy          for example {@code rolling}, {@code blue-green} or {@code canary}
 * @param approval          who says yes to it, for example {@code customer}
 * @param maintenanceWindow when work may interrupt the service, for example {@code Sunday 02:00 to 04:00 UTC}
 */
public record Rollout(Optional<String> strategy, Optional<String> approval, Optional<String> maintenanceWindow) {

    /** Nothing is said. */
    public static final Rollout NONE = new Rollout(Optional.empty(), Optional.empty(), Optional.empty());

    public Rollout withStrategy(Optional<String> changed) {
        return new Rollout(changed, approval, maintenanceWindow);
    }

    public Rollout withApproval(Optional<String> changed) {
        return new Rollout(strategy, changed, maintenanceWindow);
    }

    public Rollout withMaintenanceWindow(Optional<String> changed) {
        return new Rollout(strategy, approval, changed);
    }
}
