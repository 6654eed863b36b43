package dev.stackwright.app.shell;

import dev.stackwright.model.compose.RelativePaths;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ResolveOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a stack loses that is saved in another folder.
 *
 * @param newPaths relative paths that lead to something now and would lead nowhere from there, each with the one that
 *                 leads to the same from there
 * @param left     files that Docker Compose reads for lying beside the file now
 */
record Relocation(Map<String, String> newPaths, List<String> left) {

    Relocation {
        newPaths = Collections.unmodifiableMap(new TreeMap<>(newPaths));
        left = List.copyOf(left);
    }

    /** Asks the disk, so never on the window's thread. */
    static Relocation of(Snapshot snapshot, Path from, Path to) {
        Path here = from.toAbsolutePath().normalize().getParent();
        Path there = to.toAbsolutePath().normalize().getParent();
        Map<String, String> newPaths = new TreeMap<>();
        List<String> left = new ArrayList<>();
        if (!here.equals(there)) {
            for (RelativePaths.Use use : RelativePaths.in(snapshot.compose())) {
                Path target = here.resolve(use.path()).normalize();
                if (Files.exists(target) && !Files.exists(there.resolve(use.path()))) {
                    newPaths.put(use.path(), way(there, target, use.path()));
                }
            }
            if (Files.exists(here.resolve(".env")) && !Files.exists(there.resolve(".env"))) {
                left.add(".env");
            }
        }
        List<Path> beside = ResolveOptions.filesBeside(from);
        if (beside.size() > 1 && ResolveOptions.filesBeside(to).size() == 1) {
            left.add(beside.get(1).getFileName().toString());
        }
        return new Relocation(newPaths, left);
    }

    /** With a dot in front where one was: a mount needs it. */
    private static String way(Path folder, Path target, String written) {
        if (!folder.getRoot().equals(target.getRoot())) {
            return target.toString();
        }
        String way = folder.relativize(target).toString().replace('\\', '/');
        return way.isEmpty() ? "." : written.startsWith(".") && !way.startsWith(".") ? "./" + way : way;
    }

    boolean isHarmless() {
        return newPaths.isEmpty() && left.isEmpty();
    }
}
