package dev.stackwright.model.check.project;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.project.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two mounts at one place of the container, written in one file: when files are merged the later one silently takes
 * the place of the earlier one, which is what overrides are for.
 */
public record MountTargetTwice(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> found = new ArrayList<>();
        for (SourceFile file : context.stack().composeFiles()) {
            for (Service service : file.compose().orElseThrow().services()) {
                in(service).forEach(finding -> found.add(context.stack().in(file, finding)));
            }
        }
        return found;
    }

    private List<Finding> in(Service service) {
        Set<String> taken = new HashSet<>();
        return service.mounts().stream()
                .filter(mount -> mount.target().indexOf('$') < 0 && !taken.add(place(mount)))
                .map(mount -> Finding.of(info, service.id(), mount.range(), service.name() + " mounts something at "
                        + place(mount) + " a second time."))
                .toList();
    }

    private static String place(VolumeMount mount) {
        String path = mount.target();
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
