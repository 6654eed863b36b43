package dev.stackwright.app.panels.findings;

import dev.stackwright.app.dialogs.AcceptanceForm;
import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.project.ChoiceKey;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectFindings;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.OtherFile;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the findings panel shows and does: filter, go to the place, fix, accept. */
final class FindingsModel {

    private final Project project;
    private final ProjectFindings findings;
    private final Prompts prompts;
    private final Consumer<Finding> reveal;
    private final ObjectProperty<FindingFilter> filter = new SimpleObjectProperty<>(FindingFilter.OPEN);
    private final ReadOnlyObjectWrapper<List<ChoiceKey>> causes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Finding>> shown = new ReadOnlyObjectWrapper<>(List.of());

    /** @param reveal shows a finding's place in the text */
    FindingsModel(Project project, ProjectFindings findings, Prompts prompts, Consumer<Finding> reveal) {
        this.project = project;
        this.findings = findings;
        this.prompts = prompts;
        this.reveal = reveal;
        findings.all().property().addListener((property, before, now) -> refresh());
        findings.byChoice().property().addListener((property, before, now) -> refresh());
        filter.addListener((property, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        causes.set(findings.byChoice().get().entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey).toList());
        shown.set(filter.get().on(findings.all().get(), findings.byChoice().get()));
    }

    ReadOnlyObjectProperty<List<Finding>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The finding in that row of the list as it is now; the row may have been drawn for an earlier one. */
    Optional<Finding> shownAt(int row) {
        return row >= 0 && row < shown.get().size() ? Optional.of(shown.get().get(row)) : Optional.empty();
    }

    ObjectProperty<FindingFilter> filterProperty() {
        return filter;
    }

    /** The answers that cause findings, to filter by. */
    ReadOnlyObjectProperty<List<ChoiceKey>> causesProperty() {
        return causes.getReadOnlyProperty();
    }

    /** How many findings of that weight nobody has accepted. */
    long open(Severity severity) {
        return findings.all().get().stream()
                .filter(finding -> !finding.isAccepted() && finding.severity() == severity).count();
    }

    long accepted() {
        return findings.all().get().stream().filter(Finding::isAccepted).count();
    }

    boolean hasAny() {
        return !findings.all().get().isEmpty();
    }

    /** The place, as people say it: the element, the file where it is another one than the main one, and the line. */
    String place(Finding finding) {
        TextDocument text = finding.file().map(OtherFile::text).orElseGet(() -> project.snapshot().text());
        int line = text.positionOf(Math.min(finding.range().start(), text.length())).line();
        String inFile = finding.file().map(other -> WholeProject.nameOf(other.path(), project.file().orElseThrow()))
                .map(name -> Strings.text("findings.place.file", name, line))
                .orElseGet(() -> Strings.text("findings.place.line", line));
        return finding.element().map(element -> Strings.text("findings.place", element.name(), inFile)).orElse(inFile);
    }

    /** Selects the element and shows its place in the text. */
    void reveal(Finding finding) {
        finding.element().ifPresent(element -> project.selection().select(Set.of(element), this));
        reveal.accept(finding);
    }

    /** Shows what the fix would change and performs it where the user wants it. */
    void previewFix(Finding finding) {
        Fix fix = finding.fix().orElseThrow();
        Outcome outcome = fix.recipe().on(project.snapshot());
        if (outcome instanceof Outcome.Refusal refusal && refusal.isPossible()) {
            project.perform(fix.recipe());
        } else if (outcome instanceof Outcome.Refusal refusal) {
            prompts.questions().tell(Notice.warning(Strings.text("findings.noFix"),
                    refusal.reason(), refusal.remedy()));
        } else if (outcome instanceof Outcome.Ready ready
                && prompts.preview().wanted(ready.edit(), project.snapshot(), finding.reason())) {
            project.workspace().perform(ready.edit());
        }
    }

    /** Asks who lets the finding stand and why, and writes that into the design file. */
    void accept(Finding finding) {
        Optional<AcceptanceForm> form = prompts.acceptance().ask(finding.message());
        form.ifPresent(given -> {
            Design design = project.snapshot().design().withAcceptance(new Acceptance(finding.id(),
                    finding.element(), given.by(), given.reason(), given.until()));
            project.workspace().perform(Edit.ofDesign(Strings.text("findings.edit.accept", finding.id()), design));
        });
    }

    /** The finding may not stand any more. */
    void takeBack(Finding finding) {
        finding.acceptance().ifPresent(standing -> {
            Design design = project.snapshot().design().withoutAcceptance(standing);
            project.workspace().perform(Edit.ofDesign(Strings.text("findings.edit.takeBack", finding.id()), design));
        });
    }
}
