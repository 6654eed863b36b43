package dev.stackwright.rendering.delivery;

import dev.stackwright.model.workspace.ExportFolder;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a delivery goes: a folder, or an archive where the name ends in {@code .zip}.
 *
 * @param path as it was named
 */
public record ExportPlace(Path path) {

    public boolean isArchive() {
        return path.getFileName() != null
                && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ZipArchive.ENDING);
    }

    /** The folder in which there is something afterwards. */
    public Path folder() {
        Path whole = path.toAbsolutePath().normalize();
        return isArchive() ? whole.getParent() : whole;
    }

    /**
     * Writes all of it or nothing.
     *
     * @param source    the compose file it was made from, which is never written over; empty for one never saved
     * @param overwrite true to write over files that hold something else
     */
    public ExportFolder.Outcome write(Delivered delivered, Optional<Path> source, boolean overwrite) {
        Map<String, byte[]> files = isArchive()
                ? Map.of(path.getFileName().toString(), ZipArchive.of(delivered.files())) : delivered.files();
        return new ExportFolder().write(folder(), files, source, overwrite);
    }
}
