package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.dialogs.Shortcut;
import dev.stackwright.resources.Strings;
import java.util.List;

/** The commands of the Help menu. */
final class HelpCommands {

    private HelpCommands() {
    }

    static void addTo(Commands commands, Prompts prompts) {
        commands.add(Command.of("shortcuts", Strings.text("command.shortcuts"),
                () -> prompts.shortcuts().show(shortcutsOf(commands))).withShortcut("F1"));
        commands.add(Command.of("about", Strings.text("command.about"), () -> prompts.questions().tell(
                Notice.information(Strings.text("app.name"), Strings.text("about.text", version())))));
    }

    private static List<Shortcut> shortcutsOf(Commands commands) {
        return commands.all().stream().filter(command -> command.shortcut().isPresent())
                .map(command -> new Shortcut(command.shortcut().orElseThrow().getDisplayText(),
                        command.name()))
                .toList();
    }

    /** The version of the studio, or a word for one that was built from its sources. */
    static String version() {
        String version = HelpCommands.class.getPackage().getImplementationVersion();
        return version == null ? Strings.text("about.development") : version;
    }
}
