package dev.stackwright.model.check.platform;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Service;
import java.util.List;

/** A named volume is mounted so that the service cannot write, which the platform does not offer. */
public record PlatformReadOnlyVolume(CheckInfo info) implements EachService, LocalCheck {

    @Override
    public Concern concern(CheckContext context) {
        return PlatformConcern.of(context);
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return service.mounts().stream().filter(mount -> mount.readOnly() && mount.volumeName().isPresent())
                .map(mount -> Finding.of(info, service.id(), mount.range(), service.name() + " mounts "
                        + mount.volumeName().orElse("") + " read-only, which the platform does not offer."))
                .toList();
    }
}
