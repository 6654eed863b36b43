package dev.stackwright.app.shell;

import dev.stackwright.app.preferences.DeskShape.Part;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The commands of the View and Stack menus, and those that search the text. */
final class ViewCommands {

    private final Commands commands;

    /** @param view the view of the open project */
    ViewCommands(Commands commands, Supplier<ProjectView> view) {
        this.commands = commands;
        add("arrange", "Shortcut+Shift+A", () -> view.get().canvas().autoLayout().all(),
                MaterialDesignS.SITEMAP_OUTLINE);
        add("fit", "Shortcut+0", () -> view.get().canvas().fit(), MaterialDesignF.FIT_TO_PAGE_OUTLINE);
        commands.add(Command.of("zoom-in", Strings.text("command.zoom-in"), () -> view.get().zoomBy(1))
                .withShortcut("Shortcut+Plus", "Shortcut+Shift+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals",
                        "Shortcut+Add").withIcon(MaterialDesignM.MAGNIFY_PLUS_OUTLINE));
        commands.add(Command.of("zoom-out", Strings.text("command.zoom-out"), () -> view.get().zoomBy(-1))
                .withShortcut("Shortcut+Minus", "Shortcut+Subtract").withIcon(MaterialDesignM.MAGNIFY_MINUS_OUTLINE));
        add("zoom-normal", "Shortcut+1", () -> view.get().canvas().zoomTo(1), MaterialDesignM.MAGNIFY);
        add("go-to-service", "Shortcut+K", () -> view.get().search(commands), MaterialDesignM.MAGNIFY);
        commands.add(Command.of("open-source", Strings.text("command.open-source"),
                () -> view.get().openSource()));
        text("next-part", "F6", () -> view.get().focusPart(1));
        text("previous-part", "Shift+F6", () -> view.get().focusPart(-1));
        text("find", "Shortcut+F", () -> view.get().openEditor().openFind());
        text("replace", "Shortcut+H", () -> view.get().openEditor().openReplace());
        text("show-documentation", "Shortcut+I", () -> view.get().openEditor().explaining().showDocumentation());
        text("go-to-line", "Shortcut+G", () -> view.get().openEditor().openGoToLine());
        text("next-file", "Shortcut+PAGE_DOWN", () -> view.get().texts().turn(1));
        text("previous-file", "Shortcut+PAGE_UP", () -> view.get().texts().turn(-1));
        toggle(Part.LEFT, "Shortcut+B", view);
        toggle(Part.EDITOR, "Shortcut+T", view);
        toggle(Part.FOOT, "Shortcut+J", view);
        show("blocks", "Alt+1", () -> view.get().openLeft("blocks"));
        show("choices", "Alt+2", () -> view.get().openLeft("choices"));
        show("inspector", "Alt+3", () -> view.get().openLeft("inspector"));
        show("ladder", "Alt+7", () -> view.get().openLeft("ladder"));
        show("findings", "Alt+4", () -> view.get().openFoot("findings"));
        show("resolved", "Alt+6", () -> view.get().openFoot("resolved"));
        show("parameters", "Alt+8", () -> view.get().openFoot("parameters"));
        show("images", "Alt+9", () -> view.get().openFoot("images"));
        show("operations", "Alt+Shift+0", () -> view.get().openFoot("operations"));
        show("scenarios", "Alt+Shift+9", () -> view.get().openFoot("scenarios"));
        show("plans", "Alt+0", () -> view.get().openFoot("plans"));
        text("next-plan", "Shortcut+Shift+P", () -> turnPlan(view.get().project()));
        text("extract-variable", "Shortcut+Shift+X", () -> view.get().extractVariable());
        commands.add(Command.of("publish-images", Strings.text("command.publish-images"),
                () -> view.get().publishImages()).withIcon(MaterialDesignC.CLOUD_UPLOAD_OUTLINE));
        text("fix-safe", "Shortcut+Shift+F", () -> view.get().openFindings().fixSafe());
        text("about-check", "Shortcut+F1", () -> view.get().openFindings().aboutCheck());
        text("explain-value", "Shortcut+Shift+W", () -> view.get().explainValue());
        show("history", "Alt+5", () -> view.get().openFoot("history"));
    }

    /** Follows the view of another project from now on. */
    void show(ProjectView view) {
        view.project().workspace().addListener(change -> refresh(view));
        view.project().selection().addListener((elements, source) -> offerSource(view));
        view.project().resolution().current().property().addListener((property, before, now) -> {
            offerSource(view);
            refresh(view);
        });
        offerSource(view);
        refresh(view);
        view.desk().hiddenProperty().addListener((property, before, now) -> name(view.desk()));
        name(view.desk());
    }

    private void offerSource(ProjectView view) {
        commands.get("open-source").enableIf(view.hasSource(), Strings.text("command.open-source.select"));
    }

    /** Looks at the stack as the plan that comes next, and behind the last one as the design. */
    private static void turnPlan(Project project) {
        List<String> plans = List.copyOf(project.snapshot().design().planNames());
        int next = project.resolution().planProperty().get().map(plans::indexOf).orElse(-1) + 1;
        project.resolution().viewAs(next < plans.size() ? Optional.of(plans.get(next)) : Optional.empty());
    }

    private void name(DeskLayout layout) {
        for (Part part : Part.values()) {
            String does = layout.isShown(part) ? "command.hide-" : "command.unhide-";
            commands.get("toggle-" + part.id()).setTitle(Strings.text(does + part.id()));
        }
    }

    private void refresh(ProjectView view) {
        Snapshot snapshot = view.project().snapshot();
        boolean any = !snapshot.compose().services().isEmpty() || !snapshot.foreign().services().isEmpty();
        commands.get("next-plan").enableIf(!snapshot.design().plans().isEmpty(),
                Strings.text("command.next-plan.none"));
        commands.get("present").enableIf(!EmptyStack.isEmpty(snapshot), Strings.text("command.present.nothing"));
        for (String id : new String[]{"arrange", "fit", "export", "picture", "copy-png", "copy-svg"}) {
            commands.get(id).enableIf(any, Strings.text("command.noServices"));
        }
    }

    private void add(String id, String keys, Runnable action, Ikon icon) {
        commands.add(Command.of(id, Strings.text("command." + id), action).withShortcut(keys).withIcon(icon));
    }

    private void text(String id, String keys, Runnable action) {
        commands.add(Command.of(id, Strings.text("command." + id), action).withShortcut(keys));
    }

    private void toggle(Part part, String keys, Supplier<ProjectView> view) {
        String id = "toggle-" + part.id();
        commands.add(Command.of(id, Strings.text("command." + id), () -> view.get().toggle(part)).withShortcut(keys));
    }

    private void show(String dock, String keys, Runnable action) {
        commands.add(Command.of("show-" + dock, Strings.text("command.show", Strings.text("dock." + dock)), action)
                .withShortcut(keys));
    }
}
