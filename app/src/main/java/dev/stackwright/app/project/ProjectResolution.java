package dev.stackwright.app.project;

import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.plan.AsPlan;
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
    private record Setting(Optional<Path> file, Optional<Path> base, Profiles profiles, int look,
                           Map<String, String> tried, Optional<String> plan) {

        private Setting lookingAgain() {
            return new Setting(file, base, profiles, look + 1, tried, plan);
        }

        private Setting trying(Map<String, String> values) {
            return new Setting(file, base, profiles, look, values, plan);
        }

        private Setting as(Optional<String> other) {
            return new Setting(file, base, profiles, look, tried, other);
        }
    }

    /** One result, and what it was made of. */
    private record Made(Snapshot snapshot, Setting setting, Optional<WholeProject> result) {
    }

    private final Project project;
    private final ProjectSources disk = ProjectSources.ofDisk();
    private final ReadOnlyObjectWrapper<Profiles> profiles = new ReadOnlyObjectWrapper<>(Profiles.every());
    private final ReadOnlyObjectWrapper<Map<String, String>> tried = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<String>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Derived<Optional<WholeProject>> current;
    private final List<Runnable> listeners = new ArrayList<>();
    private volatile Setting setting;
    private Optional<Made> made = Optional.empty();

    ProjectResolution(Project project) {
        this.project = project;
        this.setting = new Setting(project.file(), Optional.empty(), profiles.get(), 0, Map.of(), Optional.empty());
        this.current = project.deriveBeside(this::of, Optional.empty());
        project.onDiskProperty().addListener((property, before, now) -> set());
        project.workspace().addListener(change -> {
            if (plan.get().filter(name -> !change.after().design().plans().containsKey(name)).isPresent()) {
                viewAs(Optional.empty());
            }
        });
    }

    private void set() {
        set(new Setting(project.file(), setting.base(), profiles.get(), setting.look(), setting.tried(),
                setting.plan()));
    }

    private void set(Setting wanted) {
        if (!wanted.equals(setting)) {
            setting = wanted;
            current.refresh();
            listeners.forEach(Runnable::run);
        }
    }

    /** @param file the file that the open one is laid over; empty to read it alone */
    public void setBase(Optional<Path> file) {
        set(new Setting(setting.file(), file, setting.profiles(), setting.look(), setting.tried(), setting.plan()));
    }

    /** The file the user has named as the one that the open file is laid over. */
    public Optional<Path> base() {
        return setting.base();
    }

    /** @param listener called when something else than the texts makes results stale */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** The newest result; it is a whole one, of one revision. */
    public Derived<Optional<WholeProject>> current() {
        return current;
    }

    /** Another program may have changed files that are not open: looks again. */
    public void look() {
        set(setting.lookingAgain());
    }

    /**
     * Resolves the project as if the environment held these values; nothing is written.
     *
     * @param values by variable; empty to take the real ones again
     */
    public void tryOut(Map<String, String> values) {
        tried.set(Map.copyOf(values));
        set(setting.trying(tried.get()));
    }

    /** The values that are tried out; empty while the real ones count. */
    public ReadOnlyObjectProperty<Map<String, String>> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    /**
     * Looks at the project as customers of a plan have it; nothing is written.
     *
     * @param name the plan; empty to look at the design again
     */
    public void viewAs(Optional<String> name) {
        set(setting.as(name));
        plan.set(name);
    }

    /** The plan the project is looked at as; empty while it is the design. */
    public ReadOnlyObjectProperty<Optional<String>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** The project as it is looked at: as it is, or as customers of the chosen plan have it. */
    public Snapshot seen(Snapshot snapshot) {
        return setting.plan().flatMap(name -> AsPlan.of(snapshot.design(), name))
                .map(as -> as.of(snapshot)).orElse(snapshot);
    }

    /**
     * The project as customers of any plan have it, whatever it is looked at as; asks the disk. Of a stack that was
     * never saved nothing but its text is known.
     *
     * @param as empty for the project as it is written
     */
    public ComposeProject as(Optional<AsPlan> as, Snapshot snapshot) {
        Setting now = setting;
        return now.file().map(file -> resolved(snapshot, file, now, as).project())
                .orElseGet(() -> sized(as, ComposeProject.alone(snapshot.compose())));
    }

    /** The profiles that count as active; all of them at first. */
    public ReadOnlyObjectProperty<Profiles> profilesProperty() {
        return profiles.getReadOnlyProperty();
    }

    public void choose(Profiles active) {
        profiles.set(active);
        set();
    }

    /** The result for a snapshot; asks the disk, so never on the window's thread. */
    public synchronized Optional<WholeProject> of(Snapshot snapshot) {
        Setting now = setting;
        if (made.filter(last -> last.snapshot() == snapshot && last.setting().equals(now)).isEmpty()) {
            Optional<AsPlan> as = now.plan().flatMap(name -> AsPlan.of(snapshot.design(), name));
            made = Optional.of(new Made(snapshot, now, now.file().map(file -> resolved(snapshot, file, now, as))));
        }
        return made.get().result();
    }

    private WholeProject resolved(Snapshot snapshot, Path file, Setting now, Optional<AsPlan> as) {
        Path home = file.toAbsolutePath().normalize();
        OverlaySources sources = new OverlaySources(disk, open(home, snapshot));
        Map<String, String> environment = new HashMap<>(System.getenv());
        as.ifPresent(plan -> environment.putAll(plan.plan().values()));
        environment.putAll(now.tried());
        List<Path> files = now.base().map(base -> List.of(base, home))
                .orElseGet(() -> ResolveOptions.filesAround(home, sources, environment));
        ResolveOptions options = ResolveOptions.of(files).withEnvironment(environment);
        ComposeProject judged = sized(as, ComposeProject.resolve(sources, options.withProfiles(
                now.profiles().all() ? Profiles.none() : now.profiles())));
        boolean same = !now.profiles().all() || WholeProject.profilesOf(judged).isEmpty();
        return new WholeProject(same ? judged
                : sized(as, ComposeProject.resolve(sources, options.withProfiles(now.profiles()))), judged, home);
    }

    private static ComposeProject sized(Optional<AsPlan> as, ComposeProject project) {
        return as.map(plan -> plan.of(project)).orElse(project);
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
