package dev.stackwright.app.preferences;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which file each overlay is read over, as its user has said, the latest said first; a hundred at most.
 *
 * @param byOverlay absolute paths
 */
public record OverlayBases(Map<Path, Path> byOverlay) {

    private static final int MOST = 100;

    public static final OverlayBases NONE = new OverlayBases(Map.of());

    public OverlayBases {
        Map<Path, Path> kept = new LinkedHashMap<>();
        byOverlay.entrySet().stream().limit(MOST).forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        byOverlay = Collections.unmodifiableMap(kept);
    }

    public Optional<Path> of(Path overlay) {
        return Optional.ofNullable(byOverlay.get(clean(overlay)));
    }

    /** @param base empty where the overlay is read alone */
    public OverlayBases with(Path overlay, Optional<Path> base) {
        Map<Path, Path> changed = new LinkedHashMap<>();
        base.ifPresent(file -> changed.put(clean(overlay), clean(file)));
        byOverlay.forEach((known, file) -> {
            if (!known.equals(clean(overlay))) {
                changed.put(known, file);
            }
        });
        return new OverlayBases(changed);
    }

    private static Path clean(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
