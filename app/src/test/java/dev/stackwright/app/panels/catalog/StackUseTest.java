package dev.stackwright.app.panels.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.Projects;
import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Container;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackUseTest {

    private static final Catalog CATALOG = Catalog.read();
    private static final String STACK = """
            services:
              # the shop's data
              database:
                image: postgres:16
              search:
                image: docker.elastic.co/elasticsearch/elasticsearch:8.15.0
              api:
                image: acme/api:1
            """;

    private final Project project = Projects.of(STACK);
    private final StackUse use = new StackUse(project, new Blocks(Technologies.read()));

    @Test
    void theServicesThatRunATechnologyAreNamed() {
        assertThat(use.services(entry("postgresql"))).containsExactly("database");
        assertThat(use.services(entry("elasticsearch"))).containsExactly("search");
        assertThat(use.services(entry("mysql"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elasticsearch", "cockroachdb", "airflow", "vault"})
    void whatThePaletteDoesNotOfferIsAddedAsOneStepAndTakenBack(String id) {
        StackUse.Added added = use.add((Container) entry(id));

        String name = added.service().orElseThrow();
        assertThat(project.snapshot().compose().hasService(name)).isTrue();
        assertThat(project.snapshot().text().text()).startsWith(STACK.stripTrailing());
        assertThat(project.selection().elements()).containsExactly(ElementId.service(name));
        project.workspace().undo();
        assertThat(project.snapshot().text().text()).isEqualTo(STACK);
    }

    @Test
    void aSecondOneGetsTheNextFreeName() {
        use.add((Container) entry("vault"));

        assertThat(use.add((Container) entry("vault")).service()).contains("vault-2");
        assertThat(use.services(entry("vault"))).containsExactly("vault", "vault-2");
    }

    @Test
    void whatRunsOutsideSaysSoAndWhatCanStandInItsPlace() {
        assertThat(StackUse.hindrance(entry("sqs"), CATALOG)).contains("Amazon SQS runs outside of the stack, so a "
                + "compose file has no service for it. In the stack you can use: RabbitMQ, NATS.");
        assertThat(StackUse.hindrance(entry("react"), CATALOG)).hasValueSatisfying(reason ->
                assertThat(reason).contains("no service of its own"));
        assertThat(StackUse.hindrance(entry("postgresql"), CATALOG)).isEmpty();
    }

    private static CatalogEntry entry(String id) {
        return CATALOG.byId(id).orElseThrow();
    }
}
