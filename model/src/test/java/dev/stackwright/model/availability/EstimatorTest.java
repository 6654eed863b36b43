package dev.stackwright.model.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.design.PlanSize;
import dev.stackwright.model.design.Region;
import dev.stackwright.model.design.Scaling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EstimatorTest {

    private static final double EXACT = 1e-12;

    private static final String SHOP = """
            services:
              web:
                image: acme/web:1
                ports: ["80:8080"]
                depends_on: [api]
              api:
                image: acme/api:1
                depends_on:
                  db: {condition: service_healthy}
                environment:
                  REDIS_URL: redis://cache:6379
              db:
                image: postgres:16
              cache:
                image: redis:7
              mailer:
                image: acme/mailer-worker:1
                environment: {REDIS_URL: "redis://cache:6379"}
              migrate:
                image: acme/api:1
              debug:
                image: acme/debug:1
                profiles: [tools]
            """;

    @Test
    void whatTheEntryNeedsIsMultipliedWithThePlaceItRunsIn() {
        Estimated shop = Estimated.of(SHOP);

        assertThat(shop.entries()).containsExactly("web");
        assertThat(shop.parts()).containsExactly("web x1", "api x1", "db x1", "cache x1");
        assertThat(shop.likely()).isCloseTo(0.9999 * 0.9995 * 0.9995 * 0.999 * 0.9995 * 0.9995 * 0.9999, within(EXACT));
        assertThat(shop.words()).isEqualTo("99.68");
    }

    @Test
    void whatDoesNotCountIsSaidWithTheReason() {
        assertThat(Estimated.of(SHOP).estimate().leftOut())
                .extracting(out -> out.service() + ": " + out.reason()).containsExactly(
                        "migrate: Its name says that it is a step of setting up or keeping, which runs to its end.",
                        "debug: It only runs with the profile tools.",
                        "mailer: No entry needs it: customers do not wait for what it does.");
    }

    @Test
    void anAssumptionOfTheDesignTakesThePlaceOfTheStudios() {
        Estimated own = Estimated.of(SHOP).onPerfectGround().assuming("services/web", 99).assuming("service", 98)
                .assuming("postgresql", 97).assuming("services/cache", 96);

        assertThat(own.likely()).isCloseTo(0.99 * 0.98 * 0.97 * 0.96, within(EXACT));
        assertThat(own.estimate().whole().parts()).allMatch(part -> part.assumption().overridden());
    }

    @Test
    void aGatewayIsNotTakenForTheLoadBalancerOfThePlace() {
        Estimated proxy = Estimated.of("services:\n  proxy: {image: \"traefik:v3.1\"}\n");

        assertThat(proxy.onPerfectGround().likely()).isCloseTo(0.9997, within(EXACT));
    }

    @Test
    void oneOfSeveralReplicasIsEnough() {
        String two = SHOP.replace("    depends_on:\n", "    deploy: {replicas: 2}\n    depends_on:\n");
        Estimated shop = Estimated.of(two).onPerfectGround().assuming("services/api", 90);

        assertThat(shop.parts()).contains("api x2");
        assertThat(shop.likely()).isCloseTo(0.9995 * (1 - 0.1 * 0.1) * 0.999 * 0.9995, within(EXACT));
    }

    @Test
    void furtherContainersOfAStoreThatDoesNotReplicateDoNotStandInForIt() {
        Estimated store = Estimated.of("""
                services:
                  api: {image: "acme/api:1", ports: ["80:80"], depends_on: [db]}
                  db: {image: "postgres:16", deploy: {replicas: 3}}
                """);

        assertThat(store.parts()).containsExactly("api x1", "db x1");
    }

    @Test
    void storesThatReplicateToEachOtherAreOnePart() {
        Estimated stores = Estimated.of("""
                services:
                  api: {image: "acme/api:1", ports: ["80:80"], depends_on: [db-primary, users]}
                  db-primary: {image: "postgres:16"}
                  db-replica: {image: "postgres:16", environment: {PRIMARY_HOST: db-primary}}
                  users: {image: "postgres:16"}
                """).onPerfectGround().assuming("database", 90).assuming("service", 100);

        assertThat(stores.parts()).containsExactly("api x1", "db-primary + db-replica x2", "users x1");
        assertThat(stores.likely()).isCloseTo(0.99 * 0.9, within(EXACT));
    }

    @Test
    void aDatabaseThatReplicatesItselfNeedsTheMajorityOfItsContainers() {
        Estimated distributed = Estimated.of("""
                services:
                  db: {image: "cockroachdb/cockroach:v24.1.0", ports: ["26257:26257"], deploy: {replicas: 4}}
                """).onPerfectGround().assuming("database", 90);

        assertThat(distributed.parts()).as("the fourth adds nothing to a majority").containsExactly("db x3");
        assertThat(distributed.likely()).isCloseTo(0.9 * 0.9 * 0.9 + 3 * 0.9 * 0.9 * 0.1, within(EXACT));
    }

    @Test
    void replicasDoNotHelpAgainstTheZoneTheyShare() {
        String replicas = """
                services:
                  api: {image: "acme/api:1", ports: ["80:80"], deploy: {replicas: 3}%s}
                  db: {image: "postgres:16"}
                """;
        Estimated alone = Estimated.of(replicas.formatted("")).assuming("load-balancer", 100).assuming("region", 100)
                .assuming("service", 90).assuming("zone", 99);

        assertThat(alone.likely()).as("one zone").isCloseTo(0.999 * 0.99, within(EXACT));
        assertThat(alone.sla("99.95").likely()).as("two zones").isCloseTo(0.999 * (1 - 0.01 * 0.01), within(EXACT));

        Estimated withStore = Estimated.of(replicas.formatted(", depends_on: [db]")).assuming("load-balancer", 100)
                .assuming("region", 100).assuming("service", 90).assuming("zone", 99).sla("99.95");
        assertThat(withStore.likely()).as("the database stands in one of them")
                .isCloseTo(0.999 * 0.999 * 0.99, within(EXACT));
        assertThat(withStore.estimate().whole().factors()).filteredOn(factor -> factor.kind() == Factor.Kind.ZONES)
                .singleElement().satisfies(zones -> assertThat(zones.bound()).containsExactly("db"));
    }

    @Test
    void aSecondRegionHelpsOnlyWhereTheDataIsInIt() {
        String api = """
                services:
                  api: {image: "acme/api:1", ports: ["80:80"]%s}
                  db: {image: "postgres:16"}
                """;

        assertThat(Estimated.of(api.formatted("")).sla("99.99").estimate().whole().factors())
                .filteredOn(factor -> factor.kind() == Factor.Kind.REGIONS).extracting(Factor::copies)
                .containsExactly(2);
        assertThat(Estimated.of(api.formatted(", depends_on: [db]")).sla("99.99").estimate().whole().factors())
                .filteredOn(factor -> factor.kind() == Factor.Kind.REGIONS)
                .extracting(Factor::copies, Factor::bound).containsExactly(
                        tuple(1, List.of("db")));
        assertThat(Estimated.of(api.formatted("")).sla("99.99").with(design -> design.withChoices(design.choices()
                .withRegions(Set.of(Region.parse("aws/eu-central-1"))))).estimate().site())
                .as("only one is chosen").isEqualTo(new Site(2, 1));
    }

    @Test
    void anAsynchronousEdgeIsNoSerialDependency() {
        Estimated queue = Estimated.of("""
                services:
                  api: {image: "acme/api:1", ports: ["80:80"], depends_on: [queue]}
                  queue: {image: "rabbitmq:3.13"}
                """);
        EdgeKey edge = EdgeKey.parse("services/api -> services/queue");

        Estimated marked = queue.with(design -> design.withEdge(edge, new EdgeMeaning(Optional.empty(),
                Optional.empty(), Optional.of(false), Optional.empty(), new TreeSet<>())));

        assertThat(queue.parts()).containsExactly("api x1", "queue x1");
        assertThat(marked.parts()).containsExactly("api x1");
        assertThat(marked.estimate().leftOut()).singleElement().satisfies(out -> assertThat(out.reason())
                .isEqualTo("The edge api \u2192 queue is marked as asynchronous: api answers without it."));
    }

    @Test
    void entriesAreWhatIsReachedFromOutside() {
        assertThat(Estimated.of("""
                services:
                  proxy: {image: "traefik:v3.1"}
                  shop: {image: "acme/shop:1", labels: ["traefik.http.routers.shop.rule=Host(`a`)"]}
                  admin: {image: "adminer:4", ports: ["8081:8080"]}
                  local: {image: "acme/local:1", ports: ["127.0.0.1:9000:9000"]}
                  db: {image: "postgres:16", ports: ["5432:5432"]}
                """).entries()).containsExactly("proxy", "shop");
        assertThat(Estimated.of("services:\n  db: {image: \"postgres:16\", ports: [\"5432:5432\"]}\n").entries())
                .as("a stack that is a database").containsExactly("db");
        assertThat(Estimated.of("""
                services:
                  api: {image: "acme/api:1", depends_on: [db]}
                  db: {image: "postgres:16"}
                """).entries()).as("nothing is published").containsExactly("api");
    }

    @Test
    void aPlanHasItsOwnTargetSizesAndValues() {
        Estimated plans = Estimated.of("""
                services:
                  api: {image: "acme/api:1", ports: ["80"], deploy: {replicas: "${API_REPLICAS:-1}"}}
                  web: {image: "acme/web:1", ports: ["80"]}
                """).sla("99.9").with(design -> design
                        .withPlan("pro", Plan.EMPTY.withValue("API_REPLICAS", "2")
                                .withChoices(Plan.EMPTY.choices().withSla(Optional.of("99.95")))
                                .withSize(Estimated.service("web"), PlanSize.NONE.withReplicas(Optional.of(3)))));

        assertThat(plans.parts()).containsExactly("api x1", "web x1");
        assertThat(plans.inPlan("pro").parts()).containsExactly("api x2", "web x3");
        assertThat(plans.inPlan("pro").estimate().target()).map(target -> target.option().id()).contains("99.95");
        assertThat(Estimated.ESTIMATOR.all(plans.snapshot())).extracting(Estimate::plan)
                .containsExactly(Optional.empty(), Optional.of("pro"));
    }

    @Test
    void scalingLeavesNoLessRunningThanItsMinimum() {
        Estimated scaled = Estimated.of("services:\n  api: {image: \"acme/api:1\", ports: [\"80\"]}\n")
                .with(design -> design.withOperations(design.operations().withScaling(Estimated.service("api"),
                        Scaling.of(Scaling.Mode.AUTOMATIC).withMinimum(Optional.of(2)))));

        assertThat(scaled.parts()).containsExactly("api x2");
    }

    @Test
    void theWeakestLinkIsThatByWhosePerfectionMostIsGained() {
        Estimated shop = Estimated.of(SHOP);

        assertThat(shop.estimate().weakestServices()).containsExactly("db");
        assertThat(shop.assuming("services/db", 100).estimate().weakestServices()).doesNotContain("db");
        assertThat(shop.assuming("zone", 95).estimate().whole().weakest()).get().extracting(Factor::kind)
                .isEqualTo(Factor.Kind.ZONES);
        assertThat(shop.assuming("zone", 95).estimate().weakestServices()).isEmpty();
    }

    @Test
    void theStepsThatRaiseItMostAreToldEachOnTopOfTheOneBefore() {
        Estimate shop = Estimated.of(SHOP).sla("99.99").estimate();

        assertThat(shop.improvements()).extracting(Improvement::inWords).first()
                .isEqualTo("replicate db to 2 containers");
        assertThat(shop.improvements()).hasSize(3);
        assertThat(shop.improvements().get(1).before()).isEqualTo(shop.improvements().get(0).after());
        assertThat(shop.improvements()).allMatch(step -> step.after() > step.before());
        assertThat(shop.isMet()).isFalse();
        assertThat(shop.excessPerYear()).get().matches(excess -> excess.toHours() > 24);
    }

    @Test
    void whatTheStepPromisesIsWhatIsEstimatedOnceItIsTaken() {
        Estimated before = Estimated.of("""
                services:
                  api:
                    image: acme/api:1
                    ports: ["80"]
                """);
        Improvement step = before.estimate().improvements().get(0);
        Estimated after = Estimated.of(before.snapshot().text().text() + "    deploy: {replicas: 2}\n");

        assertThat(step.inWords()).isEqualTo("2 replicas of api");
        assertThat(after.likely()).isCloseTo(step.after(), within(EXACT));
    }

    @Test
    void circlesUnknownNamesAndEmptyStacksAreEstimatedToo() {
        assertThat(Estimated.of("""
                services:
                  a: {image: "acme/a:1", depends_on: [b, nowhere]}
                  b: {image: "acme/b:1", depends_on: [a, b]}
                """).parts()).containsExactly("a x1", "b x1");
        assertThat(Estimated.of("").estimate().isEmpty()).isTrue();
        assertThat(Estimated.of("services:\n  migrate: {image: \"acme/a:1\"}\n").estimate().isEmpty()).isTrue();
        assertThat(Estimated.of("services: [").estimate().isMet()).isTrue();
    }
}
