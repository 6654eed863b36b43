package dev.stackwright.model.sketch;

import static dev.stackwright.model.sketch.Sketching.API;
import static dev.stackwright.model.sketch.Sketching.DB;
import static dev.stackwright.model.sketch.Sketching.WEB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasNote;
import dev.stackwright.model.design.Component;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.design.ExternalSystem;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.note.SetFlow;
import dev.stackwright.model.recipe.MoveNodes;
import dev.stackwright.model.recipe.RemoveService;
import dev.stackwright.model.recipe.RenameService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    private static final Spot CONTEXT = new Spot("c4-context", new NodePosition(40, 80));
    private static final ElementId CUSTOMER = Landscape.person("Customer");
    private static final ElementId STRIPE = Landscape.external("Stripe");
    private static final ElementId ROUTER = Landscape.component("api", "router");

    private final Sketching sketch = new Sketching();

    private Sketching withAll() {
        return sketch.perform(new AddPerson("Customer", new Person(Optional.of("buys")), Optional.of(CONTEXT)))
                .perform(new AddExternal("Stripe", ExternalSystem.UNDESCRIBED, Optional.empty()))
                .perform(new AddComponent("api", "router", Component.UNDESCRIBED, Optional.empty()))
                .perform(new ConnectSketched(new EdgeKey(CUSTOMER, WEB)))
                .perform(new ConnectSketched(new EdgeKey(ROUTER, STRIPE)))
                .perform(new GroupElements("Shop", Set.of(WEB, API)))
                .perform(new Lock(Set.of(API, CUSTOMER)))
                .perform(new MoveNodes("c4-component/api", Map.of(ROUTER, new NodePosition(1, 2))))
                .perform(new SetScenario("Checkout", new Scenario(Optional.empty(), List.of(
                        new ScenarioStep(CUSTOMER, WEB, "pays", false), new ScenarioStep(API, STRIPE, "charge", false),
                        new ScenarioStep(STRIPE, ROUTER, "done", true)))));
    }

    @Test
    void aPersonStandsWhereItWasPut() {
        sketch.perform(new AddPerson("  Customer ", new Person(Optional.of(" ")), Optional.of(CONTEXT)));

        assertThat(sketch.design().landscape().persons()).containsEntry("Customer", Person.UNDESCRIBED);
        assertThat(sketch.design().positions("c4-context")).containsEntry(CUSTOMER, new NodePosition(40, 80));
        assertThat(sketch.design().positions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\u0000b", "a -> b", "\ud83d", "a\u2028b"})
    void namesThatAreNoneAreRefused(String name) {
        sketch.refuses(new AddPerson(name, Person.UNDESCRIBED, Optional.empty()),
                name.isBlank() ? "blank" : "bad-name");
    }

    @Test
    void namesOfAllScriptsWithDotsSlashesAndEmojiAreFine() {
        for (String name : List.of("a/b", "Ann. B.", "\u05d0\u05d1\u05d2", "\ud83d\ude80", "x".repeat(200), "->",
                "#")) {
            sketch.perform(new AddExternal(name, ExternalSystem.UNDESCRIBED, Optional.of(CONTEXT)));
            sketch.perform(new ConnectSketched(new EdgeKey(WEB, Landscape.external(name))));
        }
        sketch.refuses(new AddExternal("x".repeat(201), ExternalSystem.UNDESCRIBED, Optional.empty()), "bad-name");
    }

    @Test
    void aNameIsTakenWhateverItsCase() {
        withAll().refuses(new AddPerson("customer", Person.UNDESCRIBED, Optional.empty()), "name-taken");
        sketch.refuses(new GroupElements("shop", Set.of(DB)), "name-taken");
        sketch.perform(new RenameSketched(CUSTOMER, "customer"));
        assertThat(SketchNames.free(sketch.design(), Landscape.PERSONS, "Customer")).isEqualTo("Customer 2");
    }

    @Test
    void everythingFollowsARenamedPerson() {
        withAll().perform(new RenameSketched(CUSTOMER, "Buyer"));

        ElementId buyer = Landscape.person("Buyer");
        assertThat(sketch.design().landscape().persons()).containsOnlyKeys("Buyer");
        assertThat(sketch.design().positions("c4-context")).containsOnlyKeys(buyer);
        assertThat(sketch.design().edges()).containsKey(new EdgeKey(buyer, WEB));
        assertThat(sketch.design().sheet().locked()).containsExactlyInAnyOrder(buyer, API);
        assertThat(sketch.design().landscape().scenarios().get("Checkout").steps().get(0).from()).isEqualTo(buyer);
    }

    @Test
    void componentsGroupsLocksStepsAndPlacesFollowARenamedService() {
        withAll().performAny(new RenameService("api", "shop-api"));

        ElementId router = Landscape.component("shop-api", "router");
        ElementId service = ElementId.service("shop-api");
        assertThat(sketch.design().landscape().componentsOf("shop-api")).containsOnlyKeys("router");
        assertThat(sketch.design().positions("c4-component/shop-api")).containsOnlyKeys(router);
        assertThat(sketch.design().edges()).containsKey(new EdgeKey(router, STRIPE));
        assertThat(sketch.members("Shop")).containsExactlyInAnyOrder(WEB, service);
        assertThat(sketch.design().sheet().locked()).contains(service);
        assertThat(sketch.design().landscape().scenarios().get("Checkout").steps())
                .extracting(ScenarioStep::to).containsExactly(WEB, STRIPE, router);
    }

    @Test
    void nothingIsLeftOfARemovedService() {
        withAll().performAny(new RemoveService("api"));

        assertThat(sketch.design().landscape().components()).isEmpty();
        assertThat(sketch.design().edges()).containsOnlyKeys(new EdgeKey(CUSTOMER, WEB));
        assertThat(sketch.design().sheet().views()).containsOnlyKeys("c4-context");
        assertThat(sketch.design().sheet().locked()).containsExactly(CUSTOMER);
        assertThat(sketch.members("Shop")).containsExactly(WEB);
        assertThat(sketch.design().landscape().scenarios().get("Checkout").steps()).hasSize(1);
    }

    @Test
    void aRemovedSystemTakesItsEdgesAndStepsAlong() {
        withAll().perform(new RemoveSketched(Set.of(STRIPE, CUSTOMER)));

        assertThat(sketch.design().edges()).isEmpty();
        assertThat(sketch.design().landscape().scenarios().get("Checkout").steps()).isEmpty();
        assertThat(sketch.design().sheet().views()).doesNotContainKey("c4-context");
        sketch.refuses(new RemoveSketched(WEB), "not-sketched");
        sketch.refuses(new RemoveSketched(STRIPE), "no-such-element");
    }

    @Test
    void aRenamedScenarioKeepsThePlacesOfItsPicture() {
        withAll().perform(new MoveNodes("scenario/Checkout", Map.of(WEB, new NodePosition(5, 6))))
                .perform(new RenameSketched(Landscape.scenario("Checkout"), "Payment"));

        assertThat(sketch.design().positions("scenario/Payment")).containsKey(WEB);
        assertThat(sketch.design().landscape().scenarios()).containsOnlyKeys("Payment");
    }

    @Test
    void anEdgeIsThereAsSoonAsItIsDrawnAndStaysWhenNothingIsSaidOfIt() {
        EdgeKey edge = new EdgeKey(CUSTOMER, WEB);
        withAll();
        assertThat(sketch.design().edges()).containsEntry(edge, SetFlow.NOTHING);
        sketch.refuses(new ConnectSketched(edge), "already-connected");

        sketch.perform(new SetFlow(edge, new EdgeMeaning(Optional.of("orders"), Optional.of("HTTPS"),
                Optional.of(true), Optional.empty(), new TreeSet<>()))).perform(new SetFlow(edge, SetFlow.NOTHING));
        assertThat(sketch.design().edges()).containsEntry(edge, SetFlow.NOTHING);

        sketch.perform(new Disconnect(edge));
        assertThat(sketch.design().edges()).doesNotContainKey(edge);
        sketch.refuses(new Disconnect(edge), "not-connected");
    }

    @Test
    void edgesToNothingAndToItselfAreRefused() {
        sketch.refuses(new ConnectSketched(new EdgeKey(CUSTOMER, WEB)), "no-such-element");
        sketch.refuses(new ConnectSketched(new EdgeKey(WEB, WEB)), "same-node");
        sketch.perform(new GroupElements("Shop", Set.of(WEB)))
                .refuses(new ConnectSketched(new EdgeKey(WEB, Sheet.group("Shop"))), "not-connectable");
    }

    @Test
    void aScenarioKeepsStepsOfWhatIsGoneButTakesNoNewOnes() {
        Scenario told = new Scenario(Optional.empty(), List.of(new ScenarioStep(WEB, STRIPE, "pay", false)));
        sketch.refuses(new SetScenario("Checkout", told), "no-such-element");
        sketch.perform(new AddExternal("Stripe", ExternalSystem.UNDESCRIBED, Optional.empty()))
                .perform(new SetScenario("Checkout", told))
                .refuses(new SetScenario("Checkout", told), "no-change");
        sketch.refuses(new SetScenario("Checkout", new Scenario(Optional.of("two\nlines"), List.of())),
                "not-one-line");
    }

    @Test
    void aNoteHoldsLinesAndASize() {
        AddNote note = AddNote.of(sketch.design(), new CanvasNote("one\r\ntwo\u0007"), CONTEXT);
        sketch.perform(note);
        assertThat(note.id()).isEqualTo(Sheet.note("n1"));
        assertThat(sketch.design().sheet().notes().get("n1").text()).isEqualTo("one\ntwo");
        assertThat(AddNote.of(sketch.design(), new CanvasNote(""), CONTEXT).name()).isEqualTo("n2");

        SetNote resized = new SetNote("n1", new CanvasNote("one\ntwo", 300, Double.NaN));
        assertThat(sketch.title(resized)).isEqualTo("Resize a note");
        sketch.perform(resized);
        assertThat(sketch.design().sheet().notes().get("n1"))
                .isEqualTo(new CanvasNote("one\ntwo", 300, CanvasNote.DEFAULT_HEIGHT));

        sketch.perform(new RemoveSketched(Sheet.note("n1")));
        assertThat(sketch.design().sheet()).isEqualTo(Sheet.EMPTY);
    }

    @Test
    void descriptionsAreSaidAndTakenBack() {
        withAll().perform(new DescribePerson("Customer", Person.UNDESCRIBED))
                .perform(new DescribeExternal("Stripe",
                        new ExternalSystem(Optional.of("takes payments"), Optional.of("REST"))))
                .perform(new DescribeComponent("api", "router",
                        new Component(Optional.of("finds the handler"), Optional.empty())));
        sketch.refuses(new DescribePerson("Nobody", Person.UNDESCRIBED), "no-such-element");
        sketch.refuses(new DescribePerson("Customer", Person.UNDESCRIBED), "no-change");
    }
}
