package dev.stackwright.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Machines;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.design.PlanSize;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.OverlaySources;
import dev.stackwright.model.project.Provenance;
import dev.stackwright.model.project.Reading;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.project.ResolvedText;
import dev.stackwright.model.text.TextDocument;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsPlanTest {

    private static final String STACK = """
            services:
              api:
                image: acme/api:1.0
                environment:
                  LOG_LEVEL: ${LOG_LEVEL:-info}
                deploy:
                  replicas: ${API_REPLICAS:-1}
                  resources:
                    limits:
                      cpus: '0.5'
                      memory: 512M
              db:
                image: postgres:16
              cache:
                image: redis:7
                scale: 1
            """;
    private static final Plan PRO = Plan.EMPTY
            .withChoices(Choices.UNDECIDED.withTenancy(Optional.of("siloed")))
            .withSize(ElementId.service("db"), PlanSize.NONE.withReplicas(Optional.of(3))
                    .withMachine(Optional.of("r5.large")).withStorageGb(Optional.of(100)))
            .withSize(ElementId.service("cache"), PlanSize.NONE.withReplicas(Optional.of(2)))
            .withValue("API_REPLICAS", "4").withValue("LOG_LEVEL", "warn");
    private static final Snapshot SNAPSHOT = Snapshot.of(TextDocument.of(STACK), Design.EMPTY
            .withChoices(Choices.UNDECIDED.withSla(Optional.of("99.95"))).withPlan("Free", Plan.EMPTY)
            .withPlan("Pro", PRO));
    private static final AsPlan AS_PRO = AsPlan.of(SNAPSHOT.design(), "Pro").orElseThrow();

    private static ComposeProject resolved() {
        Path path = Path.of("/stack/compose.yaml").toAbsolutePath();
        OverlaySources sources = new OverlaySources(file ->
                new Reading.Unreadable(Reading.Reason.MISSING, "is not there", ""),
                Map.of(path, new Reading.Text(SNAPSHOT.compose())));
        return AS_PRO.of(ComposeProject.resolve(sources, ResolveOptions.of(List.of(path))
                .withEnvironment(AS_PRO.environment(Map.of("LOG_LEVEL", "debug")))));
    }

    @Test
    void thePlansChoicesAreThoseOfTheDesign() {
        Design seen = AS_PRO.of(SNAPSHOT.design());

        assertThat(seen.choices()).isEqualTo(Choices.UNDECIDED.withSla(Optional.of("99.95"))
                .withTenancy(Optional.of("siloed")));
        assertThat(seen.planNames()).containsExactly("Pro");
        assertThat(AsPlan.of(SNAPSHOT.design(), "Team")).isEmpty();
    }

    @Test
    void servicesRunThePlansReplicasAndKeepTheirPlaces() {
        Snapshot seen = AS_PRO.of(SNAPSHOT);

        assertThat(seen.compose().services()).extracting(Service::replicaCount).containsExactly(4, 3, 2);
        assertThat(seen.compose().services()).extracting(Service::range)
                .isEqualTo(SNAPSHOT.compose().services().stream().map(Service::range).toList());
        assertThat(seen.text()).isEqualTo(SNAPSHOT.text());
        assertThat(SNAPSHOT.compose().services()).extracting(Service::replicaCount).containsExactly(1, 1, 1);
    }

    @Test
    void theResolvedProjectHasThePlansValuesAndReplicas() {
        ComposeProject project = resolved();

        assertThat(ResolvedText.of(project).text()).contains("LOG_LEVEL: warn").contains("replicas: 3");
        assertThat(project.services()).extracting(ResourceTotals::replicas).containsExactlyInAnyOrder(4, 3, 2);
        Provenance from = project.service("cache").orElseThrow().value("scale").orElseThrow().provenance();
        assertThat(from.isWritten()).isFalse();
        assertThat(from.steps()).extracting(Provenance.Step::name).containsExactly("Pro");
        assertThat(from.replaced()).hasValueSatisfying(old -> assertThat(old.text()).contains("1"));
    }

    @Test
    void totalsCountEachReplicaAndNameWhatHasNoSize() {
        ResourceTotals totals = ResourceTotals.of(resolved(), PRO.sizing(), Machines.read());

        assertThat(totals.containers()).isEqualTo(9);
        assertThat(totals.vcpu()).isEqualByComparingTo(BigDecimal.valueOf(4 * 0.5 + 3 * 2));
        assertThat(totals.memoryGb()).isEqualByComparingTo(BigDecimal.valueOf(4 * 0.5 + 3 * 16));
        assertThat(totals.storageGb()).isEqualTo(300);
        assertThat(totals.unsized()).containsExactly("cache");
    }
}
