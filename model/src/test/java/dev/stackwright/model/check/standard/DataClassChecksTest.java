package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What frameworks demand where the design says which data lies and flows where. */
class DataClassChecksTest {

    private static final String STACK = """
            services:
              api:
                image: acme/api:1
              cache:
                image: redis:7
              db:
                image: postgres:16
                ports:
                  - "5432:5432"
                  - "127.0.0.1:5433:5432"
                volumes:
                  - data:/var/lib/postgresql/data
              collector:
                image: otel/opentelemetry-collector:0.109.0
            volumes:
              data: {}
            """;

    private static Probe classified(String check, String service, DataClass... classes) {
        return classified(Probe.of(check, STACK), service, classes);
    }

    private static Probe classified(Probe probe, String service, DataClass... classes) {
        return probe.design(design -> design.withDataClasses(ElementId.service(service), List.of(classes)));
    }

    private static Probe flow(String check, String to, Optional<Boolean> encrypted, DataClass... classes) {
        return Probe.of(check, STACK).design(design -> design.withEdge(
                new EdgeKey(ElementId.service("api"), ElementId.service(to)), new EdgeMeaning(Optional.empty(),
                        Optional.empty(), Optional.empty(), encrypted, new TreeSet<>(List.of(classes)))));
    }

    private static Probe flow(String check, String to, DataClass... classes) {
        return flow(check, to, Optional.empty(), classes);
    }

    @Test
    void storesThatAreNotClassifiedAreOneFinding() {
        assertThat(Probe.of("data-unclassified", STACK).compliance("soc2", "gdpr").messages()).containsExactly("It is "
                + "not said which data cache and db hold, so that nobody can tell what SOC 2 and GDPR ask of them.");
        assertThat(classified("data-unclassified", "cache", DataClass.PUBLIC).compliance("soc2").messages())
                .containsExactly("It is not said which data db holds, so that nobody can tell what SOC 2 asks of it.");
        classified(classified("data-unclassified", "cache", DataClass.PUBLIC), "db", DataClass.INTERNAL)
                .compliance("soc2").isSilent();
        Probe.of("data-unclassified", STACK).isSilent();
    }

    @Test
    void theClassOfAVolumeCountsForItsService() {
        Probe.of("data-unclassified", STACK.replace("redis:7", "acme/cache:1")).compliance("soc2")
                .design(design -> design.withDataClasses(new ElementId("volumes", "data"), List.of(DataClass.HEALTH)))
                .isSilent();
    }

    @Test
    void personalDataHasAPlaceToStayIn() {
        Probe probe = classified("gdpr-residency-missing", "db", DataClass.PERSONAL).compliance("gdpr");

        assertThat(probe.messages())
                .containsExactly("db holds personal data, and it is not said where that has to stay.");
        probe.design(design -> design.withNotes(design.notes().withResidency(ElementId.service("db"), "EU")))
                .isSilent();
        classified("gdpr-residency-missing", "db", DataClass.INTERNAL).compliance("gdpr").isSilent();
        probe.compliance("soc2").isSilent();
    }

    @Test
    void cardDataIsNotKept() {
        assertThat(classified("card-data-stored", "db", DataClass.CARD).compliance("pci-dss").messages())
                .containsExactly("db keeps card data.");
        classified("card-data-stored", "cache", DataClass.CARD).compliance("pci-dss").isSilent();
        classified("card-data-stored", "db", DataClass.CARD).compliance("soc2").isSilent();
        assertThat(classified("card-in-cache", "cache", DataClass.CARD).compliance("pci-dss").places())
                .containsExactly("cache");
        assertThat(flow("card-in-cache", "cache", DataClass.CARD).compliance("pci-dss").findings()).hasSize(1);
        flow("card-in-cache", "cache", DataClass.INTERNAL).compliance("pci-dss").isSilent();
    }

    @Test
    void healthDataThatFlowsIntoACacheIsFound() {
        assertThat(flow("hipaa-cache", "cache", DataClass.HEALTH).compliance("hipaa").messages())
                .containsExactly("cache is a cache, and health data flows into it from api.");
        classified(flow("hipaa-cache", "cache", DataClass.INTERNAL), "cache", DataClass.INTERNAL).compliance("hipaa")
                .isSilent();
    }

