package dev.stackwright.app.shell;

import dev.stackwright.app.canvas.Alignment;
import dev.stackwright.app.project.Outsider;
import dev.stackwright.resources.Strings;
import java.util.Map;
import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The commands of the Draw menu: what is done with nodes on the canvas. */
final class DrawCommands {

    private static final Map<Alignment, Ikon> ICONS = Map.of(
            Alignment.LEFT, MaterialDesignA.ALIGN_HORIZONTAL_LEFT,
            Alignment.CENTER, MaterialDesignA.ALIGN_HORIZONTAL_CENTER,
            Alignment.RIGHT, MaterialDesignA.ALIGN_HORIZONTAL_RIGHT,
            Alignment.TOP, MaterialDesignA.ALIGN_VERTICAL_TOP,
            Alignment.MIDDLE, MaterialDesignA.ALIGN_VERTICAL_CENTER,
            Alignment.BOTTOM, MaterialDesignA.ALIGN_VERTICAL_BOTTOM,
            Alignment.ACROSS, MaterialDesignD.DISTRIBUTE_HORIZONTAL_CENTER,
            Alignment.DOWN, MaterialDesignD.DISTRIBUTE_VERTICAL_CENTER);

    /** The letters of the shortcuts, in the order of the alignments. */
    private static final String KEYS = "LCRTMBHV";

    private DrawCommands() {
    }

    /** @param view the view of the open project */
    static void addTo(Commands commands, Supplier<ProjectView> view) {
        commands.add(Command.of("quick-add", Strings.text("command.quick-add"),
                () -> view.get().canvas().sketching().quickAdd()).withShortcut("Shortcut+Shift+B")
                .withIcon(MaterialDesignP.PLUS_BOX_OUTLINE));
        add(commands, "add-person", () -> view.get().canvas().sketching().draw(Outsider.PERSON));
        add(commands, "add-external", () -> view.get().canvas().sketching().draw(Outsider.EXTERNAL));
        add(commands, "add-note", () -> view.get().canvas().sketching().addNote());
        add(commands, "connect", () -> view.get().canvas().sketching().connect());
        add(commands, "group", () -> view.get().canvas().sheet().group());
        add(commands, "ungroup", () -> view.get().canvas().sheet().ungroup());
        add(commands, "lock", () -> view.get().canvas().sheet().toggleLock());
        add(commands, "arrange-selection", () -> view.get().canvas().autoLayout().selected());
        add(commands, "arrange-anew", () -> view.get().canvas().autoLayout().anew());
        for (Alignment alignment : Alignment.values()) {
            commands.add(Command.of("align-" + alignment.id(), Strings.text("canvas.edit.align." + alignment.id()),
                    () -> view.get().canvas().arranger().align(alignment))
                    .withShortcut("Alt+Shift+" + KEYS.charAt(alignment.ordinal()))
                    .withIcon(ICONS.get(alignment)));
        }
    }

    /** One whose key only counts while the canvas has the keyboard. */
    private static void add(Commands commands, String id, Runnable action) {
        commands.add(Command.of(id, Strings.text("command." + id), action));
    }
}
