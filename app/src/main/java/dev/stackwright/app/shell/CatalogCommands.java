package dev.stackwright.app.shell;

import dev.stackwright.resources.Strings;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The commands that open the window of brief, technologies, decisions and review. */
final class CatalogCommands {

    private CatalogCommands() {
    }

    static void addTo(Commands commands, CatalogWindow window) {
        commands.add(Command.of("brief", Strings.text("command.brief"),
                () -> window.open(CatalogTabs.BRIEF)).withShortcut("Shortcut+Alt+B")
                .withIcon(MaterialDesignC.CLIPBOARD_TEXT_OUTLINE));
        commands.add(Command.of("review", Strings.text("command.review"),
                () -> window.open(CatalogTabs.REVIEW)).withShortcut("Shortcut+Alt+R")
                .withIcon(MaterialDesignF.FILE_EYE_OUTLINE));
        commands.add(Command.of("checklist", Strings.text("command.checklist"), window::openChecklist));
        commands.add(Command.of("risks", Strings.text("command.risks"), window::openRisks));
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
