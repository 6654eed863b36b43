package dev.stackwright.model.check.security;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.security.HostTools.Work;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import java.util.List;
import java.util.regex.Pattern;

/** The socket of the container engine is mounted, by something else than a proxy that guards it. */
public record DockerSocketMounted(CheckInfo info, HostTools tools) implements EachService, LocalCheck {

    private static final Pattern SOCKET =
            Pattern.compile(".*/(docker|podman|containerd|containerd-shim|crio)\\.sock");

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return tools.does(Work.SOCKET_PROXY, service) ? List.of() : service.mounts().stream()
                .filter(DockerSocketMounted::isSocket).findFirst()
                .map(mount -> finding(service, mount)).stream().toList();
    }

    /** True where the service can use the socket of the engine. */
    static boolean isIn(Service service) {
        return service.mounts().stream().anyMatch(DockerSocketMounted::isSocket);
    }

    private static boolean isSocket(VolumeMount mount) {
        return SOCKET.matcher(mount.place()).matches()
                || mount.source().map(Interpolation::withDefaults).filter(SOCKET.asMatchPredicate()).isPresent();
    }

    private Finding finding(Service service, VolumeMount mount) {
        return tools.does(Work.DOCKER, service)
                ? Finding.of(info, service.id(), mount.range(), service.name()
                        + " works with Docker by its socket, and so can whoever breaks into it.")
                        .withSeverity(Severity.ADVICE)
                : Finding.of(info, service.id(), mount.range(),
                        service.name() + " can command the Docker of its host.");
    }
}
