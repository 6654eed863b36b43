package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Questions;
import dev.stackwright.resources.Strings;
import java.util.stream.Collectors;

/** The commands of the Help menu. */
final class HelpCommands {

    private HelpCommands() {
    }

    static void addTo(Commands commands, Questions questions) {
        commands.add(Command.of("shortcuts", Strings.text("command.shortcuts"), () -> questions.tell(
                Notice.information(Strings.text("shortcuts.title"), shortcutsOf(commands)))).withShortcut("F1"));
        commands.add(Command.of("about", Strings.text("command.about"), () -> questions.tell(
                Notice.information(Strings.text("app.name"), Strings.text("about.text", version())))));
    }

    private static String shortcutsOf(Commands commands) {
        return commands.all().stream().filter(command -> command.shortcut().isPresent())
                .map(command -> Strings.text("shortcuts.line",
                        command.shortcut().orElseThrow().getDisplayText(), command.title()))
                .collect(Collectors.joining("\n"));
    }

    private static String version() {
        String version = HelpCommands.class.getPackage().getImplementationVersion();
        return version == null ? Strings.text("about.development") : version;
    }
}
