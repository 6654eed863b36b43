package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.app.project.EditTarget;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.List;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;

class CanvasClipboardTest {

    private static final String TWO = """
            services:
              # answers
              api:
                image: acme/api:1
                environment:
                  DATABASE_URL: postgres://app@db:5432/app
              db:
                image: postgres:16
                volumes: ["data:/var/lib/postgresql/data"]
            volumes:
              data: {}
            """;

    @Test
    void copiedServicesPastedBackAreSelectedAndOneUndoStep() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);
            EditTarget target = EditTarget.around(on.canvas).orElseThrow();
            target.selectAll();

            target.copy();
            target.paste();
            on.layout();

            assertThat(on.drawn()).containsExactly("api", "db", "api-2", "db-2");
            assertThat(on.text()).contains("postgres://app@db-2:5432/app");
            assertThat(on.selection.elements()).containsExactlyInAnyOrder(CanvasFixture.id("api-2"),
                    CanvasFixture.id("db-2"));
            assertThat(on.workspace.undoTitle()).contains("Paste 2 services");
            on.workspace.undo();
            assertThat(on.text()).isEqualTo(TWO);
        });
    }

    @Test
    void whatIsPastedGoesToThePointerAndStandsAsItWasCopied() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);
            EditTarget target = EditTarget.around(on.canvas).orElseThrow();
            target.selectAll();
            target.copy();
            Point pointer = on.canvas.sceneView().viewport().toView(new Point(40, 900));

            on.hover(pointer);
            target.paste();
            on.layout();

            assertThat(on.box("api-2").grown(40).contains(new Point(40, 900))).isTrue();
            assertThat(on.box("db-2").x() - on.box("api-2").x()).isEqualTo(on.box("db").x() - on.box("api").x());
            assertThat(on.box("db-2").y() - on.box("api-2").y()).isEqualTo(on.box("db").y() - on.box("api").y());
            on.workspace.undo();
            on.layout();
            assertThat(on.drawn()).containsExactly("api", "db");
            assertThat(on.workspace.snapshot().design().positions("architecture")).isEmpty();
        });
    }

    @Test
    void servicesOfAnotherTextArePastedInRowsWhereThereIsRoom() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);
            SystemText.put("services: {a: {image: x:1}, b: {image: x:1}, c: {image: x:1}}");

            on.hover(on.middleOf("api"));
            EditTarget.around(on.canvas).orElseThrow().paste();
            on.layout();

            assertThat(on.box("b").y()).isEqualTo(on.box("a").y());
            assertThat(on.box("c").x()).isEqualTo(on.box("a").x());
            List<Box> boxes = List.of(on.box("api"), on.box("db"), on.box("a"), on.box("b"), on.box("c"));
            boxes.forEach(box -> assertThat(boxes.stream().filter(box::overlaps)).hasSize(1));
        });
    }

    @Test
    void aCutServiceIsInTheClipboardAndOutOfTheFile() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);
            EditTarget target = EditTarget.around(on.canvas).orElseThrow();
            on.click(on.middleOf("api"));

            target.cut();
            on.layout();

            assertThat(on.drawn()).containsExactly("db");
            assertThat(on.workspace.undoTitle()).contains("Cut api");
            assertThat(Clipboard.getSystemClipboard().getString())
                    .startsWith("services:\n  # answers\n  api:\n    image: acme/api:1\n").doesNotContain("data");
        });
    }

    @Test
    void aPastedDockerRunLineBecomesAServiceAndWhatIsLeftOutIsTold() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);
            SystemText.put("docker run -d --name cache -p 6379:6379 redis:7");

            EditTarget.around(on.canvas).orElseThrow().paste();
            on.layout();

            assertThat(on.drawn()).containsExactly("api", "db", "cache");
            assertThat(on.refusals).extracting(Outcome.Refusal::reason)
                    .containsExactly("-d is left out: compose decides that itself (up -d).");
        });
    }

    @Test
    void aTextWithoutAServiceIsRefusedAndChangesNothing() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);
            SystemText.put("Dear Sir or Madam");

            EditTarget.around(on.canvas).orElseThrow().paste();

            assertThat(on.text()).isEqualTo(TWO);
            assertThat(on.refusals).extracting(Outcome.Refusal::code).containsExactly("nothing-to-paste");
        });
    }
}
