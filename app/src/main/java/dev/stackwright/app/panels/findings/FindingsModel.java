package dev.stackwright.app.panels.findings;

import dev.stackwright.app.dialogs.AcceptanceForm;
import dev.stackwright.app.dialogs.CheckPage;
import dev.stackwright.app.dialogs.CheckPages;
import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.project.ChoiceKey;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectFindings;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.FixAll;
import dev.stackwright.model.check.OtherFile;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.sample.Samples;
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
import java.util.stream.Collectors;
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
    private final BulkFix bulk;
    private final ObjectProperty<FindingFilter> filter = new SimpleObjectProperty<>(FindingFilter.OPEN);
    private final ReadOnlyObjectWrapper<List<ChoiceKey>> causes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Finding>> shown = new ReadOnlyObjectWrapper<>(List.of());

    /** @param reveal shows a finding's place in the text */
    FindingsModel(Project project, ProjectFindings findings, Prompts prompts, Consumer<Finding> reveal) {
        this.project = project;
        this.findings = findings;
        this.prompts = prompts;
        this.reveal = reveal;
        this.bulk = new BulkFix(project, findings, prompts);
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

    /** One-based line in the finding's file. */
    int line(Finding finding) {
        TextDocument text = finding.file().map(OtherFile::text).orElseGet(() -> project.snapshot().text());
        return text.positionOf(Math.min(finding.range().start(), text.length())).line();
    }

    /** The place, as people say it: the element, the file where it is another one than the main one, and the line. */
    String place(Finding finding) {
        int line = line(finding);
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

    /** Performs the fix; tells why where it cannot be done. */
    void applyFix(Finding finding) {
        if (project.perform(finding.fix().orElseThrow().recipe()) instanceof Outcome.Refusal refusal
                && !refusal.code().equals(Project.NOT_CHOSEN)) {
            prompts.questions().tell(Notice.warning(Strings.text("findings.noFix"), refusal.reason(),
                    refusal.remedy()));
        }
    }

    /** How many of the findings shown have a fix that needs no thought. */
    long safe() {
        return shown.get().stream().filter(FindingsModel::isSafe).count();
    }

    private static boolean isSafe(Finding finding) {
        return FixAll.isSafe(finding) && !finding.isAccepted() && !finding.isElsewhere();
    }

    /** Offers the safe fixes of all findings, as one step. */
    void fixSafe() {
        bulk.offer(FixAll::isSafe, count -> Strings.counted("findings.edit.fixSafe", count));
    }

    /**
     * Offers the safe fixes of the findings shown, as one step.
     *
     * @param choice the name of the choice that is filtered by; empty where all are shown
     */
    void fixShownSafe(Optional<String> choice) {
        Set<FindingKey> keys = shown.get().stream().map(FindingKey::of).collect(Collectors.toSet());
        bulk.offer(finding -> FixAll.isSafe(finding) && keys.contains(FindingKey.of(finding)), count -> {
            String title = Strings.counted("findings.edit.fixSafe", count);
            return choice.map(name -> Strings.text("findings.edit.fixSafe.choice", title, name)).orElse(title);
        });
    }

    /** Offers the fixes of all findings of the same check, as one step. */
    void fixCheck(Finding one) {
        bulk.offer(finding -> finding.id().equals(one.id()), count ->
                Strings.text("findings.edit.fixCheck", Strings.counted("findings.edit.fixes", count), one.id()));
    }

    /** Shows the page of the finding's check, and does what the user wants from there. */
    void about(Finding one) {
        List<CheckPage.Place> places = findings.all().get().stream().filter(finding -> finding.id().equals(one.id()))
                .map(finding -> new CheckPage.Place(finding, place(finding))).toList();
        CheckPage page = new CheckPage(findings.check(one.id()).orElse(one.check()), Samples.of(one.id()), places);
        prompts.checkPages().about(page).ifPresent(this::perform);
    }

    private void perform(CheckPages.Wish wish) {
        switch (wish.deed()) {
            case REVEAL -> reveal(wish.finding());
            case FIX -> previewFix(wish.finding());
            case FIX_ALL -> fixCheck(wish.finding());
            case ACCEPT -> accept(wish.finding());
            case TAKE_BACK -> takeBack(wish.finding());
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
