package dev.stackwright.app.dialogs;

import java.net.URI;
import java.nio.file.Path;
import javafx.application.HostServices;

/** Leaves it to the desktop of this machine. */
public final class DesktopOutside implements Outside {

    private final HostServices desktop;

    public DesktopOutside(HostServices desktop) {
        this.desktop = desktop;
    }

    @Override
    public void browse(URI page) {
        desktop.showDocument(page.toString());
    }

    @Override
    public void open(Path file) {
        desktop.showDocument(file.toUri().toString());
    }
}
