package dev.stackwright.app.shell;

import dev.stackwright.resources.Strings;
import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The commands of the View and Stack menus, and those that search the text. */
final class ViewCommands {

    private final Commands commands;

    /** @param view the view of the open project */
    ViewCommands(Commands commands, Supplier<ProjectView> view) {
        this.commands = commands;
        add("arrange", "Shortcut+Shift+A", () -> view.get().canvas().arrangeAll(), MaterialDesignS.SITEMAP_OUTLINE);
        add("fit", "Shortcut+0", () -> view.get().canvas().fit(), MaterialDesignF.FIT_TO_PAGE_OUTLINE);
        commands.add(Command.of("zoom-in", Strings.text("command.zoom-in"), () -> view.get().zoomBy(1))
                .withShortcut("Shortcut+Plus", "Shortcut+Shift+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals",
                        "Shortcut+Add").withIcon(MaterialDesignM.MAGNIFY_PLUS_OUTLINE));
        commands.add(Command.of("zoom-out", Strings.text("command.zoom-out"), () -> view.get().zoomBy(-1))
                .withShortcut("Shortcut+Minus", "Shortcut+Subtract").withIcon(MaterialDesignM.MAGNIFY_MINUS_OUTLINE));
        add("zoom-normal", "Shortcut+1", () -> view.get().canvas().zoomTo(1), MaterialDesignM.MAGNIFY);
        add("go-to-service", "Shortcut+K", () -> view.get().goToService(), MaterialDesignM.MAGNIFY);
        text("next-part", "F6", () -> view.get().focusPart(1));
        text("previous-part", "Shift+F6", () -> view.get().focusPart(-1));
        text("find", "Shortcut+F", () -> view.get().editor().openFind());
        text("replace", "Shortcut+H", () -> view.get().editor().openReplace());
        text("go-to-line", "Shortcut+G", () -> view.get().editor().openGoToLine());
        show("blocks", "Alt+1", () -> view.get().left().select("blocks"));
        show("choices", "Alt+2", () -> view.get().left().select("choices"));
        show("inspector", "Alt+3", () -> view.get().left().select("inspector"));
        show("findings", "Alt+4", () -> view.get().bottom().select("findings"));
        show("history", "Alt+5", () -> view.get().bottom().select("history"));
    }

    /** Follows the view of another project from now on. */
    void show(ProjectView view) {
        view.project().workspace().addListener(change -> refresh(view));
        refresh(view);
    }

    private void refresh(ProjectView view) {
        boolean any = !view.project().snapshot().compose().services().isEmpty();
        for (String id : new String[]{"arrange", "fit", "go-to-service", "export", "picture"}) {
            commands.get(id).enableIf(any, Strings.text("command.noServices"));
        }
    }

    private void add(String id, String keys, Runnable action, Ikon icon) {
        commands.add(Command.of(id, Strings.text("command." + id), action).withShortcut(keys).withIcon(icon));
    }

    private void text(String id, String keys, Runnable action) {
        commands.add(Command.of(id, Strings.text("command." + id), action).withShortcut(keys));
    }

    private void show(String dock, String keys, Runnable action) {
        commands.add(Command.of("show-" + dock, Strings.text("command.show", Strings.text("dock." + dock)), action)
                .withShortcut(keys));
    }
}
