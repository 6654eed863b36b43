package dev.stackwright.app.cli.report;

import java.net.URI;
import java.nio.file.Path;

/**
 * Names files as SARIF does (section 3.4): percent-encoded, and relative to the folder the run was started in where
 * they lie below it.
 */
final class ArtifactUri {

    private final Path folder;

    /** @param folder the folder the run was started in */
    ArtifactUri(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    String of(Path file) {
        Path absolute = folder.resolve(file).normalize();
        URI uri = absolute.toUri();
        if (!absolute.startsWith(folder)) {
            return uri.toString();
        }
        String base = folder.toUri().toString();
        String relative = uri.toString().substring(base.endsWith("/") ? base.length() : base.length() + 1);
        int colon = relative.indexOf(':');
        int slash = relative.indexOf('/');
        // A colon in the first name would make a scheme of it.
        return colon >= 0 && (slash < 0 || colon < slash) ? "./" + relative : relative;
    }
}
