package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasGroup;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.Grouping;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GroupOnCanvasTest {

    private static final ElementId BACK = Sheet.group("Back");

    private static CanvasFixture opened() {
        CanvasFixture fixture = new CanvasFixture("""
                services:
                  web:
                    image: nginx
                    depends_on: [api]
                  api:
                    image: acme/api
                    depends_on: [db]
                  db:
                    image: postgres:16
                """);
        Design design = fixture.workspace.snapshot().design();
        fixture.workspace.perform(Edit.ofDesign("Group", design.withSheet(design.sheet().withGroups(
                new TreeMap<>(Map.of("Back", new CanvasGroup(new TreeSet<>(
                        List.of(CanvasFixture.id("api"), CanvasFixture.id("db"))))))))));
        fixture.layout();
        return fixture;
    }

    private static Box box(CanvasFixture fixture) {
        return fixture.canvas.sceneView().shownScene().group(BACK).orElseThrow().box();
    }

    /** On the title of the group, in px of the view. */
    private static Point title(CanvasFixture fixture) {
        return fixture.canvas.sceneView().viewport().toView(box(fixture).corner().plus(20, 12));
    }

    @Test
    void aClickOnItsTitleSelectsTheGroup() {
        FxThread.run(() -> {
            CanvasFixture fixture = opened();

            fixture.click(title(fixture));

            assertThat(fixture.selection.elements()).containsExactly(BACK);
        });
    }

    @Test
    void draggingItsTitleMovesAllMembersInOneStep() {
        FxThread.run(() -> {
            CanvasFixture fixture = opened();
            Box api = fixture.box("api");
            Box web = fixture.box("web");

            fixture.drag(title(fixture), title(fixture).plus(0, 200));

            assertThat(fixture.box("api").y()).isGreaterThan(api.y() + 150);
            assertThat(fixture.box("db").y() - fixture.box("api").y()).isZero();
            assertThat(fixture.box("web")).isEqualTo(web);
            fixture.workspace.undo();
            fixture.layout();
            assertThat(fixture.box("api")).isEqualTo(api);
        });
    }

    @Test
    void aCollapsedGroupCanBeDraggedAndItsMembersFollow() {
        FxThread.run(() -> {
            CanvasFixture fixture = opened();
            Box api = fixture.box("api");
            fixture.canvas.views().show(DrawingOptions.DEFAULT.withCollapsed(Set.of(BACK)));
            fixture.layout();
            Point middle = fixture.canvas.sceneView().viewport().toView(
                    fixture.canvas.sceneView().shownScene().node(BACK).orElseThrow().box().center());

            fixture.drag(middle, middle.plus(60, 200));
            fixture.canvas.views().show(DrawingOptions.DEFAULT);
            fixture.layout();

            assertThat(fixture.box("api").y()).isGreaterThan(api.y() + 150);
            assertThat(fixture.workspace.snapshot().design().positions(Sheet.ARCHITECTURE)).doesNotContainKey(BACK);
        });
    }

    @Test
    void boxesByARuleHavePlacesOfTheirOwn() {
        FxThread.run(() -> {
            CanvasFixture fixture = opened();
            Box api = fixture.box("api");
            fixture.canvas.views().show(DrawingOptions.DEFAULT.withGrouping(Grouping.TIER));
            fixture.layout();

            fixture.drag(fixture.middleOf("api"), fixture.middleOf("api").plus(30, 250));
            fixture.canvas.views().show(DrawingOptions.DEFAULT);
            fixture.layout();

            assertThat(fixture.box("api")).isEqualTo(api);
            assertThat(fixture.workspace.snapshot().design().sheet().views()).containsKey("architecture/by-tier");
        });
    }
}
