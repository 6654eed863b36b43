package dev.stackwright.model.check;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Service;
import java.util.List;

/** From where a service can be reached. */
public final class Exposure {

    private Exposure() {
    }

    /** The ports that are published to more than the host itself. */
    public static List<Port> open(Service service) {
        return service.ports().stream().filter(port -> !isLocal(port)).toList();
    }

    /** True where others than the host itself reach it. */
    public static boolean isOpen(Service service) {
        return !open(service).isEmpty() || service.text("network_mode").filter(mode -> mode.raw().equals("host"))
                .isPresent();
    }

    private static boolean isLocal(Port port) {
        String address = port.hostIp().map(Interpolation::withDefaults).orElse("");
        return address.startsWith("127.") || address.equals("localhost") || address.equals("[::1]")
                || address.equals("::1");
    }
}
