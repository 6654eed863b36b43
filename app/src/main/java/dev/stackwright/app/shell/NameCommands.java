package dev.stackwright.app.shell;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The commands that follow names through the texts. */
final class NameCommands {

    private NameCommands() {
    }

    /** @param view the view of the open project */
    static void addTo(Commands commands, Supplier<ProjectView> view) {
        add(commands, "go-to-definition", "F12", () -> goToDefinition(view.get()));
        add(commands, "find-references", "Shift+F12", () -> names(view).findReferences());
        add(commands, "rename-symbol", "Shortcut+F2", () -> names(view).rename());
        add(commands, "go-to-symbol", "Shortcut+Shift+O", () -> names(view).goToSymbol());
        add(commands, "navigate-back", "Alt+Left", () -> names(view).back());
        add(commands, "navigate-forward", "Alt+Right", () -> names(view).forward());
    }

    private static void add(Commands commands, String id, String keys, Runnable action) {
        commands.add(Command.of(id, Strings.text("command." + id), action).withShortcut(keys));
    }

    /** Of what is selected, while the keyboard is elsewhere than in a text. */
    private static void goToDefinition(ProjectView view) {
        Optional<ElementId> selected = view.project().selection().elements().stream().findFirst();
        boolean isInText = isIn(view.getScene().getFocusOwner(), view.texts());
        view.openEditor();
        if (isInText || selected.isEmpty()) {
            view.texts().names().goToDefinition();
        } else {
            view.texts().names().goToDefinition(selected.get());
        }
    }

    private static NameFlow names(Supplier<ProjectView> view) {
        view.get().openEditor();
        return view.get().texts().names();
    }

    private static boolean isIn(Node node, Node part) {
        return node != null && (node == part || isIn(node.getParent(), part));
    }
}
