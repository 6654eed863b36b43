package dev.stackwright.model.check.project;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ResolvedEntry;
import dev.stackwright.model.project.ResolvedNode;
import dev.stackwright.model.project.ResolvedSequence;
import java.util.Optional;

/** Reserved devices by number and by name at once. */
public record DeviceCountAndIds(CheckInfo info) implements ServiceCheck {

    @Override
    public void look(ProjectService service, ResolvedStack stack, ServiceFindings findings) {
        Optional<ResolvedEntry> devices = ServiceFindings.entry(service.attributes(), "deploy", "resources",
                "reservations", "devices");
        devices.flatMap(entry -> entry.value().asSequence()).map(ResolvedSequence::items).stream()
                .flatMap(items -> items.stream()).flatMap((ResolvedNode item) -> item.asMapping().stream())
                .filter(device -> device.has("count") && device.has("device_ids"))
                .forEach(device -> findings.atKey(device.entry("device_ids").orElseThrow(),
                        "A device of " + service.name() + " has both count and device_ids."));
    }
}
