package dev.stackwright.model.control.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.design.Observability;
import dev.stackwright.model.design.Operations;
import dev.stackwright.model.design.Recovery;
import dev.stackwright.model.design.Rollout;
import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceFindersTest {

    private static final EvidenceFinders FINDERS = EvidenceFinders.standard();
    private static final Technologies TECHNOLOGIES = Technologies.read();
    private static final ChoiceCatalog CHOICES = ChoiceCatalog.read();
    private static final ElementId API = ElementId.service("api");
    private static final ElementId DB = ElementId.service("db");
    private static final String STACK = """
            services:
              api:
                image: acme/api
                ports: ["8080:8080"]
                environment:
                  DATABASE_URL: postgresql://app:${DB_PASSWORD}@db:5432/app
                depends_on: [db]
              db:
                image: postgres:16.4
                ports: ["5432:5432"]
                environment:
                  POSTGRES_PASSWORD: secret-in-the-file
                volumes: ["data:/var/lib/postgresql/data"]
            volumes:
              data: {driver: local}
            """;

    private static Evidence evidence(String id, String stack, Design design) {
        Snapshot snapshot = Snapshot.of(TextDocument.of(stack), design);
        return FINDERS.finder(id).in(new Subject(new CheckContext(snapshot, TECHNOLOGIES, CHOICES),
                Map.of("", design.choices()), Set.of()));
    }

    /** One changed or added line of the stack turns the gap into a proof. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "tls-entry; ports: [\"8080:8080\"]; ports: [\"443:8443\"]; api is reached over TLS, on port 443:8443.",
        "tls-connection; db:5432/app; db:5432/app?sslmode=require; "
                + "DATABASE_URL encrypts the connection from api to db.",
        "encryption-at-rest; driver: local; driver_opts: {encrypted: \"true\"}; "
                + "db keeps its data in data, which is encrypted.",
        "stores-unpublished; ports: [\"5432:5432\"]; ports: [\"127.0.0.1:5432:5432\"]; "
                + "db publishes no port to the outside.",
        "pinned-images; image: acme/api; image: acme/api:1.4; api runs version 1.4 of api.",
        "secrets-from-variables; secret-in-the-file; ${DB_PASSWORD:?}; "
                + "POSTGRES_PASSWORD of db comes from outside of the file.",
        "hardened-containers; image: acme/api; cap_drop: [ALL]; api gives up rights it does not need.",
        "replicas; image: acme/api; scale: 2; api runs more than once.",
        "audit-log; image: postgres:16.4; command: postgres -c log_connections=on; "
                + "db logs connections or statements, as its command says.",
        "identity-provider; ports: [\"8080:8080\"]; environment: {OIDC_ISSUER: \"https://id.acme.com\"}; "
                + "api signs people in, as OIDC_ISSUER says.",
        "payment-provider; ports: [\"8080:8080\"]; environment: {STRIPE_KEY: \"${STRIPE_KEY}\"}; "
                + "api leaves card data to a payment provider, as STRIPE_KEY says."})
    void aLineOfTheStackIsTheProof(String id, String line, String instead, String proof) {
        String stack = STACK;
        boolean adds = List.of("hardened-containers", "replicas", "audit-log").contains(id);
        if (id.endsWith("-provider")) {
            stack = stack.replaceFirst("    environment:\n.*DATABASE_URL.*\n", "");
        }
        String after = stack.replace(line, adds ? line + "\n    " + instead : instead);

        assertThat(evidence(id, stack, Design.EMPTY).gaps()).isNotEmpty();
        assertThat(evidence(id, after, Design.EMPTY).gaps()).isEmpty();
        assertThat(evidence(id, after, Design.EMPTY).proofs()).anySatisfy(shown -> {
            assertThat(shown.text()).isEqualTo(proof);
            assertThat(shown.range()).isPresent();
        });
    }

    private static void provenBy(String id, UnaryOperator<Design> said, String proof) {
        assertThat(evidence(id, STACK, Design.EMPTY).proofs()).as(id).isEmpty();
        assertThat(evidence(id, STACK, Design.EMPTY).gaps()).as(id).isNotEmpty();
        assertThat(evidence(id, STACK, said.apply(Design.EMPTY)).gaps()).as(id).isEmpty();
        assertThat(evidence(id, STACK, said.apply(Design.EMPTY)).proofs()).as(id).extracting(Proof::text)
                .contains(proof);
    }

    private static UnaryOperator<Design> operating(UnaryOperator<Operations> said) {
        return design -> design.withOperations(said.apply(design.operations()));
    }

    private static UnaryOperator<Design> observing(UnaryOperator<Observability> said) {
        return operating(operations -> operations.withObservability(said.apply(operations.observability())));
    }

    private static UnaryOperator<Design> choosing(UnaryOperator<Choices> said) {
        return design -> design.withChoices(said.apply(design.choices()));
    }

    @Test
    void whatIsSaidOfOperationIsTheProof() {
        provenBy("logs-collected", observing(said -> said.withLogs(Optional.of("Loki"))), "Logs go to Loki.");
        provenBy("metrics-watched", observing(said -> said.withMetrics(Optional.of("Grafana"))),
                "Metrics go to Grafana.");
        provenBy("log-retention", observing(said -> said.withLogRetentionDays(Optional.of(30))),
                "Logs are kept for 30 days.");
        provenBy("log-retention-year", observing(said -> said.withLogRetentionDays(Optional.of(365))),
                "Logs are kept for 365 days.");
        provenBy("rollout-stated", operating(said -> said.withRollout(new Rollout(Optional.of("rolling"),
                Optional.of("customer"), Optional.empty()))), "New versions are approved by customer.");
    }

    @Test
    void logsThatAreKeptTooShortAreNoProof() {
        Design design = observing(said -> said.withLogRetentionDays(Optional.of(90))).apply(Design.EMPTY);

        assertThat(evidence("log-retention-year", STACK, design).gaps()).extracting(Gap::text)
                .containsExactly("Logs are kept for 90 days; the control asks for 365.");
    }

    @Test
    void whatIsChosenIsTheProof() {
        provenBy("sla-chosen", choosing(said -> said.withSla(Optional.of("99.9"))),
                "The availability target is 99.9 %.");
        provenBy("recovery-targets", choosing(said -> said.withRecovery(new Recovery(Optional.of(60),
                Optional.of(15)))), "The RTO is 60 minutes and the RPO 15 minutes.");
        provenBy("isolation-decided", choosing(said -> said.withIsolation(Optional.of("row-level"))),
                "Customers' data is kept apart by row level.");
        provenBy("dedicated-infrastructure", choosing(said -> said.withTenancy(Optional.of("siloed"))),
                "Every customer has a stack of its own.");
    }

    @Test
    void aStoreThatIsSharedIsNotDedicatedWhateverTheTenancyIs() {
        Design siloed = choosing(said -> said.withTenancy(Optional.of("siloed"))).apply(Design.EMPTY);

        assertThat(evidence("dedicated-infrastructure", STACK, siloed.withNotes(siloed.notes().withScope(DB,
                ServiceScope.SHARED))).gaps()).extracting(Gap::text)
                .containsExactly("db is said to be shared by customers.");
    }

    @Test
    void whatIsSaidOfDataIsTheProof() {
        provenBy("data-classified", design -> design.withDataClasses(DB, List.of(DataClass.PERSONAL)),
                "db holds personal data.");
        provenBy("residency-stated", design -> design.withNotes(design.notes().withResidency(DB, "EU")),
                "The data of db has to stay in EU.");
        provenBy("retention-stated", design -> design.withNotes(design.notes().withRetention(DB, 90)),
                "The data of db is kept for 90 days.");
    }

    @Test
    void aFlowThatIsDeclaredEncryptedAndClassifiedIsTheProof() {
        UnaryOperator<Design> said = design -> design.withEdge(new EdgeKey(API, DB), new EdgeMeaning(Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of(true), new TreeSet<>(Set.of(DataClass.PERSONAL))));

        provenBy("tls-connection", said, "The flow from api to db is declared encrypted.");
        provenBy("flows-described", said, "The data of the flow from api to db is classified.");
    }

    @Test
    void aCacheNobodyHasClassifiedMayHoldHealthData() {
        String cached = STACK.replace("volumes:\n  data", "  cache:\n    image: redis:7.4\nvolumes:\n  data");
        ElementId cache = ElementId.service("cache");

        assertThat(evidence("caches-without-health", STACK, Design.EMPTY).proofs()).extracting(Proof::text)
                .containsExactly("The stack has no cache.");
        assertThat(evidence("caches-without-health", "include: [more.yaml]\n" + STACK, Design.EMPTY).proofs()).isEmpty();
        assertThat(evidence("caches-without-health", cached, Design.EMPTY).gaps()).hasSize(1);
        assertThat(evidence("caches-without-health", cached, Design.EMPTY.withDataClasses(cache,
                List.of(DataClass.HEALTH))).gaps()).hasSize(1);
        assertThat(evidence("caches-without-health", cached, Design.EMPTY.withDataClasses(cache,
                List.of(DataClass.INTERNAL))).gaps()).isEmpty();
    }

    @Test
    void anEmptyStackProvesNothing() {
        assertThat(FINDERS.ids()).allSatisfy(id -> assertThat(evidence(id, "", Design.EMPTY).proofs()).as(id)
                .isEmpty());
        assertThat(FINDERS.ids()).allSatisfy(id -> assertThat(evidence(id, "", Design.EMPTY).gaps()).as(id)
                .isNotEmpty());
    }
}
