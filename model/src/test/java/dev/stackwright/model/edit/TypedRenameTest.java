package dev.stackwright.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever types over a service's key means the same service. */
class TypedRenameTest {

    private static final String TEXT = """
            services:
              web:
                image: nginx
                depends_on: [db]
              db:
                image: postgres
              "cache":
                image: redis
            """;
    private static final NodePosition OF_WEB = new NodePosition(10, 20);
    private static final NodePosition OF_DB = new NodePosition(300, 40);
    private static final NodePosition OF_CACHE = new NodePosition(500, 60);

    private final Design placed = Design.EMPTY
            .withPositions(Map.of(id("web"), OF_WEB, id("db"), OF_DB, id("cache"), OF_CACHE))
            .withEdge(new EdgeKey(id("web"), id("db")), new EdgeMeaning(Optional.of("orders"),
                    Optional.empty(), Optional.empty(), Optional.empty(), new TreeSet<>()))
            .withAcceptance(new Acceptance("a-check", Optional.of(id("web")), "me", "why not", Optional.empty()));
    private Workspace workspace = new Workspace(Snapshot.of(TextDocument.of(TEXT), placed));

    private static ElementId id(String service) {
        return ElementId.service(service);
    }

    private String text() {
        return workspace.snapshot().text().text();
    }

    /** Characters deleted one by one to the left of a place, and others typed. */
    private void retype(String where, int backspaces, String typed) {
        int caret = text().indexOf(where) + where.length();
        for (int i = 0; i < backspaces; i++) {
            type(Replacement.delete(caret - 1, caret));
            caret--;
        }
        for (char c : typed.toCharArray()) {
            type(Replacement.insert(caret, String.valueOf(c)));
            caret++;
        }
    }

    private void type(Replacement change) {
        workspace.type(TextPatch.of(change));
    }

    private Set<String> shown() {
        Snapshot snapshot = workspace.snapshot();
        return Stream.concat(snapshot.compose().services().stream(), snapshot.staleServices().stream())
                .map(Service::name).collect(Collectors.toSet());
    }

    private Optional<NodePosition> position(String service) {
        return workspace.snapshot().design().position(id(service));
    }

    @Test
    void everythingFollowsAKeyThatIsRetypedCharacterByCharacter() {
        retype("  web", 3, "frontend");
        Design design = workspace.snapshot().design();
        assertThat(design).isEqualTo(placed.renamed(id("web"), id("frontend")));
        assertThat(position("frontend")).contains(OF_WEB);
        assertThat(design.edges()).containsOnlyKeys(new EdgeKey(id("frontend"), id("db")));
        assertThat(design.acceptances()).extracting(Acceptance::element).containsExactly(Optional.of(id("frontend")));
        assertThat(shown()).containsExactlyInAnyOrder("frontend", "db", "cache");
    }

    @Test
    void theNodeStaysThroughEveryStateOnTheWay() {
        workspace.addListener(change -> assertThat(shown()).as(text()).hasSize(3));
        retype("  web", 3, "frontend");
        retype("\"cache\"", 7, "'store'");
    }

    @Test
    void oneUndoTakesTextAndDesignBackAndRedoRepeatsBoth() {
        retype("  web", 3, "frontend");
        String typed = text();
        Design renamed = workspace.snapshot().design();
        workspace.undo();
        assertThat(text()).isEqualTo(TEXT);
        assertThat(workspace.snapshot().design()).isEqualTo(placed);
        assertThat(shown()).containsExactlyInAnyOrder("web", "db", "cache");
        workspace.redo();
        assertThat(text()).isEqualTo(typed);
        assertThat(workspace.snapshot().design()).isEqualTo(renamed);
    }

    @Test
    void everyKeystrokeSaysWhichNodeItRenames() {
        StringBuilder names = new StringBuilder();
        workspace.addListener(change -> change.edit().renames().forEach((from, to) ->
                names.append(from.name()).append('>').append(to.name()).append(' ')));
        retype("  web", 1, "x");
        assertThat(names).hasToString("web>we we>wex ");
    }

    @Test
    void aNameThatIsOnlyPassedOnTheWayKeepsWhatTheDesignHoldsUnderIt() {
        Design more = placed.withPositions(Map.of(id("we"), new NodePosition(7, 7)));
        workspace = new Workspace(Snapshot.of(TextDocument.of(TEXT), more));
        retype("  web", 2, "all");
        assertThat(position("wall")).contains(OF_WEB);
        assertThat(position("we")).contains(new NodePosition(7, 7));
        assertThat(workspace.history().doneCount()).isEqualTo(1);
    }

    @Test
    void theNameOfAnotherServiceMayBePassed() {
        retype("  web", 3, "db-front");
        assertThat(position("db-front")).contains(OF_WEB);
        assertThat(position("db")).contains(OF_DB);
        assertThat(shown()).containsExactlyInAnyOrder("db-front", "db", "cache");
    }

