package dev.stackwright.model.check.platform;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.Concern;

/** For whom a stack is meant for the platform: a tenancy or a deployment model is chosen. */
final class PlatformConcern {

    private PlatformConcern() {
    }

    static Concern of(CheckContext context) {
        return context.where(choices -> choices.tenancy().isPresent() || !choices.deploymentModelIds().isEmpty());
    }
}
