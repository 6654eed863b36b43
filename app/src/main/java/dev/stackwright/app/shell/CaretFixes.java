package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.EditDiff;
import dev.stackwright.app.editor.FixOffer;
import dev.stackwright.app.editor.FixOffer.Kind;
import dev.stackwright.app.editor.FixOffers;
import dev.stackwright.app.panels.findings.FindingsView;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectFindings;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.FixAll;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.format.Rewrite;
import dev.stackwright.model.format.SortKeys;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlTree;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** What can be done about the findings of a line: fix, fix all of a kind, accept, explain. */
final class CaretFixes implements FixOffers {

    private static final System.Logger LOG = System.getLogger(CaretFixes.class.getName());

    private final Project project;
    private final ProjectFindings findings;
    private final FindingsView panel;
    private final Function<Finding, FileKey> fileOf;

    /**
     * @param panel  fixes and accepts
     * @param fileOf the file a finding points into
     */
    CaretFixes(Project project, ProjectFindings findings, FindingsView panel, Function<Finding, FileKey> fileOf) {
        this.project = project;
        this.findings = findings;
        this.panel = panel;
        this.fileOf = fileOf;
    }

    @Override
    public boolean hasFix(FileKey file, Range line) {
        return here(file, line).anyMatch(finding -> finding.fix().isPresent());
    }

    @Override
    public List<FixOffer> at(FileKey file, Range line, int caret) {
        List<Finding> here = here(file, line).sorted(Comparator.comparing((Finding finding) ->
                !finding.range().touches(caret)).thenComparing(Finding::severity)).toList();
        List<FixOffer> offers = new ArrayList<>();
        here.stream().filter(finding -> finding.fix().isPresent()).forEach(finding -> offers.add(fix(finding)));
        offers.addAll(rewrites(file, caret));
        here.stream().filter(finding -> finding.fix().isPresent()).map(Finding::id).distinct()
                .forEach(id -> all(here, id).ifPresent(offers::add));
        if (hasFix(file, line)) {
            safe().ifPresent(offers::add);
        }
        here.forEach(finding -> offers.add(new FixOffer(Kind.ACCEPT, Strings.text("editor.fixes.accept"),
                finding.id(), Optional.empty(), seen -> panel.accept(finding))));
        here.forEach(finding -> offers.add(new FixOffer(Kind.EXPLAIN, Strings.text("editor.fixes.about"),
                finding.id(), Optional.empty(), seen -> panel.about(finding))));
        return offers;
    }

    /** Other ways to write what stands at the caret. */
    private List<FixOffer> rewrites(FileKey file, int caret) {
        if (file.isOfVariables()) {
            return List.of();
        }
        YamlTree tree = project.snapshot().compose(file).tree();
        List<FixOffer> offers = new ArrayList<>();
        Rewrite.waysAt(tree, caret).forEach(way ->
                offers.add(rewrite(way.title(), new Rewrite(file, way, caret))));
        SortKeys.unsortedAt(tree, caret).ifPresent(service -> offers.add(rewrite(
                Strings.text("editor.fixes.sort", service), new SortKeys(file, Optional.of(service)))));
        return offers;
    }

    private FixOffer rewrite(String title, Recipe recipe) {
        return new FixOffer(Kind.REWRITE, title, "", Optional.of(recipe), seen -> project.perform(recipe));
    }

    /** Findings that begin in the line and that nobody lets stand. */
    private Stream<Finding> here(FileKey file, Range line) {
        return findings.all().get().stream().filter(finding -> !finding.isAccepted())
                .filter(finding -> line.touches(finding.range().start()) && fileOf.apply(finding).equals(file));
    }

    private FixOffer fix(Finding finding) {
        Fix fix = finding.fix().orElseThrow();
        return new FixOffer(Kind.FIX, fix.title(), finding.id(), Optional.of(fix.recipe()),
                seen -> panel.fix(finding, seen));
    }

    private Optional<FixOffer> all(List<Finding> here, String check) {
        long count = findings.all().get().stream().filter(finding -> finding.id().equals(check))
                .filter(finding -> finding.fix().isPresent() && !finding.isAccepted() && !finding.isElsewhere())
                .count();
        Finding one = here.stream().filter(finding -> finding.id().equals(check)).findFirst().orElseThrow();
        return count < 2 ? Optional.empty() : Optional.of(new FixOffer(Kind.FIX_ALL,
                Strings.text("editor.fixes.all", count), check, Optional.empty(), seen -> panel.fixCheck(one)));
    }

    private Optional<FixOffer> safe() {
        int count = (int) findings.all().get().stream().filter(FixAll::isSafe)
                .filter(finding -> !finding.isAccepted() && !finding.isElsewhere()).count();
        return count == 0 ? Optional.empty() : Optional.of(new FixOffer(Kind.FIX_ALL,
                Strings.counted("editor.fixes.safe", count), "", Optional.empty(), seen -> panel.fixSafe()));
    }

    @Override
    public void preview(FileKey file, FixOffer offer, Consumer<Optional<Node>> shown) {
        Snapshot snapshot = project.snapshot();
        project.background().run(() -> offer.recipe().orElseThrow().on(snapshot), outcome -> {
            if (project.snapshot().revision() == snapshot.revision()) {
                shown.accept(node(file, outcome, snapshot));
            }
        }, failure -> LOG.log(System.Logger.Level.ERROR, "working out a fix failed", failure));
    }

    private static Optional<Node> node(FileKey file, Outcome outcome, Snapshot before) {
        if (outcome instanceof Outcome.Ready ready) {
            Edit main = new Edit(ready.edit().title(), new TreeMap<>(Map.of(FileKey.MAIN,
                    ready.edit().text(file))), ready.edit().design(), Map.of());
            EditDiff diff = new EditDiff();
            diff.show(main, before.from(file));
            return Optional.of(diff);
        }
        Outcome.Refusal refusal = (Outcome.Refusal) outcome;
        if (refusal.isPossible()) {
            return Optional.empty();
        }
        Label reason = new Label(refusal.sentence());
        reason.setWrapText(true);
        reason.getStyleClass().add("fix-refusal");
        return Optional.of(reason);
    }
}
