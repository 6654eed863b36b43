package dev.stackwright.app.panels.findings;

import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectFindings;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.FixAll;
import dev.stackwright.model.check.FixRun;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Applies the fixes of many findings as one step, once the user has seen what they change together. */
final class BulkFix {

    private static final System.Logger LOG = System.getLogger(BulkFix.class.getName());
    /** Fixes that are listed by name; the diff shows all of them. */
    private static final int MOST_LISTED = 8;

    private final Project project;
    private final ProjectFindings findings;
    private final Prompts prompts;
    private boolean isRunning;

    BulkFix(Project project, ProjectFindings findings, Prompts prompts) {
        this.project = project;
        this.findings = findings;
        this.prompts = prompts;
    }

    /** Names the step that applies so many fixes. */
    @FunctionalInterface
    interface Naming {

        String title(int fixes);
    }

    /**
     * Works the fixes out beside the window's thread and offers them. Nothing is done while another such run is not
     * answered yet.
     */
    void offer(Predicate<Finding> wanted, Naming naming) {
        if (!isRunning) {
            isRunning = true;
            work(wanted, naming);
        }
    }

    private void work(Predicate<Finding> wanted, Naming naming) {
        Snapshot snapshot = project.snapshot();
        project.background().run(() -> new FixAll(findings::on, wanted).on(snapshot),
                run -> answered(run, wanted, naming), this::failed);
    }

    private void answered(FixRun run, Predicate<Finding> wanted, Naming naming) {
        if (project.snapshot().revision() != run.before().revision()) {
            work(wanted, naming);
            return;
        }
        isRunning = false;
        run.edit(naming.title(run.done().size())).ifPresentOrElse(edit -> {
            if (prompts.preview().wanted(edit, run.before(), listed(run))) {
                project.workspace().perform(edit);
            }
        }, () -> prompts.questions().tell(Notice.information(Strings.text("findings.fixAll.none"),
                run.refused().isEmpty() ? Strings.text("findings.fixAll.none.text") : listed(run))));
    }

    private static String listed(FixRun run) {
        List<String> lines = new ArrayList<>(run.done().stream()
                .map(done -> Strings.text("findings.fixAll.done", nameOf(done.finding()), done.fix().title(),
                        done.finding().id())).toList());
        if (lines.size() > MOST_LISTED + 1) {
            int more = lines.size() - MOST_LISTED;
            lines.subList(MOST_LISTED, lines.size()).clear();
            lines.add(Strings.text("findings.fixAll.more", more));
        }
        run.refused().forEach(refused -> lines.add(Strings.text("findings.fixAll.refused", nameOf(refused.finding()),
                refused.fix().title(), refused.refusal().sentence())));
        return String.join("\n", lines);
    }

    private static String nameOf(Finding finding) {
        return finding.element().map(ElementId::name).orElse(Strings.text("findings.fixAll.stack"));
    }

    private void failed(Exception failure) {
        isRunning = false;
        LOG.log(System.Logger.Level.ERROR, "working out fixes failed", failure);
        prompts.questions().tell(Notice.error(Strings.text("findings.fixAll.failed"),
                Strings.text("findings.fixAll.failed.text"), ""));
    }
}
