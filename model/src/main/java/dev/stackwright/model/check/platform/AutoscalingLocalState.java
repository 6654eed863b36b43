package dev.stackwright.model.check.platform;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.design.Scaling;
import java.util.Optional;

/** A service of the product's own that scales by itself writes into a volume. */
public record AutoscalingLocalState(CheckInfo info) implements ScaledService {

    @Override
    public Optional<String> message(Service service, Scaling scaling, CheckContext context) {
        return service.mounts().stream().filter(mount -> context.isOwnApplication(service))
                .filter(mount -> mount.volumeName().isPresent() && !mount.readOnly()).findFirst()
                .flatMap(VolumeMount::volumeName)
                .map(volume -> service.name() + " scales by itself and keeps files in " + volume + ".");
    }
}
