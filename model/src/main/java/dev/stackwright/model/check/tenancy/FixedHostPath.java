package dev.stackwright.model.check.tenancy;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A service writes into a folder of the host that is the same for every instance, where each customer has one. */
public record FixedHostPath(CheckInfo info) implements LocalCheck {

    /** What belongs to the machine, and is mounted to look at it or to speak with it. */
    private static final Pattern OF_THE_MACHINE = Pattern.compile(
            "/|/(etc|proc|sys|dev|run|var/run|var/log|var/lib/docker|usr|lib|boot|tmp/\\.X11-unix)(/.*)?|.*\\.sock");

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().equals(Optional.of("siloed")));
        List<Finding> findings = new ArrayList<>();
        if (!concern.isNobody()) {
            for (Service service : context.services()) {
                service.mounts().stream().filter(FixedHostPath::isFixed).forEach(mount -> findings.add(
                        Finding.of(info, service.id(), mount.range(), service.name() + " writes into "
                                + mount.source().orElse("") + " of the host, and so does every other instance.")
                                .withPlans(concern.named())));
            }
        }
        return findings;
    }

    private static boolean isFixed(VolumeMount mount) {
        return mount.type() == VolumeMount.Type.BIND && !mount.readOnly() && mount.source()
                .filter(source -> source.startsWith("/") && !Interpolation.isIn(source)
                        && !OF_THE_MACHINE.matcher(source).matches()).isPresent();
    }
}
