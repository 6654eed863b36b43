package dev.stackwright.app.safety;

import dev.stackwright.app.dialogs.Diff;
import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.dialogs.RecoveryOffer;
import dev.stackwright.app.dialogs.RecoveryPrompt.Answer;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recovery.Recoverable;
import dev.stackwright.model.recovery.RecoveryFolder;
import dev.stackwright.model.recovery.UnsavedWork;
import dev.stackwright.model.recovery.UnsavedWork.OtherText;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.usercatalog.UserCatalog;
import dev.stackwright.model.workspace.ProjectFile;
import dev.stackwright.model.workspace.ProjectMerge;
import dev.stackwright.resources.Strings;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Gives back unsaved work of windows that are gone: shows what there is, and opens what the user wants. */
final class RecoveryFlow {

    private static final System.Logger LOG = System.getLogger(RecoveryFlow.class.getName());

    private final RecoveryFolder folder;
    private final Background background;
    private final Prompts prompts;
    private final Merging merging;
    private final Surroundings window;
    private final Consumer<Recoverable> recovered;
    private boolean opening;

    /** @param recovered told of work that is in the open project now */
    RecoveryFlow(RecoveryFolder folder, Background background, Prompts prompts, Merging merging,
                 Surroundings window, Consumer<Recoverable> recovered) {
        this.folder = folder;
        this.background = background;
        this.prompts = prompts;
        this.merging = merging;
        this.window = window;
        this.recovered = recovered;
    }

    /** Work that can be had back, merged and compared with its file. */
    private record Prepared(Recoverable work, ProjectMerge merge, RecoveryOffer offer, UserCatalog ownCatalog) {

        static Prepared of(Recoverable found) {
            UnsavedWork work = found.work();
            ProjectMerge merge = found.merge();
            Diff diff = Diff.between(found.now().text(), found.isOvertaken()
                    ? work.work().text().withText(merge.text().text()) : work.work().text());
            if (diff.isEmpty() && !work.others().isEmpty()) {
                OtherText other = work.others().values().iterator().next();
                diff = Diff.between(other.base(), other.work());
            }
            String place = work.file().map(Path::toString).orElse(Strings.text("recovery.untitled"));
            String text = Strings.text("recovery.text", place, Moments.said(work.changed()));
            String fate = found.isOvertaken() ? Strings.text("recovery.overtaken")
                    : work.file().isPresent() && found.onDisk().isEmpty() ? Strings.text("recovery.gone") : "";
            String name = work.file().map(file -> file.getFileName().toString())
                    .orElse(Strings.text("window.untitled"));
            return new Prepared(found, merge, new RecoveryOffer(Strings.text("recovery.name", name, place),
                    fate.isEmpty() ? text : text + "\n" + fate, diff,
                    !work.work().design().equals(found.now().design())),
                    work.file().map(UserCatalog::of).orElse(UserCatalog.NONE));
        }
    }

    /** Offers everything there is. */
    void offerAll() {
        offer(found -> true, () -> { });
    }

    /** Offers what belongs to that file, unless it is opened because its work was just wanted. */
    void offer(Path file) {
        if (opening) {
            return;
        }
        Path wanted = file.toAbsolutePath().normalize();
        offer(found -> found.work().file().filter(path -> path.toAbsolutePath().normalize().equals(wanted))
                .isPresent(), () -> { });
    }

    /** Offers everything there is, because the user has asked for it. */
    void offerOnDemand() {
        offer(found -> true, () -> prompts.questions().tell(Notice.information(Strings.text("recovery.none"),
                Strings.text("recovery.none.text"))));
    }

    private void offer(Predicate<Recoverable> wanted, Runnable none) {
        background.run(() -> folder.offers().stream().filter(wanted).map(Prepared::of).toList(), offers -> {
            if (offers.isEmpty()) {
                none.run();
            } else {
                ask(offers);
            }
        }, error -> LOG.log(Level.WARNING, "unsaved work cannot be looked for", error));
    }

    private void ask(List<Prepared> offers) {
        Answer answer = prompts.recovery().ask(offers.stream().map(Prepared::offer).toList());
        Prepared chosen = offers.get(answer.offer());
        switch (answer.kind()) {
            case RECOVER -> window.leaving(() -> recover(chosen));
            case DISCARD -> {
                discard(chosen.work());
                List<Prepared> rest = new ArrayList<>(offers);
                rest.remove(chosen);
                if (!rest.isEmpty()) {
                    ask(rest);
                }
            }
            case LATER -> { }
        }
    }

    private void recover(Prepared chosen) {
        Recoverable work = chosen.work();
        Snapshot now = work.onDisk().map(opened -> opened.snapshot()).orElseGet(() -> Snapshot.of(""));
        Optional<Edit> edit = merging.recovered(work, chosen.merge(), now);
        if (edit.isPresent()) {
            Project project = work.work().file().map(file -> Project.opened(work.onDisk()
                    .map(opened -> opened.file()).orElseGet(() -> ProjectFile.newAt(file)), now,
                    chosen.ownCatalog(), background))
                    .orElseGet(() -> Project.untitled(background));
            opening = true;
            window.show(project);
            opening = false;
            project.workspace().perform(withOthers(edit.get(), work.work(), project));
            recovered.accept(work);
        }
    }

    /**
     * The edit with what it takes to have the further files back. They count as saved as they were when they were
     * opened: whoever has written them since is asked about when they are saved.
     */
    private static Edit withOthers(Edit main, UnsavedWork work, Project project) {
        SortedMap<FileKey, TextPatch> texts = new TreeMap<>(main.texts());
        work.others().forEach((path, other) -> {
            FileKey file = FileKey.of(path);
            project.workspace().open(file, other.base());
            texts.put(file, TextPatch.between(project.snapshot().text(file).text(), other.work().text()));
        });
        return new Edit(main.title(), texts, main.design(), main.renames());
    }

    private void discard(Recoverable work) {
        background.run(() -> {
            folder.discard(work);
            return work;
        }, done -> { }, error -> LOG.log(Level.WARNING, "unsaved work cannot be forgotten", error));
    }
}
