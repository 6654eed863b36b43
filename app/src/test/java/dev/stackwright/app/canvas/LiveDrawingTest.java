package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.task.Background;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.RemoveService;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Workspace;
import dev.stackwright.rendering.diagram.ArchitectureDiagram;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.layout.ElkLayout;
import dev.stackwright.rendering.layout.Placer;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.SceneBuilder;
import dev.stackwright.rendering.text.TextMeasurer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LiveDrawingTest {

    private static final Drafter DRAFTER = new Drafter(new ArchitectureDiagram(Technologies.read()),
            new Placer(new ElkLayout()), new SceneBuilder(new TextMeasurer()));

    private static final long SECOND_NS = 1_000_000_000L;

    private final Later later = new Later();
    private long clock;
    private final Workspace workspace = new Workspace(Snapshot.of("services:\n  web:\n    image: nginx:1.27\n"));
    private final LiveDrawing drawing = new LiveDrawing(workspace, later, DRAFTER, () -> clock += SECOND_NS);

    @Test
    void theFirstDrawingIsMadeBesideTheWindow() {
        assertThat(drawing.get().diagram().nodes()).isEmpty();

        later.doNext();

        assertThat(drawing.get().diagram().nodes()).extracting(DiagramNode::title).containsExactly("web");
    }

    @Test
    void aDrawingThatHasBeenOvertakenIsNeverShown() {
        type("web", "front");
        type("front", "shop");

        later.doNext();
        assertThat(drawing.get().diagram().nodes()).isEmpty();
        later.doNext();

        assertThat(drawing.get().diagram().nodes()).extracting(DiagramNode::title).containsExactly("shop");
        assertThat(drawing.revision()).isEqualTo(workspace.snapshot().revision());
    }

    @Test
    void aCheapDrawingIsThereWithinTheChange() {
        LiveDrawing cheap = new LiveDrawing(workspace, later, DRAFTER, () -> 0);
        later.doAll();

        type("nginx:1.27", "nginx:1.28");

        assertThat(cheap.get().diagram().nodes().get(0).image()).contains("nginx:1.28");
        assertThat(cheap.revision()).isEqualTo(workspace.snapshot().revision());
    }

    @Test
    void aDearDrawingDoesNotHoldTheChangeUp() {
        later.doAll();

        type("nginx:1.27", "nginx:1.28");

        assertThat(drawing.get().diagram().nodes().get(0).image()).contains("nginx:1.27");
        later.doAll();
        assertThat(drawing.get().diagram().nodes().get(0).image()).contains("nginx:1.28");
    }

    @Test
    void aRemovedServiceComesBackToItsPlace() {
        Workspace stack = new Workspace(Snapshot.of("""
                services:
                  web:
                    image: nginx:1.27
                    depends_on: [api, cache]
                  api:
                    image: acme/api:1
                    depends_on: [database]
                  cache:
                    image: redis:7
                  database:
                    image: postgres:16
                """));
        LiveDrawing live = new LiveDrawing(stack, later, DRAFTER, () -> 0);
        later.doAll();
        SortedMap<ElementId, Box> places = live.get().placement().boxes();

        stack.perform(((Outcome.Ready) new RemoveService("api").on(stack.snapshot())).edit());
        assertThat(live.get().placement().boxes()).hasSize(3);
        stack.undo();

        assertThat(live.get().placement().boxes()).isEqualTo(places);
    }

    @Test
    void nothingIsDrawnAfterClosing() {
        drawing.close();

        later.doAll();

        assertThat(drawing.get().diagram().nodes()).isEmpty();
    }

    private void type(String inPlaceOf, String typed) {
        int at = workspace.snapshot().text().text().indexOf(inPlaceOf);
        workspace.type(TextPatch.of(new Replacement(at, at + inPlaceOf.length(), typed)));
    }

    /** Does what it is given when the test says so. */
    private static final class Later implements Background {

        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> Pending run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            Runnable job = () -> {
                try {
                    done.accept(work.call());
                } catch (Exception e) {
                    failed.accept(e);
                }
            };
            waiting.add(job);
            return () -> waiting.remove(job);
        }

        @Override
        public void later(Runnable action) {
            waiting.add(action);
        }

        @Override
        public Pending after(Duration delay, Runnable action) {
            return () -> { };
        }

        void doNext() {
            waiting.remove().run();
        }

        void doAll() {
            while (!waiting.isEmpty()) {
                doNext();
            }
        }
    }
}
