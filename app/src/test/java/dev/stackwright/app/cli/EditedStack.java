package dev.stackwright.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A stack in a folder that is changed by the verbs of {@code edit}.
 *
 * @param compose the compose file
 * @param design  its design file, which need not exist
 */
record EditedStack(Path compose, Path design) {

    /** Writes the compose file. */
    static EditedStack in(Path folder, String yaml) throws IOException {
        return new EditedStack(Files.writeString(folder.resolve("compose.yaml"), yaml),
                folder.resolve("compose.stackwright.json"));
    }

    CommandRun edit(Object... words) {
        return CommandRun.of(Stream.concat(Stream.of("edit", compose), Stream.of(words)).toArray());
    }
}
