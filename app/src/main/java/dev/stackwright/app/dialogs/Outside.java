package dev.stackwright.app.dialogs;

import java.net.URI;
import java.nio.file.Path;

/** What the desktop opens in place of the studio. */
public interface Outside {

    /** Opens a page of the web in the browser. */
    void browse(URI page);

    /** Opens a file or a folder with the program the desktop has for it. */
    void open(Path file);
}
