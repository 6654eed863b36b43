package dev.stackwright.app.shell;

import dev.stackwright.app.look.Look;
import dev.stackwright.app.preferences.ThemeChoice;
import dev.stackwright.resources.Strings;

/** The commands of the View menu that change how everything looks. */
final class LookCommands {

    private LookCommands() {
    }

    static void addTo(Commands commands, Look look) {
        for (ThemeChoice choice : ThemeChoice.values()) {
            String id = "theme-" + choice.id();
            commands.add(Command.of(id, Strings.text("command." + id), () -> look.choose(choice))
                    .withChoice(look.choiceProperty().isEqualTo(choice)));
        }
        add(commands, "interface-larger", look::larger, "Shortcut+Alt+Plus", "Shortcut+Alt+Shift+Plus",
                "Shortcut+Alt+Equals", "Shortcut+Alt+Shift+Equals", "Shortcut+Alt+Add");
        add(commands, "interface-smaller", look::smaller, "Shortcut+Alt+Minus", "Shortcut+Alt+Subtract");
        add(commands, "interface-normal", look::normalSize, "Shortcut+Alt+0", "Shortcut+Alt+Numpad 0");
    }

    private static void add(Commands commands, String id, Runnable action, String keys, String... others) {
        commands.add(Command.of(id, Strings.text("command." + id), action).withShortcut(keys, others));
    }
}
