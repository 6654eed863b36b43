package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Reference;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a service holds that others may hold as well.
 *
 * @param volumes  named volumes and folders of the host, as written; true for one it may write to
 * @param networks without the default one, which says nothing
 */
record SharedThings(Map<String, Boolean> volumes, Set<String> networks) {

    private static final Question<SharedThings> HELD = new Question<>();
    /** Parts of the host that many containers look into without sharing anything. */
    private static final List<String> OF_THE_HOST = List.of("/etc", "/proc", "/sys", "/dev", "/run", "/var/run", "/usr",
            "/lib", "/boot", "/tmp/.X11-unix", "/var/lib/docker", "/var/log");
    private static final String DEFAULT_NETWORK = "default";

    static SharedThings of(Service service) {
        return service.answer(HELD, "", () -> read(service));
    }

    private static SharedThings read(Service service) {
        Map<String, Boolean> volumes = new LinkedHashMap<>();
        for (VolumeMount mount : service.mounts()) {
            mount.source().filter(source -> joins(mount, source))
                    .ifPresent(source -> volumes.merge(plain(source), !mount.readOnly(), Boolean::logicalOr));
        }
        Set<String> networks = new LinkedHashSet<>();
        service.networks().stream().map(Reference::name).filter(name -> !name.equals(DEFAULT_NETWORK))
                .forEach(networks::add);
        return new SharedThings(volumes, networks);
    }

    private static boolean joins(VolumeMount mount, String source) {
        return switch (mount.type()) {
            case VOLUME -> true;
            case BIND -> !source.endsWith(".sock") && !plain(source).equals("/")
                    && OF_THE_HOST.stream().noneMatch(place -> plain(source).equals(place)
                    || source.startsWith(place + "/"));
            case TMPFS, OTHER -> false;
        };
    }

    private static String plain(String source) {
        return source.length() > 1 && source.endsWith("/") ? source.substring(0, source.length() - 1) : source;
    }

    /** What both mount and at least one of them may write to. */
    List<String> volumesWith(SharedThings other) {
        return volumes.entrySet().stream()
                .filter(mine -> other.volumes.containsKey(mine.getKey())
                        && (mine.getValue() || other.volumes.get(mine.getKey())))
                .map(Map.Entry::getKey).toList();
    }

    List<String> networksWith(SharedThings other) {
        return networks.stream().filter(other.networks::contains).toList();
    }
}
