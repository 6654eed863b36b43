package dev.stackwright.app.preferences;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the canvas showed last of each project, the latest first; a hundred at most.
 *
 * @param byFile absolute paths
 */
public record CanvasShapes(Map<Path, CanvasShape> byFile) {

    private static final int MOST = 100;

    public static final CanvasShapes NONE = new CanvasShapes(Map.of());

    public CanvasShapes {
        Map<Path, CanvasShape> kept = new LinkedHashMap<>();
        byFile.entrySet().stream().limit(MOST).forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        byFile = Collections.unmodifiableMap(kept);
    }

    public Optional<CanvasShape> of(Path file) {
        return Optional.ofNullable(byFile.get(clean(file)));
    }

    public CanvasShapes with(Path file, CanvasShape shape) {
        Map<Path, CanvasShape> changed = new LinkedHashMap<>();
        changed.put(clean(file), shape);
        byFile.forEach(changed::putIfAbsent);
        return new CanvasShapes(changed);
    }

    private static Path clean(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
