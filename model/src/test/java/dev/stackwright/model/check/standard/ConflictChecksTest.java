package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What says two things at once, as Docker Compose sees it. */
class ConflictChecksTest {

    /** The problems of a service {@code a} with an image and these attributes. */
    private static List<String> service(String... attributes) {
        StringBuilder text = new StringBuilder("services:\n  a:\n    image: acme/a:1\n");
        Arrays.stream(attributes).forEach(attribute -> text.append("    ").append(attribute).append('\n'));
        return ProjectProbe.of(text.toString()).lines();
    }

    @Test
    void aNetworkModeLeavesNoRoomForNetworks() {
        assertThat(service("network_mode: host", "networks: [default]")).containsExactly(
                "5 error network-mode-and-networks: a has both network_mode and networks.");
        assertThat(service("network_mode: host", "networks: []")).isEmpty();
        assertThat(service("networks: [default]")).isEmpty();
    }

    @Test
    void aBuildHasOneDockerfile() {
        assertThat(service("build: {context: ., dockerfile: D, dockerfile_inline: FROM x}")).containsExactly(
                "4 error dockerfile-twice: a has both build.dockerfile and build.dockerfile_inline.");
        assertThat(service("build: {context: ., dockerfile_inline: FROM x}")).isEmpty();
    }

    @Test
    void anAttributeFromBeforeDeploySaysTheSame() {
        assertThat(service("scale: 2", "deploy: {replicas: 3}")).containsExactly(
                "4 error limits-differ: a has scale 2 and deploy.replicas 3.");
        assertThat(service("cpus: 1", "deploy: {resources: {limits: {cpus: \"2\"}}}")).containsExactly(
                "4 error limits-differ: a has cpus 1 and deploy.resources.limits.cpus 2.");
        assertThat(service("mem_limit: 1g", "deploy: {resources: {limits: {memory: 512m}}}")).containsExactly(
                "4 error limits-differ: a has mem_limit 1g and deploy.resources.limits.memory 512m.");
        assertThat(service("mem_reservation: 1g", "deploy: {resources: {reservations: {memory: 512m}}}")).hasSize(1);
        assertThat(service("pids_limit: 3", "deploy: {resources: {limits: {pids: 4}}}")).hasSize(1);
        assertThat(service("mem_limit: 1g", "deploy: {resources: {limits: {memory: 1024m}}}")).isEmpty();
        assertThat(service("cpus: 0.50", "deploy: {resources: {limits: {cpus: \"0.5\"}}}")).isEmpty();
    }

    @Test
    void aNameOfAContainerIsForOne() {
        assertThat(service("container_name: one", "deploy: {replicas: 2}")).containsExactly("4 error "
                + "container-name-replicated: a is to run 2 times, and its container_name can be given only once.");
        assertThat(service("container_name: one", "scale: 1")).isEmpty();
    }

    @Test
    void whatNewerVersionsRefuseIsAWarning() {
        assertThat(service("scale: -1")).containsExactly("4 warning negative-replicas: scale of a is -1.");
        assertThat(service("volumes: [\"./x:/d\", \"./y:/d/\"]")).containsExactly(
                "4 warning mount-target-twice: a mounts something at /d a second time.");
        assertThat(service("ports: [{target: 80, host_ip: x0}]")).containsExactly(
                "4 warning host-address-unknown: A port of a is at x0, which is no IP address.");
        assertThat(service("scale: 0", "volumes: [\"./x:/d\", \"./y:/e\"]", "ports: [{target: 80, host_ip: \"::1\"}]"))
                .isEmpty();
    }

    @Test
    void theImageIsBuiltForThePlatform() {
        assertThat(service("platform: linux/arm64", "build: {context: ., platforms: [linux/amd64]}")).containsExactly(
                "4 error platform-not-built: a runs on linux/arm64, and is built for linux/amd64.");
        assertThat(service("platform: linux/arm64", "build: {context: ., platforms: [linux/arm64]}")).isEmpty();
        assertThat(service("platform: linux/arm64", "build: .")).isEmpty();
    }

    @Test
    void devicesAreReservedByNumberOrByName() {
        String devices = "deploy: {resources: {reservations: {devices: [{capabilities: [gpu], count: 1%s}]}}}";
        assertThat(service(devices.formatted(", device_ids: [\"0\"]"))).containsExactly(
                "4 error device-count-and-ids: A device of a has both count and device_ids.");
        assertThat(service(devices.formatted(""))).isEmpty();
    }

    @Test
    void aBuildStartsFromAServiceThatIsBuilt() {
        assertThat(service("build: {context: ., additional_contexts: {base: \"service:gone\"}}")).containsExactly(
                "4 error additional-context-unknown: The build of a starts from the service gone, which is not there.");
        assertThat(service("build: {context: ., additional_contexts: {base: \"service:a\"}}")).isEmpty();
    }

    @Test
    void whatIsMadeElsewhereIsNotDescribedHere() {
        assertThat(ProjectProbe.of("""
                services: {a: {image: "acme/a:1"}}
                volumes:
                  data: {external: true, driver: local}
                  named: {name: one, external: {name: two}}
                  fine: {external: true, name: there, x-note: ours}
                networks:
                  net: {external: true, driver: bridge}
                """).lines()).containsExactly(
                "3 error external-conflict: data is made outside of the stack, so that driver has no effect.",
                "4 error external-conflict: named has its name twice: under name, and under external.name.",
                "7 warning external-conflict: net is made outside of the stack, so that driver has no effect.");
    }

    @Test
    void aSecretAndAConfigSayOnceWhatTheyHold() {
        assertThat(ProjectProbe.of("""
                services: {a: {image: "acme/a:1"}}
                secrets:
                  none: {}
                  both: {file: ./a, environment: A}
                  fine: {environment: A}
                  there: {external: true}
                configs:
                  none: {}
                  both: {file: ./a, content: b}
                  fine: {content: b}
                """).lines()).containsExactly(
                "3 error secret-source: none says nowhere what it holds.",
                "4 error secret-source: both has both file and environment.",
                "8 error config-source: none says nowhere what it holds.",
                "9 error config-source: both has both file and content.");
    }

    @Test
    void aWatchRuleWithoutAPathIsAFault() {
        assertThat(ProjectProbe.of("""
                services:
                  web:
                    build: .
                    develop:
                      watch:
                        - {path: "", action: rebuild}
                        - {path: ., action: rebuild}
                """).lines()).containsExactly("6 error watch-path-blank: A watch rule of web names no path.");
    }
}
