package dev.stackwright.model.project;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Texts that stand in front of other sources: what is open in a window and not saved. Immutable. */
public final class OverlaySources implements ProjectSources {

    private final ProjectSources below;
    private final Map<Path, Reading.Text> texts = new HashMap<>();

    /** @param texts by path; absolute paths */
    public OverlaySources(ProjectSources below, Map<Path, Reading.Text> texts) {
        this.below = below;
        texts.forEach((path, text) -> this.texts.put(path.toAbsolutePath().normalize(), text));
    }

    @Override
    public Reading read(Path file) {
        Reading.Text open = texts.get(file);
        return open != null ? open : below.read(file);
    }

    @Override
    public Optional<Path> outside(Path file, Path folder) {
        return below.outside(file, folder);
    }
}
