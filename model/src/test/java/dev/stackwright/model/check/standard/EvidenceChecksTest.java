package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Observability;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What frameworks want to see: connections, logs and backups. */
class EvidenceChecksTest {

    private static final String STACK = """
            services:
              api:
                image: acme/api:1
              db:
                image: postgres:16
            """;
    private static final Backup DAILY = Backup.NONE.withPeriodHours(Optional.of(24));

    private static String api(String variable) {
        return """
                services:
                  api:
                    image: acme/api:1
                    environment:
                      - %s
                """.formatted(variable);
    }

    private static Probe backedUp(String check, Backup backup) {
        return Probe.of(check, STACK).design(design -> design.withOperations(
                design.operations().withBackup(ElementId.service("db"), backup)));
    }

    private static Probe watched(String check, UnaryOperator<Observability> change) {
        return Probe.of(check, STACK).design(design -> design.withOperations(design.operations()
                .withObservability(change.apply(design.operations().observability()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"URL=postgres://app:${PW}@db:5432/app", "URL=mysql://db/app", "URL=redis://cache:6379",
            "URL=amqp://guest@queue", "URL=mongodb://mongo:27017", "URL=postgresql+asyncpg://db/app",
            "URL=jdbc:postgresql://db:5432/app",
            "URL=${DATABASE_URL:-postgres://db/app}"})
    void aConnectionWithoutTlsIsFound(String variable) {
        Probe probe = Probe.of("store-connection-plain", api(variable));

        assertThat(probe.compliance("soc2").messages()).containsExactly(
                "URL of api connects without a word about TLS, which SOC 2 asks for.");
        probe.compliance("gdpr").isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"URL=postgres://db/app?sslmode=require", "URL=postgres://db/app?sslmode=disable",
            "URL=rediss://cache:6379", "URL=amqps://queue", "URL=mongodb+srv://cluster.example.org",
            "URL=mongodb://mongo/?tls=true", "URL=${DATABASE_URL}", "URL=${DATABASE_URL:?}",
            "URL=postgres://db/app?${OPTIONS}", "URL=postgres://localhost/app", "URL=http://db:80",
            "URL=jdbc:postgresql://db/app?ssl=true"})
    void aConnectionWithTlsOrNotWrittenOutIsFine(String variable) {
        Probe.of("store-connection-plain", api(variable)).compliance("soc2").isSilent();
    }

    @Test
    void aVariableOfItsOwnMaySpeakOfTls() {
        Probe.of("store-connection-plain", api("URL=postgres://db/app") + "      - PGSSLMODE=require\n")
                .compliance("soc2").isSilent();
    }

    @Test
    void tlsIsAskedForWhereTheParameterIsKnown() {
        assertThat(Probe.of("store-connection-plain", api("URL=postgres://db/app")).compliance("hipaa").fixDiff())
                .containsExactly("-      - URL=postgres://db/app", "+      - URL=postgres://db/app?sslmode=require");
        assertThat(Probe.of("store-connection-plain", api("URL=postgres://db/app?pool=5")).compliance("hipaa")
                .fixDiff()).contains("+      - URL=postgres://db/app?pool=5&sslmode=require");
        assertThat(Probe.of("store-connection-plain", api("URL=redis://cache")).compliance("hipaa").findings()
                .get(0).fix()).isEmpty();
    }

    private static String web(String port, String more) {
        return """
                services:
                  web:
                    image: nginx:1.27
                    ports:
                      - "%s"
                %s""".formatted(port, more);
    }

    @Test
    void theWayInSpeaksTls() {
        assertThat(Probe.of("entry-without-tls", web("80:80", "")).compliance("soc2").messages()).containsExactly(
                "web is reached on port 80 without TLS, and nothing in front of it in the stack speaks TLS.");
        Probe.of("entry-without-tls", web("80:80", "")).isSilent();
        Probe.of("entry-without-tls", web("443:443", "")).compliance("soc2").isSilent();
        Probe.of("entry-without-tls", web("127.0.0.1:80:80", "")).compliance("soc2").isSilent();
        Probe.of("entry-without-tls", web("80:80", "      - \"443:443\"\n")).compliance("soc2").isSilent();
        Probe.of("entry-without-tls", web("80:80", "    environment: {BASE: \"https://acme.example\"}\n"))
                .compliance("soc2").isSilent();
        Probe.of("entry-without-tls", web("5432:5432", "")).compliance("soc2").isSilent();
    }

    @Test
    void aDatabaseLogsWhoConnects() {
        Probe probe = Probe.of("audit-log-missing", STACK);

        assertThat(probe.compliance("soc2").messages()).containsExactly("db (PostgreSQL) does not log who connects and "
                + "what is changed, and SOC 2 asks for that.");
        assertThat(probe.compliance("soc2").fixDiff()).containsExactly(
                "+    command: [\"postgres\", \"-c\", \"log_connections=on\", \"-c\", \"log_statement=mod\"]");
        probe.compliance("gdpr").isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"command: postgres -c log_connections=on", "entrypoint: /start.sh",
            "command: [\"-c\", \"shared_preload_libraries=pgaudit\"]", "volumes: [\"./pg.conf:/etc/pg.conf\"]",
            "volumes: [\"./conf:/etc/postgresql\"]", "command: postgres -c config_file=/x"})
    void aDatabaseThatLogsOrMayLogIsFine(String attribute) {
        Probe.of("audit-log-missing", STACK + "    " + attribute + "\n").compliance("soc2").isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCESS_LOG=false", "NGINX_ACCESS_LOG=/dev/null", "TRAEFIK_ACCESSLOG=off",
            "DISABLE_ACCESS_LOG=true", "AUDIT_LOG_ENABLED=0"})
    void aLogThatIsSwitchedOffIsFound(String variable) {
        assertThat(Probe.of("access-log-off", api(variable)).compliance("soc2").places()).containsExactly(variable);
        Probe.of("access-log-off", api(variable)).isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCESS_LOG=true", "DISABLE_ACCESS_LOG=false", "LOG_LEVEL=off", "CATALOG=0",
            "ACCESS_LOG=${ACCESS_LOG:-on}"})
    void aLogThatIsOnIsFine(String variable) {
        Probe.of("access-log-off", api(variable)).compliance("soc2").isSilent();
    }

    @Test
    void whatIsLoggedIsNotThrownAway() {
        String stack = """
                services:
                  api:
                    image: acme/api:1
                    command: uvicorn app --no-access-log
                    logging:
                      driver: none
                """;

        assertThat(Probe.of("access-log-off", stack).compliance("pci-dss").messages()).containsExactly(
                "The command of api switches the log of requests off.",
                "What api logs is thrown away (driver none).");
        Probe.of("access-log-off", stack.replace("none", "json-file").replace(" --no-access-log", ""))
                .compliance("pci-dss").isSilent();
    }

    @Test
    void storesHaveARecordedBackup() {
        assertThat(Probe.of("backup-missing", STACK).compliance("soc2").messages())
                .containsExactly("No backup of db is recorded, and SOC 2 asks for backups.");
        backedUp("backup-missing", DAILY).compliance("soc2").isSilent();
        Probe.of("backup-missing", STACK).compliance("pci-dss").isSilent();
        Probe.of("backup-missing", STACK + """
                  db-backup:
                    image: acme/pg-backup:1
                    depends_on: [db]
                """).compliance("soc2").isSilent();
    }

    @Test
    void aBackupIsDailyKeptAndTried() {
        assertThat(backedUp("backup-not-daily", Backup.NONE.withPeriodHours(Optional.of(168))).compliance("soc2")
                .messages()).containsExactly("db is backed up every 168 hours, and SOC 2 asks for a backup every day.");
        backedUp("backup-not-daily", DAILY).compliance("soc2").isSilent();
        assertThat(backedUp("backup-retention-missing", DAILY).compliance("gdpr").messages())
                .containsExactly("It is not said how long backups of db are kept.");
        backedUp("backup-retention-missing", DAILY.withRetentionDays(Optional.of(7))).compliance("gdpr").isSilent();
        assertThat(backedUp("restore-untested", DAILY).compliance("soc2").places()).containsExactly("db");
        backedUp("restore-untested", DAILY.withRestoreTested(Optional.of(LocalDate.of(2026, 10, 1))))
                .compliance("soc2").isSilent();
        Probe.of("restore-untested", STACK).compliance("soc2").isSilent();
    }

    @Test
    void logsAreCollectedAndKept() {
        assertThat(Probe.of("log-collection-missing", STACK).compliance("soc2", "hipaa").messages()).containsExactly(
                "Nothing collects the logs of the stack, and SOC 2 and HIPAA ask for logs that outlive the machine.");
        watched("log-collection-missing", seen -> seen.withLogs(Optional.of("Loki"))).compliance("soc2").isSilent();
        Probe.of("log-collection-missing", STACK + "  loki:\n    image: grafana/loki:3\n").compliance("soc2")
                .isSilent();
        Probe.of("log-collection-missing", STACK + "    logging: {driver: fluentd}\n").compliance("soc2").isSilent();

        assertThat(Probe.of("log-retention-missing", STACK).compliance("soc2").findings()).hasSize(1);
        watched("log-retention-missing", seen -> seen.withLogRetentionDays(Optional.of(30))).compliance("soc2")
                .isSilent();
        assertThat(watched("log-retention-short", seen -> seen.withLogRetentionDays(Optional.of(30)))
                .compliance("pci-dss").messages())
                .containsExactly("Logs are kept for 30 days, and PCI DSS asks for twelve months.");
        watched("log-retention-short", seen -> seen.withLogRetentionDays(Optional.of(365))).compliance("pci-dss")
                .isSilent();
        watched("log-retention-short", seen -> seen.withLogRetentionDays(Optional.of(30))).compliance("soc2")
                .isSilent();
    }

    @Test
    void somebodyLearnsOfIncidents() {
        assertThat(Probe.of("incident-alerts-missing", STACK).compliance("soc2").findings()).hasSize(1);
        watched("incident-alerts-missing", seen -> seen.withAlerts(new TreeMap<>(Map.of("api down", "PagerDuty"))))
                .compliance("soc2").isSilent();
        Probe.of("incident-alerts-missing", STACK + "  alerts:\n    image: prom/alertmanager:v0.27.0\n")
                .compliance("soc2").isSilent();
    }

    @Test
    void somebodySignsPeopleIn() {
        assertThat(Probe.of("second-factor-unstated", STACK).compliance("soc2").messages()).containsExactly("No "
                + "service of the stack and no variable of api says who signs people in with a second factor.");
        Probe.of("second-factor-unstated", STACK).compliance("hipaa").isSilent();
        Probe.of("second-factor-unstated", STACK + "  auth:\n    image: quay.io/keycloak/keycloak:26.0\n")
                .compliance("soc2").isSilent();
        Probe.of("second-factor-unstated", api("OIDC_ISSUER=${ISSUER}")).compliance("soc2").isSilent();
    }
}
