package dev.stackwright.model.project;

import java.util.HashMap;
import java.util.Map;

/**
 * Which attributes Docker Compose turns from a text into a number or a flag once its variables are replaced. A tree
 * that is walked down along with the file.
 */
final class CastTable {

    private static final String ANY = "*";

    /** What a text becomes. */
    enum Cast {
        KEPT, WHOLE, DECIMAL, FLAG
    }

    private static final CastTable NOTHING = new CastTable();
    private static final CastTable ROOT = new CastTable();

    static {
        whole("cpu_count", "cpu_period", "cpu_quota", "cpu_rt_period", "cpu_rt_runtime", "cpu_shares",
                "deploy.replicas", "deploy.update_config.parallelism", "deploy.rollback_config.parallelism",
                "deploy.restart_policy.max_attempts", "deploy.placement.max_replicas_per_node", "healthcheck.retries",
                "oom_score_adj", "pids_limit", "ports.*.target", "scale", "configs.*.mode", "secrets.*.mode",
                "ulimits.*", "ulimits.*.hard", "ulimits.*.soft");
        service(Cast.DECIMAL, "cpu_percent", "cpus", "deploy.update_config.max_failure_ratio",
                "deploy.rollback_config.max_failure_ratio");
        service(Cast.FLAG, "init", "healthcheck.disable", "oom_kill_disable", "privileged", "read_only", "stdin_open",
                "tty", "volumes.*.read_only", "volumes.*.volume.nocopy");
        for (String section : new String[] {"networks", "volumes", "secrets", "configs"}) {
            ROOT.put(section + ".*.external", Cast.FLAG);
        }
        ROOT.put("networks.*.internal", Cast.FLAG);
        ROOT.put("networks.*.attachable", Cast.FLAG);
    }

    private final Map<String, CastTable> below = new HashMap<>();
    private Cast cast = Cast.KEPT;

    private CastTable() {
    }

    static CastTable root() {
        return ROOT;
    }

    Cast cast() {
        return cast;
    }

    CastTable below(String key) {
        CastTable named = below.get(key);
        CastTable found = named != null ? named : below.get(ANY);
        return found == null ? NOTHING : found;
    }

    CastTable item() {
        return below(ANY);
    }

    private static void whole(String... paths) {
        service(Cast.WHOLE, paths);
    }

    private static void service(Cast cast, String... paths) {
        for (String path : paths) {
            ROOT.put("services.*." + path, cast);
        }
    }

    private void put(String path, Cast to) {
        CastTable at = this;
        for (String part : path.split("\\.")) {
            at = at.below.computeIfAbsent(part, missing -> new CastTable());
        }
        at.cast = to;
    }
}
