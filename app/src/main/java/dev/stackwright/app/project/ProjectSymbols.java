package dev.stackwright.app.project;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.symbol.SymbolFiles;
import dev.stackwright.model.symbol.SymbolIndex;
import java.util.function.Consumer;

/** What the files of a project name, kept up to date beside the window's thread while its user pauses. */
public final class ProjectSymbols {

    private static final System.Logger LOG = System.getLogger(ProjectSymbols.class.getName());

    private final Project project;
    private final Derived<SymbolIndex> current;
    private SymbolIndex last = SymbolIndex.of(Snapshot.of(""));

    public ProjectSymbols(Project project) {
        this.project = project;
        this.current = project.deriveWhenQuiet(this::of, last);
        project.resolution().addListener(current::refresh);
    }

    /** The newest index; it may be that of an earlier revision. */
    public Derived<SymbolIndex> current() {
        return current;
    }

    /** @param asker gets the index of the project as it is now, on the window's thread */
    public void ask(Consumer<SymbolIndex> asker) {
        if (current.isCurrent()) {
            asker.accept(current.get());
        } else {
            Snapshot now = project.snapshot();
            project.background().run(() -> of(now), asker,
                    error -> LOG.log(System.Logger.Level.ERROR, "names could not be found", error));
        }
    }

    /** Asks the disk. */
    private synchronized SymbolIndex of(Snapshot snapshot) {
        last = last.after(project.resolution().of(snapshot)
                .map(whole -> SymbolFiles.of(snapshot, whole.project(), whole.home()))
                .orElseGet(() -> SymbolFiles.of(snapshot)));
        return last;
    }
}
