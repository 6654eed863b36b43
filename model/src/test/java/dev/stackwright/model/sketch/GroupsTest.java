package dev.stackwright.model.sketch;

import static dev.stackwright.model.sketch.Sketching.API;
import static dev.stackwright.model.sketch.Sketching.DB;
import static dev.stackwright.model.sketch.Sketching.WEB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.design.Sheet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private final Sketching sketch = new Sketching();

    @Test
    void membersLeaveTheGroupTheyStoodInAndAnEmptyGroupGoes() {
        sketch.perform(new GroupElements("Front", Set.of(WEB))).perform(new GroupElements("Back", Set.of(WEB, API)));

        assertThat(sketch.design().sheet().groups()).containsOnlyKeys("Back");
        assertThat(sketch.members("Back")).containsExactlyInAnyOrder(API, WEB);
    }

    @Test
    void groupingMembersOfOneGroupMakesAGroupInsideIt() {
        sketch.perform(new GroupElements("All", Set.of(WEB, API, DB)))
                .perform(new GroupElements("Back", Set.of(API, DB)));

        assertThat(sketch.members("All")).containsExactlyInAnyOrder(WEB, Sheet.group("Back"));
        assertThat(sketch.design().sheet().groupsAround(DB)).containsExactly("Back", "All");

        sketch.perform(new Ungroup("Back"));
        assertThat(sketch.members("All")).containsExactlyInAnyOrder(WEB, API, DB);
    }

    @Test
    void whatStandsInAChosenGroupStaysInIt() {
        sketch.perform(new GroupElements("Back", Set.of(API, DB)))
                .perform(new GroupElements("All", Set.of(Sheet.group("Back"), API, WEB)));

        assertThat(sketch.members("All")).containsExactlyInAnyOrder(Sheet.group("Back"), WEB);
        assertThat(sketch.members("Back")).containsExactlyInAnyOrder(API, DB);
    }

    @Test
    void aGroupDoesNotStandInItself() {
        sketch.perform(new GroupElements("Back", Set.of(API)))
                .perform(new GroupElements("All", Set.of(Sheet.group("Back"))));

        sketch.refuses(new AddToGroup("Back", Set.of(Sheet.group("All"))), "would-be-a-cycle");
        sketch.refuses(new AddToGroup("Back", Set.of(Sheet.group("Back"))), "would-be-a-cycle");
        sketch.refuses(new AddToGroup("Back", Set.of(API)), "no-change");
        sketch.perform(new AddToGroup("Back", Set.of(WEB)));
        assertThat(sketch.members("Back")).containsExactlyInAnyOrder(API, WEB);
    }

    @Test
    void whatIsTakenOutStandsInTheGroupAround() {
        sketch.perform(new GroupElements("All", Set.of(WEB, API, DB)))
                .perform(new GroupElements("Back", Set.of(API, DB)))
                .perform(new RemoveFromGroup(Set.of(DB)));
        assertThat(sketch.members("All")).containsExactlyInAnyOrder(WEB, DB, Sheet.group("Back"));

        sketch.perform(new RemoveFromGroup(Set.of(API)));
        assertThat(sketch.design().sheet().groups()).containsOnlyKeys("All");
        sketch.perform(new RemoveFromGroup(Set.of(WEB)));
        assertThat(sketch.members("All")).containsExactlyInAnyOrder(API, DB);
        sketch.refuses(new RemoveFromGroup(Set.of(WEB)), "no-change");
    }

    @Test
    void aRenamedGroupKeepsItsPlaceInTheOuterOne() {
        sketch.perform(new GroupElements("Back", Set.of(API)))
                .perform(new GroupElements("All", Set.of(Sheet.group("Back"), WEB)))
                .perform(new RenameSketched(Sheet.group("Back"), "Services"));

        assertThat(sketch.members("All")).containsExactlyInAnyOrder(WEB, Sheet.group("Services"));
        assertThat(sketch.members("Services")).containsExactly(API);
    }

    @Test
    void nothingAndNobodyIsRefused() {
        sketch.refuses(new GroupElements("Back", Set.of()), "nothing-chosen");
        sketch.refuses(new GroupElements("Back", Set.of(ElementId.service("nobody"))), "no-such-element");
        sketch.refuses(new Ungroup("Back"), "no-such-element");
        sketch.refuses(new Lock(Set.of(ElementId.service("nobody"))), "no-such-element");
    }

    @Test
    void locksAreTakenBackAndNodesOfOneViewCanBeLocked() {
        ElementId network = new ElementId("networks", "default");
        sketch.perform(new Lock(Set.of(WEB, network)));
        assertThat(sketch.design().sheet().locked()).containsExactlyInAnyOrder(WEB, network);

        sketch.perform(new Unlock(Set.of(WEB, network))).refuses(new Unlock(Set.of(WEB)), "no-change");
    }

    @Test
    void groupsThatStandInEachOtherEndSomewhere() {
        Design circle = DesignStore.read("""
                {"groups": {"A": {"members": ["groups/B", "groups/A"]}, "B": {"members": ["groups/A", "services/x"]}}}
                """).design();

        assertThat(circle.sheet().groupsAround(ElementId.service("x"))).containsExactly("B", "A");
        assertThat(circle.without(Sheet.group("A")).sheet().groups()).containsOnlyKeys("B");
        assertThat(circle.without(ElementId.service("x")).sheet().groups().get("B").members()).hasSize(1);
    }
}
