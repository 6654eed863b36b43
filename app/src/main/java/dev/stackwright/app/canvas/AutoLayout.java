package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.ResolvedServices;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.resources.Strings;
import java.lang.System.Logger.Level;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Lays nodes out, as one edit: all of them, or those that are selected. Locked nodes always stay. */
public final class AutoLayout {

    private static final System.Logger LOG = System.getLogger(AutoLayout.class.getName());
    /** One node has nothing to be arranged with. */
    private static final int LEAST = 2;

    private final CanvasParts parts;
    private final Drafter drafter;
    private final Arranging arranging;
    private final NodeGlide glide;

    AutoLayout(CanvasParts parts, Drafter drafter, Arranging arranging, NodeGlide glide) {
        this.parts = parts;
        this.drafter = drafter;
        this.arranging = arranging;
        this.glide = glide;
    }

    /** Arranges everything around what was placed by hand. */
    public void all() {
        arrange(parts.edits().kept(true), Strings.text("canvas.edit.arrange"));
    }

    /** Arranges everything, also what was placed by hand. */
    public void anew() {
        arrange(parts.edits().kept(false), Strings.text("canvas.edit.arrange.anew"));
    }

    private void arrange(Map<ElementId, Point> kept, String title) {
        Snapshot snapshot = parts.edits().snapshot();
        ResolvedServices resolved = parts.edits().resolved();
        DrawingOptions options = parts.edits().options();
        int nodes = parts.edits().drawn().scene().nodes().size();
        arranging.begin(nodes, () -> drafter.arranged(snapshot, resolved, options, kept),
                arranged -> show(snapshot, arranged, title, true), AutoLayout::failed);
    }

    /** Arranges what is selected, there where it stands; everything else stays. */
    public void selected() {
        Set<ElementId> nodes = new LinkedHashSet<>(parts.selection().nodes());
        nodes.removeIf(parts.edits()::isLocked);
        Drawing drawn = parts.edits().drawn();
        nodes.removeIf(node -> drawn.placement().box(node).isEmpty());
        if (nodes.size() < LEAST) {
            tell("few", Strings.text("canvas.arrange.few.remedy"));
            return;
        }
        Snapshot snapshot = parts.edits().snapshot();
        arranging.begin(nodes.size(), () -> drafter.arranged(drawn, nodes),
                arranged -> show(snapshot, arranged, Strings.text("canvas.edit.arrange.selected", nodes.size()), false),
                AutoLayout::failed);
    }

    /** @param why the last word of the key of the reason */
    private void tell(String why, String remedy) {
        parts.edits().tell(new Outcome.Refusal("arranged", Strings.text("canvas.arrange." + why), remedy));
    }

    private static void failed(Throwable error) {
        LOG.log(Level.ERROR, "the stack could not be arranged", error);
    }

    /** An arrangement of a stack that has changed meanwhile is dropped: it may lack nodes. */
    private void show(Snapshot snapshot, Drawing arranged, String title, boolean fits) {
        boolean isCurrent = snapshot.revision() == parts.edits().snapshot().revision()
                && arranged.options().equals(parts.edits().options());
        if (isCurrent && arranged.placement().boxes().equals(parts.edits().drawn().placement().boxes())) {
            tell("same", Strings.text("canvas.arrange.same.remedy"));
        } else if (isCurrent && !arranged.scene().nodes().isEmpty()) {
            Drawing before = parts.edits().drawn();
            parts.edits().arrange(arranged, title);
            if (fits) {
                parts.camera().fit(arranged.scene().bounds());
            }
            glide.from(before);
        }
    }
}
