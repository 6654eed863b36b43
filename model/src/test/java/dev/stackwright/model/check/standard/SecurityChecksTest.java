package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityChecksTest {

    private static String service(String image, String lines) {
        return "services:\n  one:\n    image: " + image + "\n" + lines.indent(4);
    }

    private static void weighs(Probe probe, Severity... severities) {
        assertThat(probe.findings()).extracting(Finding::severity).containsExactly(severities);
    }

    @Test
    void aPrivilegedContainerIsFoundAndFreed() {
        Probe probe = Probe.of("privileged-container", service("acme/api:1", "privileged: true # why?\ninit: true"));

        assertThat(probe.messages()).containsExactly("one is privileged: it may do everything on its host.");
        assertThat(probe.fixDiff()).containsExactly("-    privileged: true # why?");
        Probe.of("privileged-container", service("acme/api:1", "privileged: false")).isSilent();
    }

    @Test
    void whatWatchesItsHostMayNeedItsRights() {
        Probe probe = Probe.of("privileged-container", service("gcr.io/cadvisor/cadvisor:v0.49.1", "privileged: true"));

        weighs(probe, Severity.ADVICE);
        assertThat(probe.findings().get(0).fix()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/var/run/docker.sock:/var/run/docker.sock:ro",
        "${SOCK:-/var/run/docker.sock}:/docker.sock", "/run/user/1000/podman/podman.sock:/var/run/docker.sock"})
    void theSocketOfDockerIsFoundWhereverItLies(String mount) {
        weighs(Probe.of("docker-socket-mounted", service("acme/ci:1", "volumes:\n  - " + mount)), Severity.WARNING);
    }

    @Test
    void toolsThatWorkByTheSocketAreOnlyAdvisedAndProxiesForItAreFine() {
        String mount = "volumes:\n  - /var/run/docker.sock:/var/run/docker.sock";

        weighs(Probe.of("docker-socket-mounted", service("traefik:v3.2", mount)), Severity.ADVICE);
        Probe.of("docker-socket-mounted", service("tecnativa/docker-socket-proxy:0.3", mount)).isSilent();
    }

    @Test
    void namespacesOfTheHostAreFound() {
        String all = service("acme/api:1", "network_mode: host\npid: host\nipc: host");

        assertThat(Probe.of("host-network", all).messages()).containsExactly("one shares the network of its host.");
        assertThat(Probe.of("host-network", all).findings().get(0).fix()).isEmpty();
        assertThat(Probe.of("host-pid", all).fixDiff()).containsExactly("-    pid: host");
        assertThat(Probe.of("host-ipc", all).fixDiff()).containsExactly("-    ipc: host");
    }

    @Test
    void namespacesOfOtherContainersAreFine() {
        String others = service("acme/api:1", "network_mode: bridge\npid: service:two\nipc: private");

        Probe.of("host-network", others).isSilent();
        Probe.of("host-pid", others).isSilent();
        Probe.of("host-ipc", others).isSilent();
        weighs(Probe.of("host-pid", service("prom/node-exporter:v1.8.2", "pid: host")), Severity.ADVICE);
    }

    @Test
    void aPowerfulCapabilityGoesAndTheOthersStay() {
        Probe probe = Probe.of("capability-added", service("acme/api:1", "cap_add:\n  - CHOWN\n  - CAP_SYS_ADMIN"));

        assertThat(probe.messages()).containsExactly("one gets the capability SYS_ADMIN, which allows to mount file"
                + " systems and to change almost any setting.");
        assertThat(probe.fixDiff()).containsExactly("-      - CAP_SYS_ADMIN");
        assertThat(Probe.of("capability-added", service("acme/api:1", "cap_add: [ALL]")).fixDiff())
                .containsExactly("-    cap_add: [ALL]");
    }

    @Test
    void toolsForNetworksMayChangeThem() {
        Probe.of("capability-added", service("linuxserver/wireguard:1", "cap_add: [NET_ADMIN]")).isSilent();
        Probe.of("capability-added", service("acme/api:1", "cap_add: [IPC_LOCK, NET_BIND_SERVICE]")).isSilent();
        weighs(Probe.of("capability-added", service("acme/api:1", "cap_add: [NET_ADMIN]")), Severity.ADVICE);
    }

    @ParameterizedTest
    @CsvSource({"/:/host, ERROR", "/:/host:ro, ADVICE", "/etc:/etc, ERROR", "/home/:/home, WARNING",
        "~/.ssh:/root/.ssh:ro, WARNING", "${HOME:-/root}:/data, WARNING"})
    void delicateFoldersOfTheHostWeighAsMuchAsTheyGiveAway(String mount, Severity severity) {
        weighs(Probe.of("host-path-sensitive", service("acme/api:1", "volumes:\n  - " + mount)), severity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/localtime:/etc/localtime:ro", "/srv/data:/data", "./etc:/etc", "data:/etc",
        "/dev/dri:/dev/dri", "/etc/letsencrypt:/certs:ro"})
    void otherFoldersAreFine(String mount) {
        Probe.of("host-path-sensitive", service("acme/api:1", "volumes:\n  - " + mount)).isSilent();
    }

    @Test
    void whatWatchesAHostMayReadIt() {
        Probe.of("host-path-sensitive", service("prom/node-exporter:v1.8.2", "volumes:\n  - /:/rootfs:ro")).isSilent();
    }

    @Test
    void aServiceThatIsMadeRootIsFound() {
        assertThat(Probe.of("root-user", service("acme/api:1", "user: \"0:0\"\ninit: true")).fixDiff())
                .containsExactly("-    user: \"0:0\"");
        Probe.of("root-user", service("acme/api:1", "user: \"1000:0\"")).isSilent();
        Probe.of("root-user", """
                services:
                  data-permissions:
                    image: busybox:1.37
                    user: root
                """).isSilent();
    }

    @Test
    void aFirstPasswordOfAPublishedServiceIsFound() {
        Probe probe = Probe.of("default-credentials", service("rabbitmq:4.0-management", """
                ports: ["15672:15672"]
                environment:
                  RABBITMQ_DEFAULT_PASS: ${PASS:-guest}
                """));

        assertThat(probe.messages()).containsExactly("one (RabbitMQ) is published with a password that is tried first,"
                + " in RABBITMQ_DEFAULT_PASS.");
    }

    @Test
    void aLoginThatWorksBecauseNobodySetAPasswordIsFound() {
        Probe probe = Probe.of("default-credentials", service("minio/minio:1", "ports:\n  - \"9000:9000\""));

        assertThat(probe.messages())
                .containsExactly("one (MinIO) is published, and its first login minioadmin/minioadmin works.");
        assertThat(probe.fixDiff()).containsExactly("+    environment:",
                "+      MINIO_ROOT_PASSWORD: ${MINIO_ROOT_PASSWORD:?}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"environment:\n  MINIO_ROOT_PASSWORD: ${P:?}\nports: [9000]",
        "env_file: a.env\nports: [9000]", "environment:\n  MINIO_ROOT_PASSWORD: minioadmin", "environment:\n  MINIO_ROOT_PASSWORD: minioadmin\n"
        + "ports: [\"127.0.0.1:9000:9000\"]", "environment:\n  MINIO_ROOT_PASSWORD_FILE: /run/p\nports: [9000]"})
    void aPasswordOfItsOwnOrNoWayInIsFine(String lines) {
        Probe.of("default-credentials", service("minio/minio:1", lines)).isSilent();
    }

    @Test
    void authenticationThatIsOffWeighsMoreWhereThePortIsPublished() {
        String off = "environment:\n  - xpack.security.enabled=false";
        String image = "elasticsearch:8.16.0";

        assertThat(Probe.of("authentication-off", service(image, off + "\nports: [\"9200:9200\"]")).messages())
                .containsExactly("one answers everybody because of xpack.security.enabled, and its port is published.");
        weighs(Probe.of("authentication-off", service(image, off)), Severity.ADVICE);
        weighs(Probe.of("authentication-off", service(image, off + "\nports: [\"127.0.0.1:9200:9200\"]")),
                Severity.ADVICE);
    }

    @Test
    void aSwitchThatMendsItByItselfIsOffered() {
        assertThat(Probe.of("authentication-off", service("grafana/grafana:11.4.0",
                "environment:\n  - GF_AUTH_ANONYMOUS_ENABLED=true")).fixDiff()).containsExactly(
                "-      - GF_AUTH_ANONYMOUS_ENABLED=true", "+      - GF_AUTH_ANONYMOUS_ENABLED=false");
    }

    @Test
    void wordsOfTheCommandCountForTheirSoftwareOnly() {
        assertThat(Probe.of("authentication-off", service("cockroachdb/cockroach:v24.3.0",
                "command: start-single-node --insecure")).places()).containsExactly("start-single-node --insecure");
        Probe.of("authentication-off", service("acme/curl:1", "command: curl --insecure https://one")).isSilent();
    }

    private static String withAdminer(String lines) {
        return """
                services:
                  api:
                    image: acme/api:1
                  db:
                    image: postgres:17
                  adminer:
                    image: adminer:4.8.1
                """ + lines.indent(4);
    }

    @Test
    void anAdministrationToolIsBoundToTheHostItself() {
        assertThat(Probe.of("admin-tool-published", withAdminer("ports:\n  - 8081:8080 # help desk")).fixDiff())
                .containsExactly("-      - 8081:8080 # help desk", "+      - 127.0.0.1:8081:8080 # help desk");
        assertThat(Probe.of("admin-tool-published", withAdminer("ports:\n  - \"8080\"")).fixDiff())
                .containsExactly("-      - \"8080\"", "+      - \"127.0.0.1::8080\"");
        assertThat(Probe.of("admin-tool-published", withAdminer("""
                ports:
                  - target: 8080
                    published: "8081"
                """)).fixDiff()).containsExactly("+        host_ip: \"127.0.0.1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ports: [\"127.0.0.1:8081:8080\"]", "expose: [8080]",
        "ports: [\"8081:8080\"]\nprofiles: [tools]"})
    void aToolThatNobodyReachesIsFine(String lines) {
        Probe.of("admin-tool-published", withAdminer(lines)).isSilent();
    }

    @Test
    void aToolThatIsAllThereIsToAStackIsTheProduct() {
        Probe.of("admin-tool-published", service("adminer:4.8.1", "ports: [\"8081:8080\"]")).isSilent();
    }

    @ParameterizedTest
    @CsvSource({"NODE_ENV=development, NODE_ENV=production", "DEBUG=True, DEBUG=false", "FLASK_DEBUG=1, FLASK_DEBUG=0"})
    void aDebugModeIsSwitchedOff(String on, String off) {
        assertThat(Probe.of("debug-mode", service("acme/api:1", "environment:\n  - " + on)).fixDiff())
                .containsExactly("-      - " + on, "+      - " + off);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NODE_ENV=production", "DEBUG=app:*", "DEBUG=${DEBUG}", "NODE_ENV", "APP_ENV=staging"})
    void otherValuesAreFine(String variable) {
        Probe.of("debug-mode", service("acme/api:1", "environment:\n  - " + variable)).isSilent();
    }

    @Test
    void aProtectionThatIsGivenUpComesBack() {
        assertThat(Probe.of("unsafe-seccomp", service("acme/api:1",
                "security_opt:\n  - no-new-privileges:true\n  - seccomp=unconfined")).fixDiff())
                .containsExactly("-      - seccomp=unconfined");
        Probe.of("unsafe-seccomp", service("acme/api:1", "security_opt: [\"seccomp:profile.json\"]")).isSilent();
    }

    @Test
    void secretsInArgumentsOfABuildAreFoundInBothForms() {
        assertThat(Probe.of("secret-in-build-args", """
                services:
                  a:
                    build: {context: ., args: {NPM_TOKEN: "${NPM_TOKEN}", VERSION: "1"}}
                  b:
                    build:
                      context: .
                      args: ["API_KEY=x", "THEME=plain"]
                """).messages()).containsExactly(
                "The build of a takes NPM_TOKEN as an argument; it stays in the image.",
                "The build of b takes API_KEY as an argument; it stays in the image.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis-server --requirepass hunter2", "[\"redis-server\", \"--requirepass\", \"hunter2\"]",
        "app --db-password=hunter2", "app --db postgres://a:hunter2@db/x"})
    void aPasswordInACommandIsFound(String command) {
        Probe probe = Probe.of("secret-in-command", service("redis:7.4-alpine", "command: " + command));

        weighs(probe, Severity.WARNING);
        weighs(probe.sla("99.9"), Severity.ERROR);
        assertThat(probe.messages()).noneMatch(message -> message.contains("hunter2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis-server --requirepass ${PASS}", "app --password-file /run/p", "app --password",
        "[\"--requirepass\", \"$$PASS\"]", "app --password --verbose"})
    void variablesFilesAndOptionsAloneAreFine(String command) {
        Probe.of("secret-in-command", service("redis:7.4-alpine", "command: " + command)).isSilent();
    }
}
