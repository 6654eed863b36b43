package dev.stackwright.model.check.security;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.security.HostTools.Work;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.recipe.RemoveListed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A container gets a capability that weakens the wall to its host.
 *
 * @param powerful those capabilities
 */
public record CapabilityAdded(CheckInfo info, HostTools tools, List<Capability> powerful) implements EachService, LocalCheck {

    /**
     * One capability.
     *
     * @param name    as the kernel calls it, without {@code CAP_}
     * @param allows  what it allows, to follow "allows"
     * @param network true where tools for networks need it
     */
    public record Capability(String name, String allows, boolean network) {
    }

    public CapabilityAdded {
        powerful = List.copyOf(powerful);
    }

    /** @throws DataEntry.BadData when an entry of the data is wrong */
    public static CapabilityAdded read(CheckInfo info, HostTools tools) {
        return new CapabilityAdded(info, tools, DataEntry.allOf("checks/facts/capabilities.yaml").stream()
                .map(entry -> entry.allowing("name", "allows", "network"))
                .map(entry -> new Capability(entry.text("name"), entry.text("allows"), entry.flag("network")))
                .toList());
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return service.texts("cap_add").stream().flatMap(item -> finding(service, item).stream()).toList();
    }

    private Optional<Finding> finding(Service service, TextValue item) {
        String name = item.resolved().strip().toUpperCase(Locale.ROOT).replaceFirst("^CAP_", "");
        return powerful.stream().filter(capability -> capability.name().equals(name)).findFirst()
                .filter(capability -> !capability.network() || !tools.does(Work.NETWORK, service))
                .map(capability -> finding(service, item, capability));
    }

    private Finding finding(Service service, TextValue item, Capability capability) {
        Finding finding = Finding.of(info, service.id(), item.node().range(), service.name() + " gets the capability "
                + capability.name() + ", which allows " + capability.allows() + ".");
        if (tools.does(Work.HOST, service) || tools.does(Work.NETWORK, service) || capability.network()) {
            return finding.withSeverity(Severity.ADVICE);
        }
        return item.origin().isOwn() ? finding.withFix(new Fix("Remove " + item.raw(),
                new RemoveListed(service.name(), "cap_add", item.raw()))) : finding;
    }
}
