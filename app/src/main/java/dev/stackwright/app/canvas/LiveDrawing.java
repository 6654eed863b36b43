package dev.stackwright.app.canvas;

import dev.stackwright.app.task.Background;
import dev.stackwright.app.task.Latest;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.Change;
import dev.stackwright.model.workspace.Workspace;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.ResolvedServices;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.Drawing;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The drawing of the project as it is now. A drawing that costs little is made at once, within the change; a dear
 * one beside the window's thread, and dropped when another change has overtaken it.
 */
final class LiveDrawing {

    private static final System.Logger LOG = System.getLogger(LiveDrawing.class.getName());
    /** What may be spent within a change: half a frame, since the rest of the window answers it too. */
    private static final double BUDGET_MS = 8;
    private static final double MS_PER_NS = 1e-6;

    private record Task(Snapshot snapshot, Drawing before, ResolvedServices resolved, UnaryOperator<Snapshot> look,
                        DrawingOptions options) {
    }

    private record Drawn(long revision, Drawing drawing, double costMs) {
    }

    private final Workspace workspace;
    private final Drafter drafter;
    private final LongSupplier clock;
    private final Latest<Task, Drawn> latest;
    private final PlaceMemory memory = new PlaceMemory();
    private final ReadOnlyObjectWrapper<Drawing> drawing = new ReadOnlyObjectWrapper<>(Drawing.EMPTY);
    private final Consumer<Change> listener = this::changed;
    private long revision = -1;
    private Drawing base = Drawing.EMPTY;
    private Optional<Drawing> arranged = Optional.empty();
    private ResolvedServices resolved = ResolvedServices.NONE;
    private UnaryOperator<Snapshot> look = UnaryOperator.identity();
    private final ReadOnlyObjectWrapper<DrawingOptions> options =
            new ReadOnlyObjectWrapper<>(DrawingOptions.DEFAULT);
    /** The last drawings of views that are not shown at the moment, by the keys of their places. */
    private final Map<String, Drawing> left = new HashMap<>();
    /** True until the project changes: what is known of it by then is laid out as a whole. */
    private boolean opening = true;
    /** What the last drawing cost; the first is dear, since nothing is warm yet. */
    private double costMs = Double.MAX_VALUE;

    LiveDrawing(Workspace workspace, Background background, Drafter drafter) {
        this(workspace, background, drafter, System::nanoTime);
    }

    /** @param clock runs in ns */
    LiveDrawing(Workspace workspace, Background background, Drafter drafter, LongSupplier clock) {
        this.clock = clock;
        this.workspace = workspace;
        this.drafter = drafter;
        this.latest = new Latest<>(background, this::draw, this::publish,
                error -> LOG.log(Level.ERROR, "the stack could not be drawn", error));
        workspace.addListener(listener);
        latest.submit(new Task(workspace.snapshot(), base, resolved, look, options()));
    }

    ReadOnlyObjectProperty<Drawing> property() {
        return drawing.getReadOnlyProperty();
    }

    Drawing get() {
        return drawing.get();
    }

    /** The revision of the project that the drawing shows; -1 before the first. */
    long revision() {
        return revision;
    }

    /** Runs an edit that puts all nodes where that drawing has them; its routes are kept. */
    void arranging(Drawing target, Runnable edit) {
        arranged = Optional.of(target);
        edit.run();
        arranged = Optional.empty();
    }

    /** Follows the project no longer. */
    void close() {
        workspace.removeListener(listener);
        latest.cancel();
    }

    /**
     * Draws with what other files of the project add from now on.
     *
     * @return false where that is what is drawn already
     */
    boolean show(ResolvedServices services) {
        if (services.equals(resolved)) {
            return false;
        }
        resolved = services;
        latest.submit(new Task(workspace.snapshot(), opening ? Drawing.EMPTY : base, resolved, look, options()));
        return true;
    }

    /** @param other what is drawn of the project from now on: the same services and places, with other facts */
    void look(UnaryOperator<Snapshot> other) {
        look = other;
        latest.submit(new Task(workspace.snapshot(), base, resolved, look, options()));
    }

    /** Draws another view, or another part of it, from now on. */
    void show(DrawingOptions other) {
        if (!other.equals(options())) {
            if (!other.placesKey().equals(options().placesKey())) {
                left.put(options().placesKey(), base);
                base = left.getOrDefault(other.placesKey(), Drawing.EMPTY);
            }
            options.set(other);
            latest.submit(new Task(workspace.snapshot(), base, resolved, look, other));
        }
    }

    /** What is drawn, and how. */
    DrawingOptions options() {
        return options.get();
    }

    /** What is drawn, and how; the drawing itself may follow later. */
    ReadOnlyObjectProperty<DrawingOptions> optionsProperty() {
        return options.getReadOnlyProperty();
    }

    /** The last drawings of what has been shown, by the key of their places. */
    Map<String, Drawing> known() {
        Map<String, Drawing> known = new HashMap<>(left);
        known.put(get().options().placesKey(), get());
        return known;
    }

    ResolvedServices resolved() {
        return resolved;
    }

    private void changed(Change change) {
        opening = false;
        Drawing carried = memory.carried(change, base, options().placesKey());
        renameLeft(PlaceMemory.renames(change));
        base = arranged.orElse(carried);
        options.set(options().renamed(PlaceMemory.renames(change)));
        Task task = new Task(change.after(), base, resolved, look, options());
        if (costMs <= BUDGET_MS) {
            latest.cancel();
            publish(draw(task));
        } else {
            latest.submit(task);
        }
    }

    /** What is not shown at the moment goes on under the new names as well, or it would be laid out anew. */
    private void renameLeft(Map<ElementId, ElementId> renames) {
        if (!renames.isEmpty()) {
            Map<String, Drawing> renamed = new HashMap<>();
            left.values().forEach(drawing -> {
                Drawing now = drawing.renamed(renames);
                renamed.put(now.options().placesKey(), now);
            });
            left.clear();
            left.putAll(renamed);
        }
    }

    private Drawn draw(Task task) {
        long start = clock.getAsLong();
        Drawing drawn = drafter.draw(task.look().apply(task.snapshot()), task.before(), task.resolved(),
                task.options());
        return new Drawn(task.snapshot().revision(), drawn, (clock.getAsLong() - start) * MS_PER_NS);
    }

    private void publish(Drawn drawn) {
        revision = drawn.revision();
        costMs = drawn.costMs();
        base = drawn.drawing();
        drawing.set(base);
    }
}
