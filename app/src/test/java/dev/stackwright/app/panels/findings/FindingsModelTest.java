package dev.stackwright.app.panels.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.dialogs.AcceptanceForm;
import dev.stackwright.app.dialogs.CheckPage;
import dev.stackwright.app.dialogs.CheckPages;
import dev.stackwright.app.dialogs.ScriptedPrompts;
import dev.stackwright.app.project.ChoiceKey;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectFindings;
import dev.stackwright.app.project.Projects;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsModelTest {

    private static final String STACK = """
            services:
              api:
                image: acme/api:1.0
                depends_on:
                  - database
              database:
                image: postgres
                environment:
                  POSTGRES_PASSWORD: 9fK2mQx7Vb41LzTr
            """;

    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final Checks checks = StandardChecks.all(Technologies.read(), ChoiceCatalog.read());
    private final Project project = Projects.of(STACK);
    private final List<Finding> revealed = new ArrayList<>();
    private final FindingsModel model = new FindingsModel(project, new ProjectFindings(project, checks),
            prompts.prompts(), revealed::add);

    @Test
    void theHeaviestFindingsStandFirst() {
        assertThat(model.shownProperty().get()).extracting(Finding::severity).isSorted();
        assertThat(model.shownProperty().get()).extracting(Finding::severity)
                .contains(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void aSeverityCanBeLeftOut() {
        model.filterProperty().set(model.filterProperty().get().toggled(Severity.ERROR));
        assertThat(model.shownProperty().get()).isNotEmpty().noneMatch(f -> f.severity() == Severity.ERROR);
        assertThat(model.open(Severity.ERROR)).as("counts do not follow the filter").isPositive();
    }

    @Test
    void onlyWhatAChoiceCausesCanBeShown() {
        project.workspace().perform(Edit.ofDesign("Choose",
                Design.EMPTY.withChoices(Choices.UNDECIDED.withSla(Optional.of("99.95")))));
        ChoiceKey target = new ChoiceKey(ChoiceKind.SLA, "99.95");
        assertThat(model.causesProperty().get()).containsExactly(target);
        model.filterProperty().set(model.filterProperty().get().withChoice(Optional.of(target)));
        assertThat(model.shownProperty().get()).isNotEmpty()
                .allMatch(finding -> finding.id().startsWith("sla-"));
    }

    @Test
    void aFixThatIsWantedIsOneStep() {
        model.previewFix(finding("secret-in-clear"));
        assertThat(prompts.previewed()).hasSize(1);
        assertThat(project.snapshot().text().text()).doesNotContain("9fK2mQx7Vb41LzTr");
        assertThat(model.shownProperty().get()).extracting(Finding::id).doesNotContain("secret-in-clear");
        project.workspace().undo();
        assertThat(project.snapshot().text().text()).isEqualTo(STACK);
    }

    @Test
    void aFixThatIsNotWantedChangesNothing() {
        prompts.willWant(false);
        model.previewFix(finding("secret-in-clear"));
        assertThat(prompts.previewed()).hasSize(1);
        assertThat(project.isDirty()).isFalse();
    }

    @Test
    void anAcceptedFindingNamesWhoLetItStandAndIsNotListedAnyMore() {
        prompts.willAccept(new AcceptanceForm("Ada", "Demo only", Optional.of(LocalDate.of(2999, 1, 31))));
        model.accept(finding("secret-in-clear"));
        assertThat(project.snapshot().design().acceptances()).singleElement().satisfies(acceptance -> {
            assertThat(acceptance.by()).isEqualTo("Ada");
            assertThat(acceptance.element()).hasValue(ElementId.service("database"));
        });
        assertThat(model.shownProperty().get()).extracting(Finding::id).doesNotContain("secret-in-clear");
        assertThat(model.accepted()).isEqualTo(1);
        assertThat(project.snapshot().text().text()).isEqualTo(STACK);
    }

    @Test
    void anAcceptanceCanBeTakenBack() {
        prompts.willAccept(new AcceptanceForm("Ada", "Demo only", Optional.empty()));
        model.accept(finding("secret-in-clear"));
        model.filterProperty().set(model.filterProperty().get().withAccepted(true));
        model.takeBack(finding("secret-in-clear"));
        assertThat(project.snapshot().design().acceptances()).isEmpty();
        assertThat(finding("secret-in-clear").isAccepted()).isFalse();
    }

    @Test
    void whoDoesNotSayWhyAcceptsNothing() {
        model.accept(finding("secret-in-clear"));
        assertThat(project.isDirty()).isFalse();
    }

    @Test
    void goingToAFindingSelectsItsElementAndShowsItsPlace() {
        Finding finding = finding("secret-in-clear");
        model.reveal(finding);
        assertThat(project.selection().elements()).containsExactly(ElementId.service("database"));
        assertThat(revealed).containsExactly(finding);
        assertThat(model.place(finding)).isEqualTo("database, line 9");
    }

    @Test
    void whatIsSafeIsFixedAsOneStepAfterALookAtIt() {
        assertThat(model.safe()).isEqualTo(1);
        model.fixSafe();
        assertThat(prompts.previewed()).singleElement().satisfies(edit -> assertThat(edit.title())
                .isEqualTo("Apply 2 safe fixes"));
        assertThat(project.snapshot().text().text()).contains("healthcheck:", "condition: service_healthy")
                .contains("image: postgres\n", "9fK2mQx7Vb41LzTr");
        project.workspace().undo();
        assertThat(project.snapshot().text().text()).isEqualTo(STACK);
    }

    @Test
    void ofTheFindingsThatAreNotShownNothingIsFixed() {
        model.filterProperty().set(model.filterProperty().get().toggled(Severity.WARNING));
        assertThat(model.safe()).isZero();
        model.fixShownSafe(Optional.of("99.95 %"));
        assertThat(prompts.previewed()).isEmpty();
        assertThat(prompts.told()).singleElement().satisfies(notice ->
                assertThat(notice.title()).isEqualTo("Nothing to fix"));
    }

    @Test
    void ofAChoiceOnlyWhatItCausesIsFixedAndTheStepNamesIt() {
        Project api = Projects.of("services:\n  cache:\n    image: valkey/valkey:8.0\n  db:\n    image: postgres:17\n"
                + "  api:\n    image: acme/api:1\n    depends_on: [db]\n");
        FindingsModel ofApi = new FindingsModel(api, new ProjectFindings(api, checks), prompts.prompts(), revealed::add);
        api.workspace().perform(Edit.ofDesign("Choose",
                Design.EMPTY.withChoices(Choices.UNDECIDED.withSla(Optional.of("99.95")))));
        ofApi.filterProperty().set(ofApi.filterProperty().get()
                .withChoice(Optional.of(new ChoiceKey(ChoiceKind.SLA, "99.95"))));

        ofApi.fixShownSafe(Optional.of("99.95 %"));

        assertThat(prompts.previewed()).singleElement().satisfies(edit -> assertThat(edit.title())
                .isEqualTo("Apply 1 safe fix for 99.95 %"));
        assertThat(api.snapshot().compose().service("cache").orElseThrow().healthcheck()).isPresent();
        assertThat(api.snapshot().compose().service("db").orElseThrow().healthcheck()).isEmpty();
    }

    @Test
    void aCheckCanBeFixedWhollyThoughItsFixesAreNotSafe() {
        model.fixCheck(finding("secret-in-clear"));
        assertThat(prompts.previewed()).singleElement().satisfies(edit -> assertThat(edit.title())
                .isEqualTo("Apply 1 fix of secret-in-clear"));
        assertThat(project.snapshot().text().text()).doesNotContain("9fK2mQx7Vb41LzTr").doesNotContain("healthcheck");
    }

    @Test
    void thePageOfACheckShowsWhereItSpeaksAndItsSample() {
        model.about(finding("secret-in-clear"));
        assertThat(prompts.checkPages()).singleElement().satisfies(page -> {
            assertThat(page.check().id()).isEqualTo("secret-in-clear");
            assertThat(page.places()).extracting(CheckPage.Place::where).containsExactly("database, line 9");
            assertThat(page.sample()).isPresent();
        });
        assertThat(project.isDirty()).isFalse();
    }

    @Test
    void whatIsWantedFromThePageIsDone() {
        prompts.willWantFromPage(page -> Optional.of(
                new CheckPages.Wish(CheckPages.Deed.FIX, page.places().get(0).finding())));
        model.about(finding("secret-in-clear"));
        assertThat(project.snapshot().text().text()).doesNotContain("9fK2mQx7Vb41LzTr");
    }

    private Finding finding(String check) {
        return model.shownProperty().get().stream().filter(f -> f.id().equals(check)).findFirst().orElseThrow();
    }
}