    @Test
    void typingBackToTheOldNameLeavesTheDesignAsItWas() {
        retype("  web", 2, "eb");
        assertThat(workspace.snapshot().design()).isEqualTo(placed);
        assertThat(workspace.isDesignDirty()).isFalse();
    }

    @Test
    void aWholeKeyLineMayBeReplaced() {
        int start = text().indexOf("  web:");
        type(new Replacement(start, start + 6, "x"));
        assertThat(shown()).contains("web");
        type(new Replacement(start, start + 1, " "));
        int caret = start + 1;
        for (char c : " frontend:".toCharArray()) {
            type(Replacement.insert(caret++, String.valueOf(c)));
        }
        assertThat(shown()).containsExactlyInAnyOrder("frontend", "db", "cache");
        assertThat(position("frontend")).contains(OF_WEB);
    }

    @Test
    void aNamePastedOverAKeyIsOneStep() {
        int start = text().indexOf("web:");
        workspace.perform(Edit.ofText("Paste", TextPatch.of(new Replacement(start, start + 3, "frontend"))));
        assertThat(position("frontend")).contains(OF_WEB);
        workspace.undo();
        assertThat(position("web")).contains(OF_WEB);
    }

    @Test
    void aServiceCutAndPastedElsewhereIsItself() {
        String block = TEXT.substring(TEXT.indexOf("  web:"), TEXT.indexOf("  db:"));
        int start = TEXT.indexOf("  web:");
        type(Replacement.delete(start, start + block.length()));
        assertThat(shown()).containsExactlyInAnyOrder("db", "cache");
        assertThat(workspace.snapshot().design()).isEqualTo(placed);
        type(Replacement.insert(text().length(), block));
        assertThat(workspace.snapshot().design()).isEqualTo(placed);
        assertThat(shown()).containsExactlyInAnyOrder("web", "db", "cache");
    }

    @Test
    void anotherServiceInItsPlaceIsAnotherService() {
        int start = TEXT.indexOf("  web:");
        int end = TEXT.indexOf("  db:");
        workspace.perform(Edit.ofText("Paste", TextPatch.of(
                new Replacement(start, end, "  queue:\n    image: rabbitmq\n"))));
        assertThat(workspace.snapshot().design()).isEqualTo(placed);
        assertThat(position("queue")).isEmpty();
    }

    @Test
    void servicesThatSwapTheirBodiesKeepTheirPlaces() {
        int web = TEXT.indexOf("  web:");
        int cache = TEXT.indexOf("  \"cache\":");
        String first = "  web:\n    image: nginx\n    depends_on: [db]\n";
        String second = "  db:\n    image: postgres\n";
        workspace.perform(Edit.ofText("Move", TextPatch.of(new Replacement(web, cache, second + first))));
        assertThat(workspace.snapshot().design()).isEqualTo(placed);
    }

    @Test
    void namesThatAreSwappedByTypingMoveTheNodes() {
        retype("  web", 3, "tmp");
        retype("  db", 2, "web");
        retype("  tmp", 3, "db");
        assertThat(position("db")).contains(OF_WEB);
        assertThat(position("web")).contains(OF_DB);
    }

    @Test
    void aCopyThatIsGivenANameOfItsOwnTakesNothingAlong() {
        String block = "  web:\n    image: nginx\n";
        type(Replacement.insert(text().length(), block));
        retype("redis\n  web", 3, "copy");
        assertThat(position("web")).contains(OF_WEB);
        assertThat(position("copy")).isEmpty();
    }

    @Test
    void aServiceDeletedLineByLineIsGoneInTheEnd() {
        for (int i = 0; i < 3; i++) {
            int start = "services:\n".length();
            type(Replacement.delete(start, text().indexOf('\n', start) + 1));
        }
        assertThat(shown()).containsExactlyInAnyOrder("db", "cache");
    }

    @Test
    void aServiceWithoutLinesOfItsOwnFollowsToo() {
        workspace = new Workspace(Snapshot.of(TextDocument.of("services:\n  web:\n  db:\n    image: x\n"), placed));
        retype("  web", 3, "api");
        assertThat(position("api")).contains(OF_WEB);
        workspace = new Workspace(Snapshot.of(TextDocument.of("services: {web: {image: x}, db: {image: y}}\n"), placed));
        retype("{web", 2, "orker");
        assertThat(position("worker")).contains(OF_WEB);
        assertThat(position("db")).contains(OF_DB);
    }

    @Test
    void renamingToANameTheDesignStillHoldsMovesTheNodeAlong() {
        Design more = placed.withPositions(Map.of(id("a-gone"), new NodePosition(7, 7), id("z-gone"),
                new NodePosition(8, 8)));
        for (String name : List.of("a-gone", "z-gone")) {
            workspace = new Workspace(Snapshot.of(TextDocument.of(TEXT), more));
            workspace.perform(new RenameService("web", name));
            assertThat(position(name)).contains(OF_WEB);
        }
    }
}