    @Test
    void aStoreOfDelicateDataIsNotReachedFromOutside() {
        Probe cards = classified("card-data-published", "db", DataClass.CARD).compliance("pci-dss");

        assertThat(cards.messages()).containsExactly(
                "db holds card data, and its port 5432 is reached from outside of the stack.");
        assertThat(cards.fixDiff()).containsExactly("-      - \"5432:5432\"");
        classified("card-data-published", "db", DataClass.PERSONAL).compliance("pci-dss").isSilent();
        assertThat(classified("health-data-published", "db", DataClass.HEALTH).compliance("hipaa").findings())
                .hasSize(1);
        classified("health-data-published", "db", DataClass.HEALTH).compliance("soc2").isSilent();
    }

    @Test
    void delicateDataIsNotLogged() {
        assertThat(flow("health-data-logged", "collector", DataClass.HEALTH).compliance("hipaa").messages())
                .containsExactly("With what api sends to collector comes health data.");
        assertThat(classified("card-data-logged", "collector", DataClass.CARD).compliance("pci-dss").messages())
                .containsExactly("collector watches the stack and holds card data.");
        flow("health-data-logged", "db", DataClass.HEALTH).compliance("hipaa").isSilent();
        flow("health-data-logged", "collector", DataClass.HEALTH).compliance("pci-dss").isSilent();
    }

    @Test
    void delicateDataFlowsEncrypted() {
        Probe open = flow("edge-unencrypted", "db", Optional.of(false), DataClass.PERSONAL, DataClass.HEALTH);

        assertThat(open.compliance("gdpr").messages())
                .containsExactly("Personal and health data flows from api to db unencrypted.");
        assertThat(open.compliance("gdpr").findings()).extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(open.compliance("hipaa").findings()).extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        open.isSilent();
        flow("edge-unencrypted", "db", Optional.of(true), DataClass.PERSONAL).compliance("gdpr").isSilent();
        flow("edge-unencrypted", "db", DataClass.PERSONAL).compliance("gdpr").isSilent();
        flow("edge-unencrypted", "db", Optional.of(false), DataClass.INTERNAL).compliance("gdpr").isSilent();
    }

    @Test
    void aStoreHoldsWhatFlowsIntoIt() {
        Probe probe = flow("flow-into-unclassified", "db", DataClass.PERSONAL, DataClass.CREDENTIALS)
                .compliance("gdpr");

        assertThat(probe.messages()).containsExactly(
                "Personal data flows from api to db, which is not said to hold any.");
        classified(probe, "db", DataClass.PERSONAL).isSilent();
        flow("flow-into-unclassified", "collector", DataClass.PERSONAL).compliance("gdpr").isSilent();
    }

    @Test
    void servicesWithCardDataHaveANetworkOfTheirOwn() {
        String stack = """
                services:
                  web:
                    image: acme/web:1
                    networks: [front]
                  api:
                    image: acme/api:1
                    depends_on: [payments]
                    networks: [front, %1$s]
                  payments:
                    image: acme/payments:1
                    networks: [%1$s]
                networks:
                  front: {}
                  cards: {}
                """;
        Probe one = classified(Probe.of("pci-segmentation", stack.formatted("front")), "payments", DataClass.CARD);

        assertThat(one.compliance("pci-dss").messages()).containsExactly(
                "payments handles card data and shares a network with web, which has no connection to it.");
        classified(Probe.of("pci-segmentation", stack.formatted("cards")), "payments", DataClass.CARD)
                .compliance("pci-dss").isSilent();
        one.compliance("soc2").isSilent();
        Probe.of("pci-segmentation", stack.formatted("front")).compliance("pci-dss").isSilent();
    }

    @Test
    void servicesWithoutNetworksMeetInTheDefaultOne() {
        assertThat(classified("pci-segmentation", "db", DataClass.CARD).compliance("pci-dss").messages())
                .containsExactly("db handles card data and shares a network with api, cache and collector, which have "
                        + "no connection to it.");
    }
}
