package dev.stackwright.app.shell;

import dev.stackwright.app.safety.Safekeeping;
import dev.stackwright.resources.Strings;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** The commands of the File menu. */
final class FileCommands {

    private FileCommands() {
    }

    /**
     * @param settle  hands over what is typed into a field and not handed over yet, so that it is saved too
     * @param starter lets the user choose a starter
     * @param export  opens the export
     * @param picture makes a picture
     * @param quit    closes the window
     */
    static void addTo(Commands commands, FileFlows flows, Runnable settle, Runnable starter, Runnable export,
                      Runnable picture, Runnable quit) {
        add(commands, "new", "Shortcut+N", settled(settle, flows::newStack));
        add(commands, "new-from-starter", "Shortcut+Shift+N", settled(settle, starter));
        add(commands, "open", "Shortcut+O", settled(settle, flows::open));
        add(commands, "save", "Shortcut+S", settled(settle, flows::save));
        add(commands, "save-all", "Shortcut+Alt+S", settled(settle, flows::saveAll));
        add(commands, "save-as", "Shortcut+Shift+S", settled(settle, flows::saveAs));
        commands.add(Command.of("export", Strings.text("command.export"), settled(settle, export))
                .withShortcut("Shortcut+E").withIcon(MaterialDesignE.EXPORT_VARIANT));
        add(commands, "picture", "Shortcut+Shift+E", settled(settle, picture));
        add(commands, "quit", "Shortcut+Q", settled(settle, quit));
    }

    /**
     * The commands that look after work that could be lost.
     *
     * @param lookAtCatalog looks whether the catalog of the repository has changed
     */
    static void addSafety(Commands commands, Safekeeping safekeeping, FileFlows flows, Runnable lookAtCatalog) {
        commands.add(Command.of("reload", Strings.text("command.reload"), () -> {
            safekeeping.look();
            flows.look();
            lookAtCatalog.run();
        }));
        commands.add(Command.of("recover", Strings.text("command.recover"), safekeeping::recover));
    }

    private static Runnable settled(Runnable settle, Runnable action) {
        return () -> {
            settle.run();
            action.run();
        };
    }

    private static void add(Commands commands, String id, String keys, Runnable action) {
        commands.add(Command.of(id, Strings.text("command." + id), action).withShortcut(keys));
    }
}
