package dev.stackwright.app.project;

import dev.stackwright.app.task.Latest;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * Keeps a panel up to date with something that is worked out of the resolved project, while it is in front. Of a stack
 * that was never saved nothing but its text is known.
 *
 * @param <T> an immutable result
 */
public final class ResolvedPanel<T> {

    private static final System.Logger LOG = System.getLogger(ResolvedPanel.class.getName());

    private final Project project;
    private final Node panel;
    private final Latest<Snapshot, T> latest;

    /**
     * @param compute runs beside the window's thread
     * @param show    gets what came of it
     */
    public ResolvedPanel(Project project, Node panel, BiFunction<ComposeProject, Snapshot, T> compute,
                         Consumer<T> show) {
        this.project = project;
        this.panel = panel;
        ProjectResolution resolution = project.resolution();
        this.latest = new Latest<>(project.background(), snapshot -> compute.apply(resolution.of(snapshot)
                .map(WholeProject::project).orElseGet(() -> ComposeProject.alone(snapshot.compose())), snapshot), show,
                error -> LOG.log(System.Logger.Level.ERROR, "a panel cannot be brought up to date", error));
        resolution.current().property().addListener((property, before, now) -> refresh());
        panel.visibleProperty().addListener((property, before, now) -> refresh());
    }

    /** Brings the panel up to date, where it is in front. */
    public void refresh() {
        if (panel.isVisible()) {
            latest.submit(project.snapshot());
        }
    }
}
