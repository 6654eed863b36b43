package dev.stackwright.app.shell;

import dev.stackwright.app.project.Project;
import dev.stackwright.app.safety.Surroundings;
import javafx.stage.Stage;

/** The window as the keeping of its work sees it. */
final class WindowSurroundings implements Surroundings {

    private final FileFlows flows;
    private final Desk desk;
    private final Stage stage;

    WindowSurroundings(FileFlows flows, Desk desk, Stage stage) {
        this.flows = flows;
        this.desk = desk;
        this.stage = stage;
    }

    @Override
    public boolean isSaving() {
        return flows.isSaving();
    }

    @Override
    public void save() {
        flows.save();
    }

    @Override
    public void leaving(Runnable action) {
        flows.leaving(action);
    }

    @Override
    public void show(Project project) {
        desk.show(project);
    }

    @Override
    public void tell(String title, String text) {
        Toast.in(stage).done(title, text);
    }
}
