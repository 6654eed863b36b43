package dev.stackwright.model.edit;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.project.ForeignServices;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a project has beside its main file.
 *
 * @param open     further files that are open
 * @param services what other files say of services, open or not; found out beside the window, so it may be that of
 *                 the revision before
 */
public record Neighbours(SortedMap<FileKey, ComposeFile> open, ForeignServices services) {

    static final Neighbours NONE = new Neighbours(Collections.emptySortedMap(), ForeignServices.NONE);

    public Neighbours {
        open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
    }

    Neighbours withOpen(SortedMap<FileKey, ComposeFile> files) {
        return new Neighbours(files, services);
    }

    Neighbours withServices(ForeignServices known) {
        return new Neighbours(open, known);
    }
}
