package dev.stackwright.app.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * Something the user can ask for. Menu, toolbar and shortcut show the same command, so they agree on what it is
 * called and on whether it can be had right now.
 */
public final class Command {

    private final String id;
    private final String name;
    private final Optional<Ikon> icon;
    private final Optional<KeyCombination> shortcut;
    private final Runnable action;
    private final ReadOnlyStringWrapper title;
    private final ReadOnlyStringWrapper hindrance = new ReadOnlyStringWrapper("");

    private Command(String id, String name, Optional<Ikon> icon, Optional<KeyCombination> shortcut,
                    Runnable action) {
        this.id = id;
        this.name = name;
        this.title = new ReadOnlyStringWrapper(name);
        this.icon = icon;
        this.shortcut = shortcut;
        this.action = action;
    }

    public static Command of(String id, String title, Runnable action) {
        return new Command(id, title, Optional.empty(), Optional.empty(), action);
    }

    public Command withIcon(Ikon shown) {
        return new Command(id, name, Optional.of(shown), shortcut, action);
    }

    /** @param keys as JavaFX writes them: {@code Shortcut+Shift+S} */
    public Command withShortcut(String keys) {
        return new Command(id, name, icon, Optional.of(KeyCombination.valueOf(keys)), action);
    }

    public String id() {
        return id;
    }

    /** What it is called whatever it would do right now. */
    public String name() {
        return name;
    }

    public Optional<Ikon> icon() {
        return icon;
    }

    public Optional<KeyCombination> shortcut() {
        return shortcut;
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public String title() {
        return title.get();
    }

    public void setTitle(String text) {
        title.set(text);
    }

    /** Why the command cannot be had right now; empty when it can. */
    public ReadOnlyStringProperty hindranceProperty() {
        return hindrance.getReadOnlyProperty();
    }

    public boolean isEnabled() {
        return hindrance.get().isEmpty();
    }

    public void enable() {
        hindrance.set("");
    }

    /** @param reason one sentence, shown in the tooltip */
    public void disable(String reason) {
        hindrance.set(reason);
    }

    /** Enables the command where the condition holds, and otherwise says why not. */
    public void enableIf(boolean condition, String reason) {
        hindrance.set(condition ? "" : reason);
    }

    /** Does it; nothing happens while it cannot be had. */
    public void run() {
        if (isEnabled()) {
            action.run();
        }
    }
}
