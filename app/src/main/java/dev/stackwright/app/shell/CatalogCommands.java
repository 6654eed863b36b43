package dev.stackwright.app.shell;

import dev.stackwright.resources.Strings;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The commands that open the window of the brief, technologies and decisions. */
final class CatalogCommands {

    private CatalogCommands() {
    }

    static void addTo(Commands commands, CatalogWindow window) {
        commands.add(Command.of("brief", Strings.text("command.brief"),
                () -> window.open(CatalogTabs.BRIEF)).withShortcut("Shortcut+Alt+B")
                .withIcon(MaterialDesignC.CLIPBOARD_TEXT_OUTLINE));
        commands.add(Command.of("catalog", Strings.text("command.catalog"),
                () -> window.open(CatalogTabs.TECHNOLOGIES)).withShortcut("Shortcut+Shift+C")
                .withIcon(MaterialDesignB.BOOKSHELF));
        commands.add(Command.of("advice", Strings.text("command.advice"),
                () -> window.open(CatalogTabs.ADVICE)).withIcon(MaterialDesignL.LIGHTBULB_ON_OUTLINE));
        commands.add(Command.of("decisions", Strings.text("command.decisions"),
                () -> window.open(CatalogTabs.DECISIONS)).withShortcut("Shortcut+Shift+D")
                .withIcon(MaterialDesignS.SCALE_BALANCE));
    }
}
