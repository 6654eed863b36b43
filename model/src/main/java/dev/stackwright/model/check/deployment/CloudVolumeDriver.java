package dev.stackwright.model.check.deployment;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.TextValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A volume lies in the storage of one cloud: by its driver, or by an address of that cloud in its options.
 *
 * @param drivers those drivers, without a version
 */
public record CloudVolumeDriver(CheckInfo info, CloudEndpoints clouds, Set<String> drivers) implements Check {

    public CloudVolumeDriver {
        drivers = Set.copyOf(drivers);
    }

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(context::isSelfContained);
        return concern.isNobody() ? List.of() : context.compose().volumes().stream()
                .flatMap(volume -> finding(volume, context).stream())
                .map(finding -> finding.withPlans(concern.named())).toList();
    }

    private Optional<Finding> finding(NamedElement volume, CheckContext context) {
        Optional<TextValue> driver = attribute(volume, "driver").flatMap(Attribute::text)
                .filter(text -> isOfCloud(text.resolved()));
        Optional<TextValue> address = attribute(volume, "driver_opts").stream()
                .flatMap(options -> context.compose().attributesOf(options.value()).stream())
                .flatMap(option -> option.text().stream())
                .filter(option -> clouds.hostIn(option.resolved()).isPresent()).findFirst();
        return driver.or(() -> address).map(text -> Finding.of(info, volume.id(), text.node().range(), "The volume "
                + volume.name() + " needs " + text.raw() + ", which does not exist there ("
                + context.selfContainedNames() + ")."));
    }

    private boolean isOfCloud(String driver) {
        return drivers.stream().anyMatch(known -> driver.equals(known) || driver.startsWith(known + ":"));
    }

    private static Optional<Attribute> attribute(NamedElement volume, String name) {
        return volume.attributes().stream().filter(attribute -> attribute.name().equals(name)).findFirst();
    }
}
