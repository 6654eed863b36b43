package dev.stackwright.model.assist.link;

import dev.stackwright.model.text.Range;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What a link opens. */
public sealed interface LinkTarget {

    /** A page of the web. */
    record Page(URI address) implements LinkTarget {
    }

    /**
     * A file or a folder of this machine.
     *
     * @param path absolute and normalised
     */
    record OnDisk(Path path) implements LinkTarget {
    }

    /**
     * A place in a compose file of the project.
     *
     * @param file  empty for the file that the link stands in
     * @param range the characters there
     */
    record Written(Optional<Path> file, Range range) implements LinkTarget {
    }
}
