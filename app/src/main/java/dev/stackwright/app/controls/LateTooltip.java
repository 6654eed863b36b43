package dev.stackwright.app.controls;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words that show where the pointer rests on a node. The window they show in is made when the pointer first comes
 * over the node: each costs as much as a whole scene, and most are never seen.
 */
public final class LateTooltip {

    private final Node node;
    private String words = "";
    private Optional<Tooltip> made = Optional.empty();

    /** Shows nothing until it has something to say. */
    public LateTooltip(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> make());
    }

    /** Says that of the node from now on, instead of what this said of it before. */
    public static void on(Node node, String words) {
        ((LateTooltip) node.getProperties().computeIfAbsent(LateTooltip.class, key -> new LateTooltip(node)))
                .say(words);
    }

    /** @param said empty to show nothing */
    public void say(String said) {
        words = said;
        node.setAccessibleHelp(said);
        made.ifPresent(tooltip -> {
            if (said.isEmpty()) {
                Tooltip.uninstall(node, tooltip);
                made = Optional.empty();
            } else {
                tooltip.setText(said);
            }
        });
        if (node.isHover()) {
            make();
        }
    }

    private void make() {
        if (made.isEmpty() && !words.isEmpty()) {
            Tooltip tooltip = Icons.tooltip(words);
            Tooltip.install(node, tooltip);
            made = Optional.of(tooltip);
        }
    }
}
