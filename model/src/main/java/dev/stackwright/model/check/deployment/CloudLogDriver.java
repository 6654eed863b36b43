package dev.stackwright.model.check.deployment;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.recipe.RemoveAttribute;
import java.util.List;
import java.util.Set;

/**
 * The logs of a service go to a service of a cloud or vendor by their driver.
 *
 * @param drivers those drivers
 */
public record CloudLogDriver(CheckInfo info, Set<String> drivers) implements SelfContainedService {

    private static final String ATTRIBUTE = "logging";

    public CloudLogDriver {
        drivers = Set.copyOf(drivers);
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return service.attribute(ATTRIBUTE, "driver").flatMap(Attribute::text)
                .filter(driver -> drivers.contains(driver.resolved()))
                .map(driver -> finding(service, driver, context)).stream().toList();
    }

    private Finding finding(Service service, TextValue driver, CheckContext context) {
        Finding finding = Finding.of(info, service.id(), driver.node().range(), service.name() + " sends its logs by "
                + driver.raw() + "; the stack has no such connection (" + context.selfContainedNames() + ").");
        return service.attribute(ATTRIBUTE).filter(logging -> logging.origin().isOwn()).isPresent()
                ? finding.withFix(new Fix("Keep the logs where the others are",
                        new RemoveAttribute(service.name(), ATTRIBUTE))) : finding;
    }
}
