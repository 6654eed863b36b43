package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.design.PlanSize;
import dev.stackwright.model.design.Recovery;
import dev.stackwright.model.design.Scaling;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaOperationsChecksTest {

    private static final ElementId API = ElementId.service("api");
    private static final ElementId DB = ElementId.service("db");
    private static final String STACK = """
            services:
              api:
                image: acme/api:1
                ports: ["8080:8080"]
                depends_on: [db, queue, cache]
              db:
                image: postgres:17
                volumes: ["data:/var/lib/postgresql/data"]
              queue:
                image: rabbitmq:4.0
              cache:
                image: redis:7.4-alpine
            """;

    private static Probe recovery(String check, Recovery recovery, Backup backup) {
        return Probe.of(check, STACK).with(choices -> choices.withRecovery(recovery))
                .design(design -> design.withOperations(design.operations().withBackup(DB, backup)));
    }

    private static Recovery rpo(int minutes) {
        return new Recovery(Optional.empty(), Optional.of(minutes));
    }

    private static Recovery rto(int minutes) {
        return new Recovery(Optional.of(minutes), Optional.empty());
    }

    private static Backup every(int hours) {
        return Backup.NONE.withPeriodHours(Optional.of(hours));
    }

    @Test
    void severalReplicasNeedSomethingInFrontOfThem() {
        assertThat(Probe.of("sla-load-balancer", STACK).sla("99.95").messages())
                .containsExactly("99.95 % asks for a load balancer, and nothing stands in front of api.");
        Probe.of("sla-load-balancer", STACK).sla("99.9").isSilent();
        Probe.of("sla-load-balancer", STACK + "  proxy: {image: \"nginx:1.27\"}\n").sla("99.95").isSilent();
        Probe.of("sla-load-balancer", STACK.replace("8080:8080", "127.0.0.1:8080:8080")).sla("99.95").isSilent();
    }

    @Test
    void whatServesComesBackByItself() {
        Probe probe = Probe.of("sla-restart", """
                services:
                  api:
                    image: acme/api:1
                    restart: always
                  worker: # letters
                    image: acme/worker:1
                  migrate:
                    image: acme/api:1
                """).sla("99.9");

        assertThat(probe.messages())
                .containsExactly("worker is not started again after a failure, and 99.9 % is promised.");
        assertThat(probe.fixDiff()).containsExactly("+    restart: always");
    }

    @Test
    void withATargetAForgottenRestartIsSaidOnce() {
        String text = """
                services:
                  a: {image: "a/a:1", restart: always}
                  b: {image: "a/b:1", restart: always}
                  c: {image: "a/c:1", ports: ["80:80"]}
                """;

        assertThat(Probe.of("restart-missing", text).findings()).hasSize(1);
        Probe.of("restart-missing", text).sla("99.9").isSilent();
    }

    private static Probe asked(String timing) {
        return Probe.of("sla-health-timing", """
                services:
                  api:
                    image: acme/api:1
                    healthcheck:
                      test: ["CMD", "true"]
                """ + timing.replace("; ", "\n").indent(6)).sla("99.99");
    }

    @ParameterizedTest
    @CsvSource({"interval: 30s; timeout: 5s; retries: 3, 95", "timeout: 10s, 100",
        "interval: 1m30s; timeout: 1s; retries: 1, 91"})
    void aFailureIsKnownWithinAMinute(String timing, int seconds) {
        Probe probe = asked(timing);

        assertThat(probe.messages()).containsExactly("It can take " + seconds
                + " s until api is called unhealthy; 99.99 % asks for a quick failover.");
        assertThat(probe.fixed()).contains("interval: 10s");
    }

    @ParameterizedTest
    @CsvSource({"interval: 10s; timeout: 5s", "interval: 500ms; timeout: 1s; retries: 5", "interval: $EVERY",
        "interval: 15s; timeout: 15s; retries: 3"})
    void quickChecksAndUnknownTimesAreFine(String timing) {
        asked(timing).isSilent();
        asked("interval: 60s; timeout: 5s").sla("99.95").isSilent();
    }

    @Test
    void fromAHighTargetOnQueuesAndCachesAreNoSingleParts() {
        assertThat(Probe.of("sla-single-queue", STACK).sla("99.99").messages())
                .containsExactly("queue is a single RabbitMQ, and 99.99 % is promised.");
        assertThat(Probe.of("sla-single-cache", STACK).sla("99.99").messages())
                .containsExactly("cache is a single Redis, and 99.99 % is promised.");
        Probe.of("sla-single-queue", STACK).sla("99.95").isSilent();
        Probe.of("sla-single-cache", STACK + "  cache-replica: {image: \"redis:7.4-alpine\"}\n").sla("99.99")
                .isSilent();
    }

    @Test
    void dataInOneZoneIsSaidWhereSeveralAreAskedFor() {
        assertThat(Probe.of("sla-volume-zones", STACK).sla("99.95").messages())
                .containsExactly("The data of db lies in one zone; 99.95 % asks for several.");
        Probe.of("sla-volume-zones", STACK).sla("99.9").isSilent();
        Probe.of("sla-volume-zones", STACK).sla("99.99").isSilent();
    }

    @Test
    void anRpoNeedsABackupThatIsOftenEnough() {
        assertThat(recovery("rpo-backup-missing", rpo(60), Backup.NONE).messages())
                .containsExactly("No backup of db is recorded, and an RPO is promised.");
        recovery("rpo-backup-missing", rpo(60), every(6)).isSilent();
        assertThat(recovery("rpo-backup-period", rpo(60), every(6)).messages())
                .containsExactly("db is backed up every 6 h, and less may be lost by the RPO.");
        recovery("rpo-backup-period", rpo(360), every(6)).isSilent();
        recovery("rpo-backup-period", rpo(5), every(0)).isSilent();
        recovery("rpo-backup-period", Recovery.UNDECIDED, every(24)).isSilent();
    }

    @Test
    void anRpoOfOnePlanConcernsThatPlan() {
        Probe probe = Probe.of("rpo-backup-period", STACK).design(design -> design
                .withPlanChoices("Pro", Choices.UNDECIDED.withRecovery(rpo(60)))
                .withOperations(design.operations().withBackup(DB, every(24))));

        assertThat(probe.findings()).singleElement()
                .satisfies(finding -> assertThat(finding.plans()).containsExactly("Pro"));
    }

    @Test
    void anRtoIsTriedOut() {
        assertThat(recovery("rto-restore-untested", rto(60), every(6)).messages())
                .containsExactly("Nobody has tried to restore db, and an RTO is promised.");
        recovery("rto-restore-untested", rto(60),
                every(6).withRestoreTested(Optional.of(LocalDate.of(2026, 10, 1)))).isSilent();
        recovery("rto-restore-untested", rpo(60), every(6)).isSilent();
    }

    private static Probe scaling(ElementId service, int minimum) {
        UnaryOperator<Design> change = design -> design.withOperations(design.operations().withScaling(service,
                Scaling.of(Scaling.Mode.AUTOMATIC).withMinimum(Optional.of(minimum))));
        return Probe.of("scaling-below-sla", STACK).design(change).sla("99.95");
    }

    @Test
    void scalingKeepsWhatTheTargetAsksFor() {
        assertThat(scaling(API, 1).messages())
                .containsExactly("api may scale down to 1; 99.95 % asks for more.");
        scaling(API, 2).isSilent();
        scaling(DB, 1).isSilent();
    }

    private static Probe size(int replicas) {
        Plan plan = Plan.EMPTY.withSize(API, PlanSize.NONE.withReplicas(Optional.of(replicas)));
        return Probe.of("plan-size-below-sla", STACK).sla("99.95").design(design -> design.withPlan("Business", plan));
    }

    @Test
    void aPlanIsAsLargeAsWhatItPromises() {
        assertThat(size(1).messages())
                .containsExactly("In the plan Business api has 1 replica; 99.95 % asks for 2.");
        size(2).isSilent();
    }
}
