package dev.stackwright.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
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
    private final List<KeyCombination> shortcuts;
    private final Optional<ObservableBooleanValue> chosen;
    private final Runnable action;
    private final ReadOnlyStringWrapper title;
    private final ReadOnlyStringWrapper hindrance = new ReadOnlyStringWrapper("");

    private Command(String id, String name, Optional<Ikon> icon, List<KeyCombination> shortcuts,
                    Optional<ObservableBooleanValue> chosen, Runnable action) {
        this.id = id;
        this.name = name;
        this.title = new ReadOnlyStringWrapper(name);
        this.icon = icon;
        this.shortcuts = shortcuts;
        this.chosen = chosen;
        this.action = action;
    }

    public static Command of(String id, String title, Runnable action) {
        return new Command(id, title, Optional.empty(), List.of(), Optional.empty(), action);
    }

    public Command withIcon(Ikon shown) {
        return new Command(id, name, Optional.of(shown), shortcuts, chosen, action);
    }

    /**
     * @param keys   as JavaFX writes them: {@code Shortcut+Shift+S}
     * @param others keys that do the same and are not told of, for keyboards that have the sign elsewhere
     */
    public Command withShortcut(String keys, String... others) {
        List<KeyCombination> all = Stream.concat(Stream.of(keys), Stream.of(others)).map(KeyCombination::valueOf)
                .toList();
        return new Command(id, name, icon, all, chosen, action);
    }

    /** @param now true while this is the one of several that counts; menus show it with a mark then */
    public Command withChoice(ObservableBooleanValue now) {
        return new Command(id, name, icon, shortcuts, Optional.of(now), action);
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
        return shortcuts.stream().findFirst();
    }

    /** Every key combination that runs it. */
    public List<KeyCombination> shortcuts() {
        return shortcuts;
    }

    /** True while this is the one of several that counts; empty for a command that is none of several. */
    public Optional<ObservableBooleanValue> chosen() {
        return chosen;
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
