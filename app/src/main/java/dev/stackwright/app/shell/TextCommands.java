package dev.stackwright.app.shell;

import dev.stackwright.app.editor.Folding;
import dev.stackwright.app.editor.LineCommands;
import dev.stackwright.app.editor.YamlEditor;
import dev.stackwright.resources.Strings;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The commands that act on the text in front. */
final class TextCommands {

    private static final int LEVELS = 3;

    private final Commands commands;
    private final Supplier<YamlEditor> editor;

    private TextCommands(Commands commands, Supplier<YamlEditor> editor) {
        this.commands = commands;
        this.editor = editor;
    }

    /** @param editor the editor in front */
    static void addTo(Commands commands, Supplier<YamlEditor> editor) {
        TextCommands text = new TextCommands(commands, editor);
        text.addFolding();
        text.addFixes();
        text.addLines();
    }

    private void addLines() {
        edit("toggle-comment", "Shortcut+SLASH", YamlEditor::toggleComment);
        lines("move-lines-up", "Alt+UP", LineCommands::moveUp);
        lines("move-lines-down", "Alt+DOWN", LineCommands::moveDown);
        lines("duplicate-lines", "Shift+Alt+DOWN", LineCommands::duplicate);
        lines("delete-lines", "Shortcut+Shift+K", LineCommands::delete);
        lines("join-lines", "Shortcut+Shift+J", LineCommands::join);
        lines("widen-selection", "Shift+Alt+RIGHT", LineCommands::widenSelection);
        lines("narrow-selection", "Shift+Alt+LEFT", LineCommands::narrowSelection);
    }

    private void lines(String id, String keys, Consumer<LineCommands> action) {
        edit(id, keys, shown -> action.accept(shown.lines()));
    }

    /** Nothing is done to lines of which nobody sees that they are the ones; the text gets the focus instead. */
    private void edit(String id, String keys, Consumer<YamlEditor> action) {
        add(id, keys, shown -> {
            if (shown.hasFocusOwner()) {
                action.accept(shown);
            } else {
                shown.requestEditorFocus();
            }
        });
    }

    private void addFolding() {
        folding("fold", "Shortcut+Shift+OPEN_BRACKET", Folding::fold);
        folding("unfold", "Shortcut+Shift+CLOSE_BRACKET", Folding::unfold);
        folding("fold-all", "Shortcut+Alt+OPEN_BRACKET", Folding::foldAll);
        folding("unfold-all", "Shortcut+Alt+CLOSE_BRACKET", Folding::unfoldAll);
        for (int level = 1; level <= LEVELS; level++) {
            int folded = level;
            folding("fold-level-" + level, "Shortcut+Shift+" + level, folding -> folding.foldLevel(folded));
        }
    }

    private void addFixes() {
        commands.add(Command.of("show-fixes", Strings.text("command.show-fixes"), () -> editor.get().openFixes())
                .withShortcut("Alt+Enter", "Shortcut+Period"));
    }

    private void folding(String id, String keys, Consumer<Folding> action) {
        add(id, keys, shown -> action.accept(shown.folding()));
    }

    private void add(String id, String keys, Consumer<YamlEditor> action) {
        commands.add(Command.of(id, Strings.text("command." + id), () -> action.accept(editor.get()))
                .withShortcut(keys));
    }
}
