package dev.stackwright.app.shell;

import dev.stackwright.app.canvas.ViewControl;
import dev.stackwright.app.canvas.ViewTitles;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.Grouping;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.resources.Strings;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The commands that say what of the project the canvas shows. */
final class CanvasCommands {

    private final Commands commands;
    private final Supplier<ProjectView> view;
    private final Map<ViewKind, ReadOnlyBooleanWrapper> shown = new EnumMap<>(ViewKind.class);

    private final Map<Grouping, ReadOnlyBooleanWrapper> grouped = new EnumMap<>(Grouping.class);
    private final Map<EdgeKind, ReadOnlyBooleanWrapper> lines = new EnumMap<>(EdgeKind.class);
    private final ReadOnlyBooleanWrapper minimap = new ReadOnlyBooleanWrapper();
    private Optional<ProjectView> current = Optional.empty();

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
        for (Grouping grouping : Grouping.values()) {
            String name = Strings.text("grouping." + grouping.id());
            choice("group-by-" + grouping.id(), Strings.text("command.group", name), name,
                    () -> views().group(grouping), grouped.computeIfAbsent(grouping, key ->
                            new ReadOnlyBooleanWrapper()));
        }
        for (EdgeKind kind : EdgeKind.values()) {
            choice(idOf(kind), Strings.text("command.edges", kind.label()), kind.label(),
                    () -> views().toggle(kind), lines.computeIfAbsent(kind, key -> new ReadOnlyBooleanWrapper()));
        }
        add("focus", "Shortcut+Alt+F", () -> view.get().canvas().focusMode().deeper());
        add("focus-shallower", "Shortcut+Alt+Shift+F", () -> view.get().canvas().focusMode().shallower());
        commands.add(Command.of("focus-end", Strings.text("command.focus-end"),
                () -> view.get().canvas().focusMode().end()));
        add("collapse", "Shortcut+Alt+C", this::collapseSelected);
        commands.add(Command.of("collapse-all", Strings.text("command.collapse-all"),
                () -> views().collapse(views().groups())));
        commands.add(Command.of("expand-all", Strings.text("command.expand-all"), () -> views().collapse(Set.of())));
        add("zoom-selection", "Shortcut+2", () -> view.get().canvas().zoomToSelection());
        commands.add(Command.of("minimap", Strings.text("command.minimap"), this::toggleMinimap)
                .withShortcut("Shortcut+M").withChoice(minimap.getReadOnlyProperty()));
        add("next-view", "Alt+PAGE_DOWN", () -> views().turn(1));
        add("previous-view", "Alt+PAGE_UP", () -> views().turn(-1));
    }

    /** The id of the command that shows a kind of view. */
    static String idOf(ViewKind kind) {
        return "view-" + kind.id();
    }

    /** The id of the command that leaves a kind of lines out. */
    static String idOf(EdgeKind kind) {
        return "lines-" + kind.name().toLowerCase(Locale.ROOT);
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
        current = Optional.of(opened);
        opened.canvas().views().optionsProperty().addListener((property, before, now) -> mark(opened));
        opened.canvas().minimapShownProperty().addListener((property, before, now) -> mark(opened));
        opened.project().selection().addListener((elements, source) -> mark(opened));
        mark(opened);
    }

    private void mark(ProjectView opened) {
        if (current.filter(opened::equals).isPresent()) {
            DrawingOptions now = opened.canvas().views().options();
            shown.forEach((kind, chosen) -> chosen.set(kind == now.view().kind()));
            grouped.forEach((grouping, chosen) -> chosen.set(grouping == now.grouping()));
            lines.forEach((kind, chosen) -> chosen.set(!now.hidden().contains(kind)));
            minimap.set(opened.canvas().minimapShownProperty().get());
            boolean any = !opened.project().selection().elements().isEmpty();
            boolean focused = now.focus().isPresent();
            commands.get("focus").enableIf(any || focused, Strings.text("command.focus.select"));
            commands.get("focus").setTitle(Strings.text(focused ? "command.focus-deeper" : "command.focus"));
            Set<ElementId> groups = opened.canvas().views().groups();
            commands.get("collapse").enableIf(opened.project().selection().elements().stream()
                    .anyMatch(groups::contains), Strings.text("command.collapse.select"));
            commands.get("expand-all").enableIf(!now.collapsed().isEmpty(), Strings.text("command.expand-all.none"));
            commands.get("focus-shallower").enableIf(focused, Strings.text("command.focus.off"));
            commands.get("focus-end").enableIf(focused, Strings.text("command.focus.off"));
        }
    }

    private void collapseSelected() {
        Set<ElementId> groups = views().groups();
        view.get().project().selection().elements().stream().filter(groups::contains)
                .forEach(views()::toggleCollapsed);
    }

    private void toggleMinimap() {
        BooleanProperty shownNow = view.get().canvas().minimapShownProperty();
        shownNow.set(!shownNow.get());
    }

    /** @param menuTitle what it is called among its like */
    private void choice(String id, String name, String menuTitle, Runnable action, ReadOnlyBooleanWrapper chosen) {
        commands.add(Command.of(id, name, action).withChoice(chosen.getReadOnlyProperty())).setTitle(menuTitle);
    }

    private void add(String id, String keys, Runnable action) {
        commands.add(Command.of(id, Strings.text("command." + id), action).withShortcut(keys));
    }
}
