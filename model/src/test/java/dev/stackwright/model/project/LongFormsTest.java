package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short forms of the Compose Specification, and the long ones they stand for. */
class LongFormsTest {

    private static String value(String attribute, String written) {
        return Project.of("services: {web: {image: x, " + attribute + ": " + written + "}}").value("web", attribute);
    }

    @Test
    void ports() {
        assertThat(value("ports", "['80', '8080:81/UDP', '127.0.0.1:1:2', '[::1]:3:4', 5]")).isEqualTo(
                "[{mode: ingress, target: 80, protocol: tcp}, "
                + "{mode: ingress, target: 81, published: 8080, protocol: udp}, "
                + "{mode: ingress, host_ip: 127.0.0.1, target: 2, published: 1, protocol: tcp}, "
                + "{mode: ingress, host_ip: ::1, target: 4, published: 3, protocol: tcp}, "
                + "{mode: ingress, target: 5, protocol: tcp}]");
        assertThat(value("ports", "['10-11:20-21', '8000-8010:80']")).isEqualTo(
                "[{mode: ingress, target: 20, published: 10, protocol: tcp}, "
                + "{mode: ingress, target: 21, published: 11, protocol: tcp}, "
                + "{mode: ingress, target: 80, published: 8000-8010, protocol: tcp}]");
    }

    @Test
    void volumes() {
        assertThat(value("volumes", "['data:/data/:ro,z', './a/../b:/b', '~/c:/c:rshared', /d, '..:/e:nocopy']"))
                .isEqualTo("[{type: volume, source: data, target: /data, read_only: true, bind: {selinux: z}, "
                + "volume: {}}, {type: bind, source: /project/b, target: /b, bind: {create_host_path: true}}, "
                + "{type: bind, source: /home/me/c, target: /c, bind: {propagation: rshared, create_host_path: true}}, "
                + "{type: volume, target: /d, volume: {}}, "
                + "{type: bind, source: /, target: /e, bind: {create_host_path: true}, volume: {nocopy: true}}]");
    }

    @Test
    void listsAndMappings() {
        assertThat(value("environment", "[A=1, B, 'C=x=y']")).isEqualTo("{A: 1, B: null, C: x=y}");
        assertThat(value("labels", "[a=1, b]")).isEqualTo("{a: 1, b: }");
        assertThat(value("extra_hosts", "{a: 1.1.1.1, b: ['[::1]', 2.2.2.2]}"))
                .isEqualTo("[a=1.1.1.1, b=::1, b=2.2.2.2]");
        assertThat(value("networks", "[front, back]")).isEqualTo("{front: null, back: null}");
        assertThat(value("secrets", "[s, {source: t, target: u}]"))
                .isEqualTo("[{source: s, target: /run/secrets/s}, {source: t, target: u}]");
        assertThat(value("build", "./dir")).isEqualTo("{context: /project/dir, dockerfile: Dockerfile}");
        assertThat(value("build", "'https://example.com/x.git#main'"))
                .isEqualTo("{context: https://example.com/x.git#main, dockerfile: Dockerfile}");
        assertThat(value("devices", "['/dev/a', '/dev/b:/dev/c:r']"))
                .isEqualTo("[{source: /dev/a, target: /dev/a, permissions: rwm}, "
                + "{source: /dev/b, target: /dev/c, permissions: r}]");
    }

    @Test
    void commandsAreSplitAsDockerComposeSplitsThem() {
        assertThat(value("command", "sh -c 'a && b' \"c d\"e f\\ g")).isEqualTo("[sh, -c, a && b, c de, f g]");
        assertThat(value("command", "echo $$(date -u) `x y`")).isEqualTo("[echo, $(date -u), `x y`]");
        assertThat(value("command", "''")).isEqualTo("[]");
        Project cut = Project.of("services: {web: {image: x, command: migrate && serve}}");

        assertThat(cut.value("web", "command")).isEqualTo("[migrate]");
        assertThat(cut.problems()).containsExactly("command-cut-off compose.yaml:1:37");
        assertThat(Project.of("services: {web: {image: x, command: it's}}").problems())
                .containsExactly("command-unreadable compose.yaml:1:37");
    }

    @Test
    void sizesAndDurations() {
        assertThat(value("mem_limit", "1.5g")).isEqualTo("1610612736");
        assertThat(value("shm_size", "64 KiB")).isEqualTo("65536");
        assertThat(value("stop_grace_period", "90s")).isEqualTo("1m30s");
        assertThat(value("stop_grace_period", "1h1ms1.5s")).isEqualTo("1h0m1.501s");
        assertThat(value("healthcheck", "{interval: 1500ms, timeout: 100us}"))
                .isEqualTo("{interval: 1.5s, timeout: 100µs}");
        assertThat(value("deploy", "{resources: {limits: {cpus: '0.50', memory: 50m}}}"))
                .isEqualTo("{resources: {limits: {cpus: 0.5, memory: 52428800}}}");
    }
}
