package dev.stackwright.model.paste;

import dev.stackwright.model.yaml.Fresh;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the options of {@code docker run} whose values have a form of their own. */
final class RunValues {

    private static final Set<String> DEFAULT_NETWORKS = Set.of("bridge", "default");
    private static final Map<String, String> NUMBERS = Map.of("health-retries", "healthcheck.retries",
            "pids-limit", "deploy.resources.limits.pids", "cpu-shares", "cpu_shares", "oom-score-adj", "oom_score_adj",
            "cpu-period", "cpu_period", "cpu-quota", "cpu_quota", "blkio-weight", "blkio_config.weight",
            "memory-swappiness", "mem_swappiness");
    private static final Map<String, String> MOUNT_KEYS = Map.of("src", "source", "source", "source", "dst", "target",
            "destination", "target", "target", "target", "type", "type", "bind-propagation", "bind.propagation",
            "volume-nocopy", "volume.nocopy", "tmpfs-size", "tmpfs.size", "tmpfs-mode", "tmpfs.mode");

    private final RunService service;
    /** Further names of the service, by network. */
    private final Map<String, List<String>> aliases = new HashMap<>();

    RunValues(RunService service) {
        this.service = service;
    }

    void read(String option, String value) {
        switch (option) {
            case "name" -> service.name(value);
            case "publish" -> service.add("ports", Fresh.quoted(value));
            case "volume" -> volume(value);
            case "mount" -> mount(value);
            case "network", "net" -> network(value);
            case "network-alias" -> alias(value);
            case "entrypoint" -> service.set("entrypoint", Fresh.inlineItems(List.of(value)));
            case "health-cmd" -> service.set("healthcheck.test", Fresh.inlineItems(List.of("CMD-SHELL", value)));
            case "ulimit" -> ulimit(value);
            case "gpus" -> gpus(value);
            case "stop-timeout" -> service.set("stop_grace_period", Fresh.text(value + "s"));
            default -> service.set(NUMBERS.get(option), Fresh.literal(value));
        }
    }

    private void volume(String value) {
        String mount = value.replaceFirst("^\\$\\{?PWD}?(?=/|:|$)", ".").replaceFirst("^\\.(?=:)", "./");
        int colon = mount.indexOf(':');
        if (colon > 0 && mount.substring(0, colon).matches("[A-Za-z0-9][A-Za-z0-9_.-]+")) {
            service.volumes().add(mount.substring(0, colon));
        }
        service.add("volumes", Fresh.text(mount));
    }

    private void mount(String value) {
        Map<String, Fresh> parts = new LinkedHashMap<>();
        parts.put("type", Fresh.text("volume"));
        for (String part : value.split(",")) {
            String[] pair = part.split("=", 2);
            String key = pair[0].strip().toLowerCase(Locale.ROOT);
            if (key.equals("readonly") || key.equals("ro")) {
                boolean writable = pair.length == 2 && pair[1].matches("false|0");
                parts.put("read_only", Fresh.literal(writable ? "false" : "true"));
            } else if (pair.length == 2 && MOUNT_KEYS.containsKey(key)) {
                put(parts, MOUNT_KEYS.get(key), pair[1]);
            } else {
                service.note("'" + part + "' of --mount is left out: compose has no counterpart that is known here.");
            }
        }
        if (parts.get("type").equals(Fresh.text("volume")) && parts.get("source") instanceof Fresh.Text source) {
            service.volumes().add(source.value());
        }
        service.add("volumes", new Fresh.Pairs(parts));
    }

    private static void put(Map<String, Fresh> parts, String path, String value) {
        int dot = path.indexOf('.');
        if (dot > 0) {
            parts.put(path.substring(0, dot), Fresh.pair(path.substring(dot + 1), Fresh.literal(value)));
        } else {
            parts.put(path, Fresh.text(path.equals("source") ? value.replaceFirst("^\\$\\{?PWD}?(?=/|$)", ".")
                    : value));
        }
    }

    private void network(String value) {
        if (value.equals("host") || value.equals("none") || value.startsWith("container:")) {
            service.set("network_mode", Fresh.text(value));
        } else if (!DEFAULT_NETWORKS.contains(value)) {
            String name = value.startsWith("name=") ? value.substring("name=".length()).split(",")[0] : value;
            if (!name.equals(value) && value.contains(",")) {
                service.note("What --network says beside the name of the network is left out.");
            }
            service.networks().add(name);
            service.put("networks", name, Fresh.nothing());
        }
    }

    private void alias(String value) {
        if (service.networks().isEmpty()) {
            service.note("--network-alias " + value + " is left out: name the network before it.");
            return;
        }
        String network = service.networks().stream().reduce((first, second) -> second).orElseThrow();
        List<String> known = aliases.computeIfAbsent(network, name -> new ArrayList<>());
        known.add(value);
        service.put("networks", network, Fresh.pair("aliases", Fresh.items(known)));
    }

    private void ulimit(String value) {
        String[] pair = value.split("=", 2);
        String limit = pair.length == 2 ? pair[1] : "-1";
        int colon = limit.indexOf(':');
        Map<String, Fresh> both = new LinkedHashMap<>();
        if (colon > 0) {
            both.put("soft", Fresh.literal(limit.substring(0, colon)));
            both.put("hard", Fresh.literal(limit.substring(colon + 1)));
        }
        service.put("ulimits", pair[0], colon > 0 ? new Fresh.Pairs(both) : Fresh.literal(limit));
    }

    private void gpus(String value) {
        String count = value.replace("\"", "").replaceFirst("^count=", "");
        Map<String, Fresh> device = new LinkedHashMap<>();
        device.put("driver", Fresh.text("nvidia"));
        if (count.startsWith("device=")) {
            device.put("device_ids", Fresh.quotedItems(List.of(count.substring("device=".length()).split(","))));
        } else {
            device.put("count", count.matches("\\d+") ? Fresh.literal(count) : Fresh.text("all"));
        }
        device.put("capabilities", Fresh.inlineItems(List.of("gpu")));
        service.add("deploy.resources.reservations.devices", new Fresh.Pairs(device));
    }
}
