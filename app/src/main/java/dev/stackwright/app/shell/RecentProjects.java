package dev.stackwright.app.shell;

import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.app.preferences.RecentFiles;
import dev.stackwright.app.task.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The files that were open before, the latest first. Whether they are still there is asked beside the window. */
final class RecentProjects {

    private final PreferencesFile preferences;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<RecentProject>> list = new ReadOnlyObjectWrapper<>(List.of());
    private Set<Path> missing = new HashSet<>();

    RecentProjects(PreferencesFile preferences, Background background) {
        this.preferences = preferences;
        this.background = background;
        show();
        look();
    }

    ReadOnlyObjectProperty<List<RecentProject>> property() {
        return list.getReadOnlyProperty();
    }

    /** That file is open now. */
    void opened(Path file) {
        change(files -> files.with(file));
        look();
    }

    void remove(RecentProject project) {
        change(files -> files.without(project.file()));
    }

    void removeAll() {
        change(files -> RecentFiles.NONE);
    }

    /** Looks anew which of them are there. */
    void look() {
        List<Path> files = preferences.get().recent().paths();
        background.run(() -> files.stream().filter(file -> !Files.exists(file)).collect(Collectors.toSet()), gone -> {
            missing = gone;
            show();
        }, error -> { });
    }

    private void change(UnaryOperator<RecentFiles> change) {
        preferences.change(before -> before.withRecent(change.apply(before.recent())));
        show();
    }

    private void show() {
        list.set(preferences.get().recent().paths().stream()
                .map(file -> new RecentProject(file, missing.contains(file))).toList());
    }
}
