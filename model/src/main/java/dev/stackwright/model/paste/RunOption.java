package dev.stackwright.model.paste;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of one option of {@code docker run} (docker run reference).
 *
 * @param name  its long name
 * @param kind  how its value is read
 * @param value what it says in the service: the key, with dots between levels; for one without counterpart, why
 */
record RunOption(String name, Kind kind, String value) {

    /** How the value of an option is read. */
    enum Kind {
        /** One text. */
        TEXT,
        /** One item of a list; the option may be repeated. */
        ITEM,
        /** {@code KEY=VALUE}; the option may be repeated. */
        PAIR,
        /** A switch. */
        SWITCH,
        /** Needs more than a key: {@link RunValues} reads it. */
        OWN,
        /** A switch that means nothing in a file of services. */
        LEFT_OUT_SWITCH,
        /** An option with a value that means nothing in a file of services. */
        LEFT_OUT
    }

    private static final Map<String, RunOption> BY_NAME = new HashMap<>();
    private static final Map<Character, String> SHORT = new HashMap<>();

    static {
        add(Kind.TEXT, "restart", "restart", "user", "user", "workdir", "working_dir", "hostname", "hostname",
                "domainname", "domainname", "pid", "pid", "ipc", "ipc", "uts", "uts", "userns", "userns_mode",
                "cgroupns", "cgroup", "cgroup-parent", "cgroup_parent", "runtime", "runtime", "platform", "platform",
                "pull", "pull_policy", "stop-signal", "stop_signal", "shm-size", "shm_size", "cpuset-cpus", "cpuset",
                "mac-address", "mac_address", "isolation", "isolation", "memory-swap", "memswap_limit",
                "memory", "deploy.resources.limits.memory", "cpus", "deploy.resources.limits.cpus",
                "memory-reservation", "deploy.resources.reservations.memory",
                "health-interval", "healthcheck.interval", "health-timeout", "healthcheck.timeout",
                "health-start-period", "healthcheck.start_period", "health-start-interval",
                "healthcheck.start_interval", "log-driver", "logging.driver");
        add(Kind.ITEM, "env-file", "env_file", "expose", "expose", "tmpfs", "tmpfs", "cap-add", "cap_add",
                "cap-drop", "cap_drop", "add-host", "extra_hosts", "dns", "dns", "dns-search", "dns_search",
                "dns-option", "dns_opt", "device", "devices", "security-opt", "security_opt", "group-add", "group_add",
                "device-cgroup-rule", "device_cgroup_rules");
        add(Kind.PAIR, "env", "environment", "label", "labels", "sysctl", "sysctls", "log-opt", "logging.options",
                "annotation", "annotations", "storage-opt", "storage_opt");
        add(Kind.SWITCH, "privileged", "privileged", "read-only", "read_only", "init", "init",
                "oom-kill-disable", "oom_kill_disable", "no-healthcheck", "healthcheck.disable");
        for (String own : List.of("name", "publish", "volume", "mount", "network", "net", "network-alias", "entrypoint",
                "health-cmd", "health-retries", "ulimit", "gpus", "stop-timeout", "pids-limit", "cpu-shares",
                "oom-score-adj", "cpu-period", "cpu-quota", "blkio-weight", "memory-swappiness")) {
            add(Kind.OWN, own, "");
        }
        add(Kind.LEFT_OUT_SWITCH, "detach", "compose decides that itself (up -d)", "rm", "compose removes containers"
                + " with down", "interactive", "set stdin_open where the program reads from a person", "tty",
                "set tty where the program writes for a terminal", "sig-proxy", "it is about the terminal", "quiet",
                "it is about the terminal", "publish-all", "name the ports under 'ports'", "disable-content-trust",
                "compose has no counterpart", "no-trunc", "it is about the terminal");
        add(Kind.LEFT_OUT, "detach-keys", "it is about the terminal", "attach", "it is about the terminal",
                "cidfile", "compose has no counterpart", "link", "services of one stack"
                + " reach each other by their names", "volumes-from", "name the volumes under 'volumes'",
                "volume-driver", "set the driver under the top-level 'volumes'", "label-file",
                "write its labels under 'labels'", "ip",
                "give it under 'networks'", "ip6", "give it under 'networks'", "link-local-ip",
                "give it under 'networks'", "kernel-memory", "compose has no counterpart", "cpu-rt-period",
                "set cpu_rt_period", "cpu-rt-runtime", "set cpu_rt_runtime", "cpuset-mems",
                "compose has no counterpart", "cpu-count", "set cpu_count", "cpu-percent", "set cpu_percent",
                "blkio-weight-device", "set blkio_config", "device-read-bps", "set blkio_config", "device-write-bps",
                "set blkio_config", "device-read-iops", "set blkio_config", "device-write-iops", "set blkio_config",
                "io-maxbandwidth", "compose has no counterpart", "io-maxiops", "compose has no counterpart");
        String letters = "p publish v volume e env l label u user w workdir h hostname m memory c cpu-shares d detach"
                + " i interactive t tty P publish-all a attach q quiet";
        String[] words = letters.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            SHORT.put(words[i].charAt(0), words[i + 1]);
        }
    }

    private static void add(Kind kind, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            BY_NAME.put(namesAndValues[i], new RunOption(namesAndValues[i], kind, namesAndValues[i + 1]));
        }
    }

    static Optional<RunOption> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.equals("dns-opt") ? "dns-option" : name));
    }

    static Optional<RunOption> of(char letter) {
        return Optional.ofNullable(SHORT.get(letter)).flatMap(RunOption::named);
    }

    boolean takesValue() {
        return kind != Kind.SWITCH && kind != Kind.LEFT_OUT_SWITCH;
    }
}
