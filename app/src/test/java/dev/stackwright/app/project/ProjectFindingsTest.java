package dev.stackwright.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.SetImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectFindingsTest {

    private static final String STACK = """
            services:
              api:
                image: acme/api:1.0
                healthcheck:
                  test: [CMD, /probe]
            """;

    private final Checks checks = StandardChecks.all(Technologies.read(), ChoiceCatalog.read());

    @Test
    void aStackThatWasNotBegunIsNotWrong() {
        assertThat(ProjectFindings.findings(checks, Snapshot.of("\n"))).isEmpty();
    }

    @Test
    void findingsFollowTheText() {
        Project project = Projects.of(STACK);
        ProjectFindings findings = new ProjectFindings(project, checks);
        assertThat(findings.all().get()).extracting(Finding::id).doesNotContain("image-tag-floating");
        project.workspace().perform(new SetImage("api", "acme/api"));
        assertThat(findings.all().get()).extracting(Finding::id).contains("image-tag-floating");
    }

    @Test
    void aChoiceCausesWhatWouldNotBeThereWithoutIt() {
        Project project = Projects.of(STACK);
        ProjectFindings findings = new ProjectFindings(project, checks);
        Choices chosen = Choices.UNDECIDED.withSla(Optional.of("99.95")).withCompliance(Set.of("soc2"));
        project.workspace().perform(Edit.ofDesign("Choose", Design.EMPTY.withChoices(chosen)));
        Map<ChoiceKey, List<Finding>> effects = findings.byChoice().get();
        assertThat(effects).containsOnlyKeys(new ChoiceKey(ChoiceKey.Kind.COMPLIANCE, "soc2"),
                new ChoiceKey(ChoiceKey.Kind.SLA, "99.95"));
        assertThat(effects.get(new ChoiceKey(ChoiceKey.Kind.SLA, "99.95"))).extracting(Finding::id)
                .containsExactly("sla-replicas");
    }
}
