package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.task.Once;
import java.util.Optional;
import javafx.scene.Node;

/** The pages of what is drawn and is no service; each is made when it is asked for first. */
final class SketchedPanes {

    private final Once<SketchPane> sketch;
    private final Once<NotePane> note;
    private final Once<GroupPane> group;
    private final Once<NetworkPane> network;

    SketchedPanes(InspectorModel model) {
        sketch = new Once<>(() -> new SketchPane(model));
        note = new Once<>(() -> new NotePane(model));
        group = new Once<>(() -> new GroupPane(model));
        network = new Once<>(() -> new NetworkPane(model));
    }

    /** The page that shows it; empty for what has none here. */
    Optional<Node> paneOf(Inspected inspected) {
        Optional<Node> pane = Optional.empty();
        if (inspected instanceof Inspected.OneSketched one) {
            sketch.get().show(one.facts());
            pane = Optional.of(sketch.get());
        } else if (inspected instanceof Inspected.OneNote one) {
            note.get().show(one);
            pane = Optional.of(note.get());
        } else if (inspected instanceof Inspected.OneGroup one) {
            group.get().show(one);
            pane = Optional.of(group.get());
        } else if (inspected instanceof Inspected.OneNetwork one) {
            network.get().show(one);
            pane = Optional.of(network.get());
        }
        return pane;
    }
}
