package dev.stackwright.app.safety;

import dev.stackwright.app.controls.NoticeBars;
import dev.stackwright.app.controls.NoticeBars.Weight;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.WorkKeeper;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.recovery.Journal;
import dev.stackwright.model.recovery.Recoverable;
import dev.stackwright.model.recovery.RecoveryFolder;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.resources.Strings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the work of one window from being lost: its unsaved work is kept beside it, what other programs and windows
 * do to its files is noticed, and what a window before it has left behind is given back.
 */
public final class Safekeeping {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final RecoveryFolder folder;
    private final Background background;
    private final Surroundings window;
    private final Merging merging;
    private final NoticeBars bars = new NoticeBars();
    private final OtherWindows others;
    private final RecoveryFlow recovery;
    private Optional<Watched> watched = Optional.empty();
    private boolean begun;
    private boolean closed;

    /** The open project, and what keeps and follows it. */
    private record Watched(Project project, WorkKeeper keeper, DiskFollower follower) {
    }

    public Safekeeping(RecoveryFolder folder, Background background, Prompts prompts, Merging merging,
                       Surroundings window) {
        this.folder = folder;
        this.background = background;
        this.window = window;
        this.merging = merging;
        this.others = new OtherWindows(folder, background, bars);
        this.recovery = new RecoveryFlow(folder, background, prompts, merging, window, this::replace);
    }

    /** Where the window shows what it has noticed. */
    public NoticeBars bars() {
        return bars;
    }

    /** Keeps and follows another project from now on; the one before was closed by the user. */
    public void show(Project project) {
        letGo();
        WorkKeeper keeper = new WorkKeeper(project, folder.journal(project.file(),
                trouble -> background.later(() -> told(trouble))));
        watched = Optional.of(new Watched(project, keeper,
                new DiskFollower(project, background, bars, merging, window)));
        look();
        if (begun) {
            project.file().filter(file -> !project.isDirty()).ifPresent(recovery::offer);
        }
    }

    /** The window is there: offers what was left behind, and looks around from now on. */
    public void begin() {
        begun = true;
        recovery.offerAll();
        tick();
    }

    /** Offers what was left behind because the user has asked for it. */
    public void recover() {
        recovery.offerOnDemand();
    }

    /** Where the unsaved work of the open project is kept; empty before one is open. */
    public Optional<Journal> journal() {
        return watched.map(open -> open.keeper().journal());
    }

    /** Looks now whether others have been at the files. */
    public void look() {
        watched.ifPresent(open -> {
            open.follower().look();
            open.project().file().ifPresent(file -> others.look(file, open.keeper().journal()));
        });
    }

    /** The window closes; its user knows what is not saved. Returns when nothing of it is kept any more. */
    public void close() {
        closed = true;
        watched.ifPresent(open -> open.keeper().journal().close());
    }

    private void tick() {
        background.after(BETWEEN_LOOKS, () -> {
            if (!closed) {
                look();
                tick();
            }
        });
    }

    private void letGo() {
        watched.ifPresent(before -> {
            before.follower().leave();
            before.keeper().journal().closeSoon();
        });
        others.forget();
        bars.hide("journal");
        bars.hide("design");
    }

    private void replace(Recoverable work) {
        watched.ifPresent(open -> open.keeper().journal().replace(work));
    }

    private void told(Optional<FileProblem> trouble) {
        if (trouble.isPresent()) {
            FileProblem problem = trouble.get();
            bars.show("journal", Weight.WARNING, Strings.text("disk.problem", problem.location(), problem.message(),
                    problem.remedy()), List.of());
        } else {
            bars.hide("journal");
        }
    }
}
