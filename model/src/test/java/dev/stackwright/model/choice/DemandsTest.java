package dev.stackwright.model.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.Demand;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.choice.DemandReading.State;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.ladder.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemandsTest {

    private static final String STACK = """
            services:
              api:
                image: acme/api:1.0
                environment:
                  AWS_ACCESS_KEY_ID: AKIAIOSFODNN7EXAMPLE
                  AWS_SECRET_ACCESS_KEY: ${AWS_SECRET}
            """;

    private static final Snapshot SERVICE = Snapshot.of("services:\n  api:\n    image: acme/api:1.0\n");

    private final ChoiceCatalog catalog = ChoiceCatalog.read();
    private final Checks checks = StandardChecks.all(Technologies.read(), catalog);
    private final ChoiceOption byoc = catalog.deploymentModel("byoc").orElseThrow().option();
    private final Design chosen = Design.EMPTY.withChoices(Choices.UNDECIDED.withDeploymentModels(Set.of("byoc")));

    @Test
    void aFindingLeavesADemandOpenAndFixingItMeetsIt() {
        assertThat(read(STACK, chosen).state()).isEqualTo(State.OPEN);
        assertThat(read(STACK, chosen).open()).extracting(Finding::id).containsOnly("static-cloud-keys");
        assertThat(read("services:\n  api:\n    image: acme/api:1.0\n", chosen).state()).isEqualTo(State.MET);
    }

    @Test
    void whatSomebodyLetsStandIsNeitherOpenNorMet() {
        Design accepted = chosen.withAcceptance(new Acceptance("static-cloud-keys",
                Optional.of(ElementId.service("api")), "Ada", "until the roles are there", Optional.empty()));

        DemandReading reading = read(STACK, accepted);

        assertThat(reading.state()).isEqualTo(State.ACCEPTED);
        assertThat(reading.accepted()).isNotEmpty();
    }

    @Test
    void whatNoCheckLooksAfterIsForAPerson() {
        Demands demands = Demands.of(List.of(byoc), List.of(), SERVICE);

        assertThat(demands.readings()).filteredOn(reading -> reading.demand().checks().isEmpty()).isNotEmpty()
                .allMatch(reading -> reading.state() == State.PERSON);
        assertThat(demands.countKnown()).isEqualTo(demands.readings().size() - demands.count(State.PERSON));
    }

    @Test
    void silentChecksThatProveAPartOnlyLeaveTheRestToAPerson() {
        ChoiceOption soc2 = catalog.framework("soc2").orElseThrow();
        assertThat(soc2.demands().get(0).partly()).isTrue();

        assertThat(Demands.of(List.of(soc2), List.of(), SERVICE).readings().get(0).state()).isEqualTo(State.PERSON);
    }

    @Test
    void aPersonVouchesForItAsLongAsTheServicesStayTheSame() {
        Demand demand = byoc.demands().stream().filter(one -> one.checks().isEmpty()).findFirst().orElseThrow();
        Snapshot confirmed = SERVICE.apply(((Outcome.Ready) DemandPoint.confirm(demand,
                new Signature("Ada", LocalDate.of(2026, 11, 21))).on(SERVICE)).edit());

        assertThat(stateOf(demand, confirmed)).isEqualTo(State.CONFIRMED);
        assertThat(stateOf(demand, Snapshot.of("services:\n  api:\n    image: acme/api:2.0\n")
                .withDesign(confirmed.design()))).isEqualTo(State.CONFIRMED);
        assertThat(stateOf(demand, Snapshot.of(confirmed.text().text() + "  db:\n    image: postgres:16\n")
                .withDesign(confirmed.design()))).isEqualTo(State.STALE);
        assertThat(stateOf(demand, confirmed.apply(((Outcome.Ready) DemandPoint.takeBack(demand)
                .on(confirmed)).edit()))).isEqualTo(State.PERSON);
    }

    private State stateOf(Demand demand, Snapshot snapshot) {
        return Demands.of(List.of(byoc), List.of(), snapshot).readings().stream()
                .filter(reading -> reading.demand().equals(demand)).findFirst().orElseThrow().state();
    }

    @Test
    void oneIdIsOneDemand() {
        Map<String, Set<Demand>> byId = Stream.of(ChoiceKind.values()).flatMap(kind -> kind.answers(catalog).stream())
                .flatMap(option -> option.demands().stream())
                .collect(Collectors.groupingBy(Demand::id, Collectors.toSet()));

        assertThat(byId.values()).isNotEmpty().allMatch(same -> same.size() == 1);
    }

    @Test
    void aStackWithoutServicesMeetsNothing() {
        assertThat(Demands.of(List.of(byoc), List.of(), Snapshot.of("")).count(State.MET)).isZero();
        assertThat(Demands.of(List.of(byoc), List.of(), Snapshot.of("")).count(State.UNSEEN)).isPositive();
    }

    @Test
    void whatTwoAnswersDemandCountsOnce() {
        ChoiceOption shared = catalog.tenancy("shared").orElseThrow();
        ChoiceOption hybrid = catalog.tenancy("hybrid").orElseThrow();

        List<DemandReading> readings = Demands.of(List.of(shared, hybrid), List.of(), SERVICE).readings();

        assertThat(readings).hasSize(shared.demands().size() + hybrid.demands().size() - 1);
    }

    @Test
    void everyCheckADemandNamesIsThere() {
        Set<String> named = Stream.of(ChoiceKind.values()).flatMap(kind -> kind.answers(catalog).stream())
                .flatMap(option -> option.demands().stream()).map(Demand::checks)
                .flatMap(List::stream).collect(Collectors.toSet());

        assertThat(named).isNotEmpty().allMatch(id -> checks.info(id).isPresent());
    }

    private DemandReading read(String text, Design design) {
        List<Finding> findings = checks.run(Snapshot.of(text).withDesign(design));
        return Demands.of(List.of(byoc), findings, SERVICE).readings().stream()
                .filter(reading -> reading.demand().checks().contains("static-cloud-keys")).findFirst().orElseThrow();
    }
}
