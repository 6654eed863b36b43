package dev.stackwright.rendering.handoff;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.SourceFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The compose files of a project beside its main one. Those below its folder leave with it under the way that names
 * them; those elsewhere cannot, since that way leads out of the folder they leave in.
 *
 * @param along what each of them says, by its way from the main file
 * @param left  ways of those that stay behind
 */
public record FurtherFiles(SortedMap<String, Snapshot> along, SortedSet<String> left) {

    /** A file that stands alone. */
    public static final FurtherFiles NONE = new FurtherFiles(Collections.emptySortedMap(),
            Collections.emptySortedSet());

    public FurtherFiles {
        along = Collections.unmodifiableSortedMap(new TreeMap<>(along));
        left = Collections.unmodifiableSortedSet(new TreeSet<>(left));
    }

    /** @param main the main file, absolute and normalised */
    public static FurtherFiles of(ComposeProject project, Path main) {
        SortedMap<String, Snapshot> along = new TreeMap<>();
        SortedSet<String> left = new TreeSet<>();
        for (SourceFile file : project.files()) {
            if (file.compose().isPresent() && !file.path().equals(main)) {
                String way = file.nameFrom(main).replace('\\', '/');
                if (main.getParent() != null && file.path().startsWith(main.getParent())) {
                    along.put(way, Snapshot.of(file.text(), Design.EMPTY));
                } else {
                    left.add(way);
                }
            }
        }
        return new FurtherFiles(along, left);
    }

    /** True where that path leads to one of them, whether it goes along or not. */
    boolean knows(String path) {
        String way = path.replaceFirst("^(\\./)+", "");
        return along.containsKey(way) || left.contains(way);
    }

    boolean isEmpty() {
        return along.isEmpty() && left.isEmpty();
    }
}
