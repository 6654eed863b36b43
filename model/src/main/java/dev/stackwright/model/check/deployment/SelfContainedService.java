package dev.stackwright.model.check.deployment;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.EachService;

/** A check that looks at the services one by one, where a deployment model may rely on nothing outside. */
interface SelfContainedService extends EachService {

    @Override
    default Concern concern(CheckContext context) {
        return context.where(context::isSelfContained);
    }
}
