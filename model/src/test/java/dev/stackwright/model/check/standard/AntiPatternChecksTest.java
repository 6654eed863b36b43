package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AntiPatternChecksTest {

    private static String service(String lines) {
        return "services:\n  one:\n" + lines.indent(4);
    }

    private static String orders(String second) {
        return """
                services:
                  orders:
                    image: acme/orders:1
                    environment: {DATABASE_URL: "postgres://o@db:5432/shop"}
                %s
                  db:
                    image: postgres:17
                """.formatted(second.indent(2));
    }

    @Test
    void twoProgramsInOneDatabaseAreFound() {
        assertThat(Probe.of("shared-database", orders("""
                invoices:
                  image: acme/invoices:1
                  depends_on: [db]
                  environment: ["DB_NAME=shop"]""")).messages())
                .containsExactly("orders and invoices share the database shop of db.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders-2:\n  image: acme/orders:2\n  environment: [\"URL=postgres://o@db/shop\"]",
        "orders-worker:\n  image: acme/worker:2\n  environment: [\"URL=postgres://o@db/shop\"]",
        "invoices:\n  image: acme/invoices:2\n  environment: [\"URL=postgres://o@db/invoices\"]",
        "migrate:\n  image: acme/migrations:2\n  environment: [\"URL=postgres://o@db/shop\"]"})
    void theSameProgramItsWorkersAndOtherDatabasesAreFine(String second) {
        Probe.of("shared-database", orders(second)).isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"build: .\nvolumes: [\".:/app\", \"data:/data\"]",
        "build: {context: ./web}\nvolumes: [\"./web:/app\", \"data:/data\"]",
        "build: ./web\nvolumes: [\"./web/src:/app/src\", \"data:/data\"]"})
    void codeThatIsMountedOverTheImageGoes(String lines) {
        Probe probe = Probe.of("source-mounted", service(lines));

        assertThat(probe.findings()).hasSize(1);
        assertThat(probe.fixed()).contains("data:/data").doesNotContain(":/app");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image: acme/web:1\nvolumes: [\".:/app\"]", "build: ./web\nvolumes: [\"./conf:/etc/web\"]",
        "build: ./web\nvolumes: [\"./web/nginx.conf:/etc/nginx.conf:ro\"]", "build: .\nvolumes: [\"./data:/data\"]",
        "build: https://example.com/a.git\nvolumes: [\"./src:/src\"]"})
    void otherFoldersAreFine(String lines) {
        Probe.of("source-mounted", service(lines)).isSilent();
    }

    @Test
    void aStoreGetsANameForItsVolume() {
        Probe probe = Probe.of("anonymous-store-volume", service("image: mysql:8.4\nvolumes:\n  - /var/lib/mysql"));

        assertThat(probe.fixDiff()).containsExactly("-      - /var/lib/mysql", "+      - one-data:/var/lib/mysql", "+",
                "+volumes:", "+  one-data:");
        Probe.of("anonymous-store-volume", service("image: node:22\nvolumes: [/app/node_modules]")).isSilent();
    }

    @Test
    void theVersionOfTheFormatGoes() {
        assertThat(Probe.of("obsolete-version", "version: '3'\n# ours\n" + service("image: a/b:1")).fixed())
                .isEqualTo("# ours\n" + service("image: a/b:1"));
        Probe.of("obsolete-version", "name: shop\n" + service("image: a/b:1")).isSilent();
    }

    private static String linked(String lines) {
        return service("image: a/b:1\n" + lines) + "  db:\n    image: postgres:17\n";
    }

    @Test
    void linksBecomeDependencies() {
        assertThat(Probe.of("links-legacy", linked("links: [\"db:db\"]")).fixDiff())
                .containsExactly("-    links: [\"db:db\"]", "+    depends_on:", "+      - db");
        assertThat(Probe.of("links-legacy", linked("depends_on: [db]\nlinks:\n  - db")).fixDiff())
                .containsExactly("-    links:", "-      - db");
    }

    @Test
    void aLinkUnderAnotherNameIsLeftToAPerson() {
        assertThat(Probe.of("links-legacy", linked("links: [\"db:postgres\"]")).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.fix()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"npm run dev", "[\"python\", \"manage.py\", \"runserver\"]", "yarn dev",
        "uvicorn main:app --reload", "sh -c \"npm run dev\""})
    void aServerForDevelopmentIsFound(String command) {
        assertThat(Probe.of("dev-server-command", service("image: a/b:1\ncommand: " + command)).findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"npm start", "uvicorn main:app", "npm run device-sync", "gunicorn app"})
    void otherServersAreFine(String command) {
        Probe.of("dev-server-command", service("image: a/b:1\ncommand: " + command)).isSilent();
    }

    private static String behind(String front, String lines) {
        return service("image: a/b:1\n" + lines) + "  front:\n" + front.indent(4);
    }

    @Test
    void whatAGatewayReachesIsPublishedNoLonger() {
        assertThat(Probe.of("gateway-bypassed", behind("image: traefik:v3\nports: [\"80:80\"]",
                "ports:\n  - \"8080:8080\"\nlabels: [\"traefik.http.routers.one.rule=Host(`a`)\"]")).fixDiff())
                .containsExactly("-    ports:", "-      - \"8080:8080\"");
        assertThat(Probe.of("gateway-bypassed", behind("image: nginx:1\nports: [\"80:80\"]\ndepends_on: [one]",
                "ports: [\"8080:8080\"]")).messages())
                .containsExactly("one is reached through front, and past it at 8080:8080.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image: nginx:1\nports: [\"80:80\"]", "image: nginx:1\ndepends_on: [one]",
        "image: a/front:1\nports: [\"80:80\"]\ndepends_on: [one]"})
    void otherNeighboursAreNoGateways(String front) {
        Probe.of("gateway-bypassed", behind(front, "ports: [\"8080:8080\"]")).isSilent();
    }

    @Test
    void theOneThatWasForgottenComesBackLikeTheOthers() {
        assertThat(Probe.of("restart-missing", """
                services:
                  a: {image: "a/a:1", restart: always}
                  b: {image: "a/b:1", restart: always}
                  c:
                    image: a/c:1
                    expose: ["80"]
                    healthcheck: {test: ["CMD", "/check"]}
                  migrate: {image: "a/a:1"}
                  load-test: {image: "a/load:1"}
                """).fixDiff()).containsExactly("+    restart: always");
    }

    @Test
    void whereNobodyOrHardlyAnybodyComesBackNothingWasForgotten() {
        Probe.of("restart-missing", """
                services:
                  a: {image: "a/a:1", restart: always}
                  b: {image: "a/b:1", restart: always}
                  c: {image: "a/c:1"}
                  d: {image: "a/d:1"}
                """).isSilent();
        Probe.of("restart-missing", """
                services:
                  a: {image: "a/a:1", restart: always}
                  b: {image: "a/b:1", restart: always}
                  c: {image: "a/c:1", restart: "no"}
                  d: {image: "a/d:1", deploy: {restart_policy: {condition: any}}}
                """).isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"command: sh -c \"sleep 10 && ./serve\"", "entrypoint: [sh, -c, \"sleep 3; ./serve\"]",
        "command: [./wait-for-it.sh, \"db:5432\", --, ./serve]", "command: dockerize -wait tcp://db:5432 ./serve"})
    void scriptsThatWaitAreFound(String command) {
        assertThat(Probe.of("wait-script", linked("depends_on: [db]\n" + command)).findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"command: ./serve", "command: sh -c \"./work; sleep 10\"", "command: sleep infinity"})
    void otherCommandsAreFine(String command) {
        Probe.of("wait-script", linked("depends_on: [db]\n" + command)).isSilent();
    }

    @Test
    void aProgramOnTheMachineItselfWeighsMoreForCustomers() {
        Probe probe = Probe.of("reaches-host-machine",
                service("image: a/b:1\nenvironment: [\"LLM=${LLM:-http://host.docker.internal:11434}\"]"));

        assertThat(probe.messages()).containsExactly(
                "LLM of one points to a program on the machine itself, where nobody says otherwise.");
        assertThat(probe.findings()).extracting(Finding::severity).containsExactly(Severity.ADVICE);
        assertThat(probe.tenancy("siloed").findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        Probe.of("reaches-host-machine", service("image: a/b:1\nenvironment: {NO_PROXY: host.docker.internal}"))
                .isSilent();
    }

    @Test
    void pathsOfOneMachineAreFound() {
        assertThat(Probe.of("machine-path-mounted", service("""
                image: a/b:1
                volumes: ["/Users/ada/x:/x", "C:\\\\x:/y", "/srv/x:/z", "${HOME}/x:/u", "./home/ada/x:/v"]
                """)).findings()).hasSize(2);
    }

    @Test
    void aFixedAddressIsFoundOnceAService() {
        assertThat(Probe.of("static-address", service("""
                image: a/b:1
                networks:
                  one: {ipv4_address: 10.0.0.2}
                  two: {ipv4_address: 10.0.1.2}
                """)).places()).containsExactly("ipv4_address: 10.0.0.2");
        Probe.of("static-address", service("image: a/b:1\nnetworks: {one: {aliases: [x]}}")).isSilent();
    }

    @Test
    void aStoreIsNamedWhereItStands() {
        assertThat(Probe.of("localhost-connection",
                linked("environment:\n  - DATABASE_URL=postgres://app@localhost:5432/app")).fixDiff()).containsExactly(
                "-      - DATABASE_URL=postgres://app@localhost:5432/app",
                "+      - DATABASE_URL=postgres://app@db:5432/app");
    }

    @ParameterizedTest
    @ValueSource(strings = {"environment: [\"URL=http://localhost:8080\"]", "environment: [\"URL=redis://localhost\"]",
        "environment: [\"URL=postgres://db/app\"]",
        "network_mode: host\nenvironment: [\"URL=postgres://localhost/app\"]"})
    void otherAddressesAreFine(String lines) {
        Probe.of("localhost-connection", linked(lines)).isSilent();
    }
}
