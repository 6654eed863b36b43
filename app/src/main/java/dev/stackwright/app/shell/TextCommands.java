package dev.stackwright.app.shell;

import dev.stackwright.app.editor.Folding;
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
