package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.sketch.AddPerson;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeyboardDrawingTest {

    private static final String FOUR = """
            services:
              web:
                image: nginx:1.27
                depends_on:
                  - api
                  - cache
              api:
                image: acme/api:1.4.0
              cache:
                image: valkey/valkey:8
              search:
                image: acme/search:1.0
            """;
    private static final ElementId WEB = CanvasFixture.id("web");
    private static final ElementId API = CanvasFixture.id("api");
    private static final ElementId CACHE = CanvasFixture.id("cache");
    private static final ElementId SEARCH = CanvasFixture.id("search");
    private static final ElementId CUSTOMER = Landscape.person("Customer");

    private static void strike(Node at, KeyCode key) {
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static TextField field(CanvasFixture on) {
        return (TextField) on.canvas.lookup("#rename-field");
    }

    private static String hint(CanvasFixture on) {
        return ((Hint) on.canvas.lookup(".canvas-hint")).getText();
    }

    @Test
    void theLetterEGoesThroughTheEdgesOfTheSelectedNodeAndRound() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(FOUR);
            on.click(on.middleOf("web"));

            on.letter("e");
            Optional<EdgeKey> first = on.canvas.selection().edge();
            on.letter("e");
            Optional<EdgeKey> second = on.canvas.selection().edge();
            on.letter("e");

            assertThat(Set.of(first.orElseThrow(), second.orElseThrow()))
                    .containsExactlyInAnyOrder(new EdgeKey(WEB, API), new EdgeKey(WEB, CACHE));
            assertThat(on.canvas.selection().edge()).isEqualTo(first);
        });
    }

    @Test
    void anEdgeReachedByKeysIsDeletedByKeys() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(FOUR);
            on.click(on.middleOf("cache"));

            on.letter("e");
            on.strike(KeyCode.DELETE);

            assertThat(on.text()).isEqualTo(FOUR.replace("      - cache\n", ""));
        });
    }

    @Test
    void theLetterCConnectsWithTheNodeChosenByTab() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(FOUR);
            on.click(on.middleOf("api"));

            on.letter("c");
            for (int i = 0; i < 4 && !hint(on).startsWith("api \u2192 search"); i++) {
                on.strike(KeyCode.TAB);
            }
            on.strike(KeyCode.ENTER);

            assertThat(on.text()).contains("image: acme/api:1.4.0\n    depends_on:\n      - search\n");
            assertThat(on.canvas.selection().edge()).contains(new EdgeKey(API, SEARCH));
        });
    }

    @Test
    void arrowsChooseTheEndByItsPlaceAndOneThatCannotBeSaysWhy() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(FOUR);
            on.click(on.middleOf("api"));

            on.letter("c");
            on.strike(KeyCode.LEFT);
            for (int i = 0; i < 4 && on.marks().target().orElseThrow().id() != null
                    && !on.marks().target().orElseThrow().id().equals(WEB); i++) {
                on.strike(KeyCode.TAB);
            }

            assertThat(on.marks().target().orElseThrow().allowed()).isFalse();
            assertThat(hint(on)).contains("web").contains("Esc leaves");
            on.strike(KeyCode.ESCAPE);
            assertThat(on.marks().target()).isEmpty();
            assertThat(on.selection.elements()).containsExactly(API);
            assertThat(on.text()).isEqualTo(FOUR);
        });
    }

    @Test
    void withNothingSelectedConnectingSaysWhatToDo() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(FOUR);

            on.letter("c");
            on.letter("l");

            assertThat(on.refusals).extracting(Outcome.Refusal::code)
                    .containsExactly("nothing-selected", "nothing-selected");
        });
    }

    @Test
    void theLetterLLocksAndUnlocks() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(FOUR);
            on.click(on.middleOf("api"));

            on.letter("l");
            assertThat(on.workspace.snapshot().design().sheet().locked()).containsExactly(API);
            on.letter("l");

            assertThat(on.workspace.snapshot().design().sheet().locked()).isEmpty();
        });
    }

    @Test
    void controlGAsksForTheTitleAndPutsABoxAroundTheSelection() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(FOUR);
            on.selection.select(Set.of(API, CACHE), this);

            on.strikeWithControl(KeyCode.G);
            assertThat(field(on).getText()).isEqualTo("Group");
            field(on).setText("Backend");
            strike(field(on), KeyCode.ENTER);
            on.layout();

            assertThat(on.workspace.snapshot().design().sheet().groups().get("Backend").members())
                    .containsExactlyInAnyOrder(API, CACHE);
            assertThat(on.canvas.scene().group(Sheet.group("Backend"))).isPresent();
            assertThat(on.selection.elements()).containsExactly(Sheet.group("Backend"));
            on.workspace.undo();
            on.layout();
            assertThat(on.canvas.scene().groups()).isEmpty();
        });
    }

    @Test
    void escapeMakesNoGroup() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(FOUR);
            on.selection.select(Set.of(API, CACHE), this);

            on.strikeWithControl(KeyCode.G);
            strike(field(on), KeyCode.ESCAPE);

            assertThat(on.workspace.snapshot().design().sheet().groups()).isEmpty();
            assertThat(field(on).isVisible()).isFalse();
        });
    }

    @Test
    void aGroupIsRenamedByF2AndTakenAwayByDeleteWithoutItsMembers() {
        FxThread.run(() -> {
            CanvasFixture on = grouped();

            on.strike(KeyCode.F2);
            field(on).setText("Core");
            strike(field(on), KeyCode.ENTER);
            on.layout();
            assertThat(on.workspace.snapshot().design().sheet().groups()).containsOnlyKeys("Core");
            on.selection.select(Set.of(Sheet.group("Core")), this);
            on.strike(KeyCode.DELETE);

            assertThat(on.workspace.snapshot().design().sheet().groups()).isEmpty();
            assertThat(on.text()).isEqualTo(FOUR);
        });
    }

    @Test
    void ungroupingAMemberTakesItsBoxAway() {
        FxThread.run(() -> {
            CanvasFixture on = grouped();
            on.selection.select(Set.of(API), this);

            on.canvas.sheet().ungroup();
            assertThat(on.workspace.snapshot().design().sheet().groups()).isEmpty();
            on.canvas.sheet().ungroup();

            assertThat(on.refusals).extracting(Outcome.Refusal::code).containsExactly("no-group");
        });
    }

    private static CanvasFixture grouped() {
        CanvasFixture on = new CanvasFixture(FOUR);
        on.selection.select(Set.of(API, CACHE), on);
        on.strikeWithControl(KeyCode.G);
        strike(field(on), KeyCode.ENTER);
        on.layout();
        return on;
    }

    @Test
    void aPersonIsConnectedRenamedAndDeletedByKeys() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(FOUR);
            on.workspace.perform(new AddPerson("Customer", Person.UNDESCRIBED, Optional.empty()));
            on.layout();

            on.canvas.selection().select(CUSTOMER);
            on.letter("c");
            for (int i = 0; i < 5 && !hint(on).startsWith("Customer \u2192 web"); i++) {
                on.strike(KeyCode.TAB);
            }
            on.strike(KeyCode.ENTER);
            assertThat(on.workspace.snapshot().design().edges()).containsKey(new EdgeKey(CUSTOMER, WEB));

            on.canvas.startRename(CUSTOMER);
            field(on).setText("Buyer: \u05e7\u05d5\u05e0\u05d4 \ud83d\udc64");
            strike(field(on), KeyCode.ENTER);
            on.layout();
            assertThat(on.workspace.snapshot().design().landscape().persons())
                    .containsOnlyKeys("Buyer: \u05e7\u05d5\u05e0\u05d4 \ud83d\udc64");

            on.canvas.selection().selectAll();
            on.canvas.selection().select(on.canvas.selection().nodes().stream()
                    .filter(id -> id.section().equals(Landscape.PERSONS)).findFirst().orElseThrow());
            on.strike(KeyCode.DELETE);
            assertThat(on.workspace.snapshot().design().landscape().persons()).isEmpty();
            assertThat(on.workspace.snapshot().design().edges()).isEmpty();
        });
    }
}
