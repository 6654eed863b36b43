package dev.stackwright.app.dialogs;

import java.util.List;

/** Shows what the keys do. */
@FunctionalInterface
public interface ShortcutSheet {

    void show(List<Shortcut> shortcuts);
}
