package dev.stackwright.rendering.document;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.compose.VolumeMount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What ties a service to the machine it runs on, so that it cannot run where there is no such machine. */
final class HostTies {

    private static final String SOCKET = "docker.sock";

    private HostTies() {
    }

    /** In words that follow the name of the service. */
    static List<String> of(Service service) {
        List<String> ties = new ArrayList<>();
        if (says(service, "privileged", "true")) {
            ties.add("runs privileged");
        }
        if (says(service, "network_mode", "host")) {
            ties.add("uses the network of its host");
        }
        if (service.attribute("devices").isPresent()) {
            ties.add("uses devices of its host");
        }
        List<String> sources = service.mounts().stream().filter(mount -> mount.type() == VolumeMount.Type.BIND)
                .flatMap(mount -> mount.source().stream()).toList();
        if (sources.stream().anyMatch(source -> source.endsWith(SOCKET))) {
            ties.add("controls Docker through its socket");
        }
        List<String> files = sources.stream().filter(source -> !source.endsWith(SOCKET)).toList();
        if (!files.isEmpty()) {
            ties.add("mounts " + String.join(", ", files) + " of its host");
        }
        return ties;
    }

    private static boolean says(Service service, String key, String value) {
        Optional<String> written = service.attribute(key).flatMap(Attribute::text).map(TextValue::resolved);
        return written.filter(value::equals).isPresent();
    }
}
