package dev.stackwright.app.safety;

import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.WorkKeeper;
import dev.stackwright.app.task.SameThread;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.recovery.RecoveryFolder;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.ContentHash;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFile;
import dev.stackwright.model.workspace.ProjectFiles;
import dev.stackwright.model.workspace.ProjectMerge.State;
import dev.stackwright.model.workspace.Saving;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/**
 * A user who edits and saves until the process is killed, without a window but with everything a window keeps work
 * with. Each state is told on standard output right after it came about, so that a judge knows what there was to
 * lose.
 */
final class EditingChild {

    private static final int MAX_PAUSE_MS = 60;
    private static final int SAVES_IN_A_HUNDRED = 6;

    private final Random random;
    private final PrintStream told = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    private final ProjectFiles files = new ProjectFiles();
    private final Project project;
    private final WorkKeeper keeper;

    private EditingChild(Path compose, Path state, long seed) {
        this.random = new Random(seed);
        Opening.Opened opened = (Opening.Opened) files.open(compose);
        this.project = Project.opened(opened.file(), opened.snapshot(), new SameThread());
        this.keeper = new WorkKeeper(project, new RecoveryFolder(state).journal(project.file(),
                trouble -> trouble.ifPresent(problem -> told.println("trouble " + problem.message()))));
    }

    /** @param arguments compose file, folder for the state, seed */
    public static void main(String[] arguments) throws InterruptedException {
        new EditingChild(Path.of(arguments[0]), Path.of(arguments[1]), Long.parseLong(arguments[2])).run();
    }

    private void run() throws InterruptedException {
        tell("state");
        while (true) {
            if (random.nextInt(100) < SAVES_IN_A_HUNDRED) {
                save();
            } else {
                edit();
                tell("state");
            }
            Thread.sleep(random.nextInt(MAX_PAUSE_MS));
        }
    }

    private void edit() {
        switch (random.nextInt(10)) {
            case 0 -> project.workspace().perform(new SetImage("service-" + (1 + random.nextInt(5)),
                    "acme/app:" + random.nextInt(1_000_000)));
            case 1 -> place();
            case 2 -> project.workspace().undo();
            default -> type();
        }
    }

    private void place() {
        Snapshot now = project.snapshot();
        project.workspace().perform(Edit.ofDesign("Move", now.design().withPositions(Map.of(
                ElementId.service("service-1"), new NodePosition(random.nextInt(4_000), random.nextInt(4_000))))));
    }

    /** A letter at the end of the comment in the first line. */
    private void type() {
        int end = project.snapshot().text().lineEnd(0);
        String letter = random.nextInt(7) == 0 ? " " : String.valueOf((char) ('a' + random.nextInt(26)));
        project.workspace().type(TextPatch.of(Replacement.insert(end, letter)));
    }

    private void save() {
        ProjectFile file = project.onDisk().orElseThrow();
        Snapshot snapshot = project.snapshot();
        tell("saving");
        keeper.journal().catchUp();
        Saving saving = files.save(file, snapshot, Saving.Conflict.REFUSE);
        if (saving instanceof Saving.Saved saved) {
            project.saved(saved.file(), snapshot);
            tell("saved");
        } else {
            told.println("trouble " + saving);
        }
    }

    private void tell(String what) {
        told.println(what + " " + System.currentTimeMillis() + " " + textHash(State.of(project.snapshot())) + " "
                + designHash(State.of(project.snapshot())));
    }

    static String textHash(State state) {
        return ContentHash.of(state.text().encode()).hex();
    }

    static String designHash(State state) {
        return ContentHash.of(DesignStore.write(state.design()).getBytes(StandardCharsets.UTF_8)).hex();
    }
}
