package dev.stackwright.app.shell;

import dev.stackwright.app.canvas.ViewControl;
import dev.stackwright.app.canvas.ViewTitles;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.resources.Strings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The commands that say what of the project the canvas shows. */
final class CanvasCommands {

    private final Commands commands;
    private final Supplier<ProjectView> view;
    private final Map<ViewKind, ReadOnlyBooleanWrapper> shown = new EnumMap<>(ViewKind.class);

    /** @param view the view of the open project */
    CanvasCommands(Commands commands, Supplier<ProjectView> view) {
        this.commands = commands;
        this.view = view;
        for (ViewKind kind : ViewKind.values()) {
            ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();
            shown.put(kind, chosen);
            Command command = commands.add(Command.of(idOf(kind), Strings.text("command.view", ViewTitles.of(kind)),
                            () -> open(kind)).withShortcut("Shortcut+Alt+" + (kind.ordinal() + 1))
                    .withChoice(chosen.getReadOnlyProperty()));
            command.setTitle(ViewTitles.of(kind));
        }
        add("next-view", "Alt+PAGE_DOWN", () -> views().turn(1));
        add("previous-view", "Alt+PAGE_UP", () -> views().turn(-1));
    }

    /** The id of the command that shows a kind of view. */
    static String idOf(ViewKind kind) {
        return "view-" + kind.id();
    }

    private ViewControl views() {
        return view.get().canvas().views();
    }

    /** The components of the selected service, where one is selected. */
    private void open(ViewKind kind) {
        Optional<ElementId> service = view.get().project().selection().elements().stream()
                .filter(ElementId::isService).findFirst().filter(id -> kind == ViewKind.C4_COMPONENT);
        service.ifPresentOrElse(id -> views().open(View.of(kind, id.name())), () -> views().open(kind));
    }

    /** Follows the view of another project from now on. */
    void show(ProjectView opened) {
        opened.canvas().views().optionsProperty().addListener((property, before, now) -> mark(opened));
        mark(opened);
    }

    private void mark(ProjectView opened) {
        if (opened == view.get()) {
            ViewKind now = opened.canvas().views().options().view().kind();
            shown.forEach((kind, chosen) -> chosen.set(kind == now));
        }
    }

    private void add(String id, String keys, Runnable action) {
        commands.add(Command.of(id, Strings.text("command." + id), action).withShortcut(keys));
    }
}
