package dev.stackwright.app.project;

import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.OverlaySources;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.Reading;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.project.ResolveOptions.Profiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The project as Docker Compose sees it, with all files it is made of, kept up to date beside the window's thread. What
 * is open and not saved stands in for what is on the disk. Empty for a stack that was never saved: where it will lie
 * decides what belongs to it.
 */
public final class ProjectResolution {

    /** What the result depends on beside the texts. */
    private record Setting(Optional<Path> file, Profiles profiles) {
    }

    private final Project project;
    private final ProjectSources disk = ProjectSources.ofDisk();
    private final ReadOnlyObjectWrapper<Profiles> profiles = new ReadOnlyObjectWrapper<>(Profiles.every());
    private final Derived<Optional<ResolvedStack>> current;
    private final List<Runnable> listeners = new ArrayList<>();
    private volatile Setting setting;

    ProjectResolution(Project project) {
        this.project = project;
        this.setting = new Setting(project.file(), profiles.get());
        this.current = project.deriveBeside(this::resolved, Optional.empty());
        project.onDiskProperty().addListener((property, before, now) -> set());
    }

    private void set() {
        Setting wanted = new Setting(project.file(), profiles.get());
        if (!wanted.equals(setting)) {
            setting = wanted;
            look();
        }
    }

    /** @param listener called when something else than the texts makes results stale */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** The newest result; it is a whole one, of one revision. */
    public Derived<Optional<ResolvedStack>> current() {
        return current;
    }

    /** Another program may have changed files that are not open: looks again. */
    public void look() {
        current.refresh();
        listeners.forEach(Runnable::run);
    }

    /** The profiles that count as active; all of them at first. */
    public ReadOnlyObjectProperty<Profiles> profilesProperty() {
        return profiles.getReadOnlyProperty();
    }

    public void choose(Profiles active) {
        profiles.set(active);
        set();
    }

    private Optional<ResolvedStack> resolved(Snapshot snapshot) {
        return resolved(snapshot, setting.profiles()).map(ResolvedStack::of);
    }

    /**
     * The project as it is judged: of services in profiles only those count that were chosen, since without a choice
     * Docker Compose starts none of them. Reads the disk; for the background.
     */
    Optional<ComposeProject> judged(Snapshot snapshot) {
        Profiles chosen = setting.profiles();
        return resolved(snapshot, chosen.all() ? Profiles.none() : chosen);
    }

    private Optional<ComposeProject> resolved(Snapshot snapshot, Profiles active) {
        return setting.file().map(file -> ComposeProject.resolve(new OverlaySources(disk, open(file, snapshot)),
                ResolveOptions.of(file).withEnvironment(System.getenv()).withProfiles(active)));
    }

    private static Map<Path, Reading.Text> open(Path main, Snapshot snapshot) {
        Map<Path, Reading.Text> texts = new HashMap<>();
        texts.put(main, new Reading.Text(snapshot.compose()));
        snapshot.others().forEach((file, compose) -> texts.put(path(file), new Reading.Text(compose)));
        return texts;
    }

    /** Where a further file of a project lies. */
    public static Path path(FileKey file) {
        return Path.of(file.name());
    }
}
