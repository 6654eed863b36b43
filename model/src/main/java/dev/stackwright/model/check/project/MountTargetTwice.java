package dev.stackwright.model.check.project;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.recipe.RemoveSecondMount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two mounts at one place of the container, written in one file: when files are merged the later one silently takes
 * the place of the earlier one, which is what overrides are for.
 */
public record MountTargetTwice(CheckInfo info) implements Check {

    private static final Question<Boolean> TWICE = new Question<>();

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
        if (!service.answer(TWICE, "", () -> secondOnes(service).findAny().isPresent())) {
            return List.of();
        }
        return secondOnes(service)
                .map(mount -> Finding.of(info, service.id(), mount.range(), service.name() + " mounts something at "
                        + mount.place() + " a second time.").withFix(fix(service, mount)))
                .toList();
    }

    private static Stream<VolumeMount> secondOnes(Service service) {
        Set<String> taken = new HashSet<>();
        return service.mounts().stream()
                .filter(mount -> mount.target().indexOf('$') < 0 && !taken.add(mount.place()));
    }

    private static Fix fix(Service service, VolumeMount mount) {
        return new Fix("Keep the first mount, remove the second", new RemoveSecondMount(service.name(), mount.place()));
    }
}
