package dev.stackwright.model.check.sla;

import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import java.util.ArrayList;
import java.util.List;

/** An application that must run several times writes into a volume of its own. */
public record SlaLocalState(CheckInfo info) implements LocalCheck {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> context.sla(choices).filter(sla -> sla.replicas() > 1).isPresent());
        if (concern.isNobody()) {
            return List.of();
        }
        SlaTarget target = context.highestSla().orElseThrow();
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            if (context.isOwnApplication(service) && !context.isJob(service)) {
                service.mounts().stream().filter(SlaLocalState::keepsState).findFirst()
                        .ifPresent(mount -> findings.add(Finding.of(info, service.id(), mount.range(), service.name()
                                        + " keeps files in " + mount.source().orElse("a volume") + ", and "
                                        + target.option().name() + " asks for several replicas.")
                                .withPlans(concern.named())));
            }
        }
        return findings;
    }

    private static boolean keepsState(VolumeMount mount) {
        return mount.type() == VolumeMount.Type.VOLUME && !mount.readOnly() && mount.source().isPresent();
    }
}
