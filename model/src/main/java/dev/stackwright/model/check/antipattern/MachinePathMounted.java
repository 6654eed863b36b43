package dev.stackwright.model.check.antipattern;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import java.util.List;
import java.util.regex.Pattern;

/** A literal path in somebody's home folder, or on a drive of Windows, is mounted. */
public record MachinePathMounted(CheckInfo info) implements EachService, LocalCheck {

    private static final Pattern PERSONAL = Pattern.compile("/Users/[^/]+(/.*)?|/home/[^/]+(/.*)?|[A-Za-z]:[\\\\/].*");

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return service.mounts().stream().filter(mount -> mount.type() == VolumeMount.Type.BIND)
                .filter(mount -> mount.source().filter(PERSONAL.asMatchPredicate()).isPresent())
                .map(mount -> Finding.of(info, service.id(), mount.range(), service.name() + " mounts "
                        + mount.source().orElse("") + ", a path of one machine.")).toList();
    }
}
