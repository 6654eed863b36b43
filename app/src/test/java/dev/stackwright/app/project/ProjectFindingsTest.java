package dev.stackwright.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.task.SameThread;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.OtherFile;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(new ProjectFindings(Projects.of("\n"), checks).all().get()).isEmpty();
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
    void findingsOfOtherFilesNameThem(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("common.yaml"), "services:\n  db:\n    imge: postgres:16\n");
        Project project = saved(folder, "include: [common.yaml]\n" + STACK);
        ProjectFindings findings = new ProjectFindings(project, checks);
        Finding unknown = findings.all().get().stream().filter(finding -> finding.id().equals("unknown-attribute"))
                .findFirst().orElseThrow();
        assertThat(unknown.file()).map(OtherFile::path).contains(folder.resolve("common.yaml"));
        assertThat(unknown.range().start()).isEqualTo("services:\n  db:\n    ".length());
    }

    @Test
    void aFaultInAProfileIsAWarningUntilTheProfileIsChosen(@TempDir Path folder) throws IOException {
        Project project = saved(folder, "services:\n  web:\n    image: nginx:1.27\n  tools:\n"
                + "    image: busybox:1.36\n    profiles: [debug]\n    networks: [nowhere]\n");
        ProjectFindings findings = new ProjectFindings(project, checks);
        assertThat(severity(findings, "undefined-network")).isEqualTo(Severity.WARNING);
        project.resolution().choose(new ResolveOptions.Profiles(false, List.of("debug")));
        assertThat(severity(findings, "undefined-network")).isEqualTo(Severity.ERROR);
    }

    private static Severity severity(ProjectFindings findings, String id) {
        return findings.all().get().stream().filter(finding -> finding.id().equals(id)).findFirst().orElseThrow()
                .severity();
    }

    private static Project saved(Path folder, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("compose.yaml"), text);
        Opening.Opened opened = (Opening.Opened) new ProjectFiles().open(file);
        return Project.opened(opened.file(), opened.snapshot(), new SameThread());
    }

    @Test
    void aChoiceCausesWhatWouldNotBeThereWithoutIt() {
        Project project = Projects.of(STACK);
        ProjectFindings findings = new ProjectFindings(project, checks);
        Choices chosen = Choices.UNDECIDED.withSla(Optional.of("99.95")).withCompliance(Set.of("soc2"));
        project.workspace().perform(Edit.ofDesign("Choose", Design.EMPTY.withChoices(chosen)));
        Map<ChoiceKey, List<Finding>> effects = findings.byChoice().get();
        assertThat(effects).containsOnlyKeys(new ChoiceKey(ChoiceKind.COMPLIANCE, "soc2"),
                new ChoiceKey(ChoiceKind.SLA, "99.95"));
        assertThat(effects.get(new ChoiceKey(ChoiceKind.SLA, "99.95"))).extracting(Finding::id)
                .containsExactly("sla-restart", "sla-replicas");
    }
}
