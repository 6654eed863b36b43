package dev.stackwright.app.shell;

import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.resources.Strings;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether the lines of all texts go on below where they are too long; remembered. */
final class WordWrap {

    private final ReadOnlyBooleanWrapper wrapped;

    WordWrap(PreferencesFile preferences, Commands commands) {
        this.wrapped = new ReadOnlyBooleanWrapper(preferences.get().wrapText());
        commands.add(Command.of("wrap-text", Strings.text("command.wrap-text"), () -> {
            wrapped.set(!wrapped.get());
            preferences.change(before -> before.withWrapText(wrapped.get()));
        }).withShortcut("Alt+Z").withChoice(wrapped.getReadOnlyProperty()));
    }

    /** Applies to the texts of another project from now on. */
    void show(ProjectView opened) {
        opened.texts().wrap(wrapped.getReadOnlyProperty());
    }
}
