package dev.stackwright.app.shell;

import dev.stackwright.app.project.EditTarget;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The commands of the Edit menu. Cut, copy and the like go to the part of the window that has the focus. */
final class EditCommands {

    private final Supplier<Node> focused;
    private final Command undo;
    private final Command redo;
    private final Command rename;
    private final Command duplicate;
    private Optional<Project> project = Optional.empty();

    /**
     * @param focused   the node that has the keyboard focus, or null
     * @param settle    hands over what is typed into a field and not handed over yet
     * @param rename    starts renaming the one selected service
     * @param duplicate writes the selected services once more
     */
    EditCommands(Commands commands, Supplier<Node> focused, Runnable settle, Runnable rename, Runnable duplicate) {
        this.focused = focused;
        undo = commands.add(Command.of("undo", Strings.text("command.undo"), () -> {
            settle.run();
            project.ifPresent(open -> open.workspace().undo());
        }).withShortcut("Shortcut+Z").withIcon(MaterialDesignU.UNDO_VARIANT));
        redo = commands.add(Command.of("redo", Strings.text("command.redo"), () -> {
            settle.run();
            project.ifPresent(open -> open.workspace().redo());
        }).withShortcut("Shortcut+Shift+Z").withIcon(MaterialDesignR.REDO_VARIANT));
        add(commands, "cut", "Shortcut+X", TextInputControl::cut, EditTarget::cut);
        add(commands, "copy", "Shortcut+C", TextInputControl::copy, EditTarget::copy);
        add(commands, "paste", "Shortcut+V", TextInputControl::paste, EditTarget::paste);
        add(commands, "delete", "Delete", field -> field.replaceSelection(""), EditTarget::delete);
        add(commands, "select-all", "Shortcut+A", TextInputControl::selectAll, EditTarget::selectAll);
        this.duplicate = commands.add(Command.of("duplicate", Strings.text("command.duplicate"), () -> {
            settle.run();
            duplicate.run();
        }).withShortcut("Shortcut+D"));
        this.rename = commands.add(Command.of("rename", Strings.text("command.rename"), rename).withShortcut("F2"));
    }

    /** Follows another project from now on. */
    void show(Project shown) {
        project = Optional.of(shown);
        shown.workspace().addListener(change -> refresh(shown));
        shown.selection().addListener((elements, source) -> refresh(shown));
        refresh(shown);
    }

    private void refresh(Project shown) {
        name(undo, "command.undo", shown.workspace().undoTitle(), "command.undo.nothing");
        name(redo, "command.redo", shown.workspace().redoTitle(), "command.redo.nothing");
        boolean one = shown.selection().elements().size() == 1
                && shown.selection().elements().iterator().next().isService();
        duplicate.enableIf(shown.selection().elements().stream().anyMatch(ElementId::isService),
                Strings.text("command.duplicate.select"));
        rename.enableIf(one, Strings.text("command.rename.select"));
    }

    private static void name(Command command, String key, Optional<String> step, String nothing) {
        command.setTitle(step.map(title -> Strings.text(key + ".step", inSentence(title)))
                .orElse(Strings.text(key)));
        command.enableIf(step.isPresent(), Strings.text(nothing));
    }

    /** "Rename web to frontend" goes on as "Undo rename web to frontend". */
    private static String inSentence(String title) {
        return title.isEmpty() ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    private void add(Commands commands, String id, String keys, Consumer<TextInputControl> inField,
                     Consumer<EditTarget> inTarget) {
        commands.add(Command.of(id, Strings.text("command." + id), () -> {
            Node node = focused.get();
            if (node instanceof TextInputControl field) {
                inField.accept(field);
            } else {
                EditTarget.around(node).ifPresent(inTarget);
            }
        }).withShortcut(keys));
    }
}
