package dev.stackwright.model.check.compliance;

import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A store's data lies in a folder of the host, while a framework asks for backups. */
public record StoreOnHostPath(CheckInfo info) implements LocalCheck {

    private static final Set<String> FRAMEWORKS = Set.of("soc2", "hipaa", "iso-27001");

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.complianceIds().stream().anyMatch(FRAMEWORKS::contains));
        if (concern.isNobody()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            context.technology(service).filter(technology -> technology.kind().isStore())
                    .flatMap(Technology::volumePath)
                    .flatMap(path -> service.mounts().stream().filter(mount -> isDataOnHost(mount, path)).findFirst())
                    .ifPresent(mount -> findings.add(finding(service, mount).withPlans(concern.named())));
        }
        return findings;
    }

    private static boolean isDataOnHost(VolumeMount mount, String path) {
        String target = mount.target().replaceAll("/+$", "");
        return mount.type() == VolumeMount.Type.BIND && (path.equals(target) || path.startsWith(target + "/"));
    }

    private Finding finding(Service service, VolumeMount mount) {
        return Finding.of(info, service.id(), mount.range(), service.name() + " keeps its data in the folder "
                + mount.source().orElse("") + " of the host.");
    }
}
