package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasNote;
import dev.stackwright.model.design.Component;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.ExternalSystem;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.note.SetFlow;
import dev.stackwright.model.recipe.MoveNodes;
import dev.stackwright.model.recipe.RemoveService;
import dev.stackwright.model.recipe.RenameService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Verbs with arbitrary words, most of them about what is there, the same for the same seed. */
final class RandomSketch {

    private static final List<String> NAMES = List.of("Customer", "customer", "a/b", "Ann. B.", "\u05d0\u05d1",
            "\ud83d\ude80", "x -> y", "", "line\nbreak", "services/web", "x".repeat(201), "n1", "\"q\"", "\\", "web");
    private static final List<String> VIEWS = List.of(Sheet.ARCHITECTURE, "c4-context", "c4-component/web",
            "scenario/Customer", "tenancy/Pro");
    private static final List<String> SERVICES = List.of("web", "api", "db", "shop", "store");

    private final Random random;

    RandomSketch(long seed) {
        this.random = new Random(seed);
    }

    Recipe next(Snapshot snapshot) {
        List<Function<Snapshot, Recipe>> verbs = List.of(
                now -> new AddPerson(name(), new Person(maybeName()), spot()),
                now -> new AddExternal(name(), new ExternalSystem(maybeName(), maybeName()), spot()),
                now -> new AddComponent(service(), name(), new Component(maybeName(), maybeName()), spot()),
                now -> AddNote.of(now.design(), new CanvasNote(name(), number(), number()),
                        new Spot(view(), position())),
                now -> new SetNote(any(now).name(), new CanvasNote(name(), number(), number())),
                now -> new Describe(any(now), maybeName(), maybeName()),
                now -> new RenameSketched(any(now), name()),
                now -> new RemoveSketched(some(now)),
                now -> new GroupElements(name(), some(now)),
                now -> new GroupElements(name(), some(now)),
                now -> new Ungroup(any(now).name()),
                now -> new AddToGroup(one(now.design().sheet().groups().keySet(), name()), some(now)),
                now -> new RemoveFromGroup(some(now)),
                now -> new Lock(some(now)),
                now -> new Unlock(some(now)),
                now -> new ConnectSketched(edge(now)),
                now -> new Disconnect(one(now.design().edges().keySet(), edge(now))),
                now -> new SetFlow(edge(now), SetFlow.NOTHING),
                now -> new AddStep(name(), random.nextBoolean() ? Optional.of(random.nextInt(5)) : Optional.empty(),
                        new ScenarioStep(any(now), any(now), name(), random.nextBoolean())),
                now -> new RemoveStep(one(now.design().landscape().scenarios().keySet(), name()), random.nextInt(3)),
                now -> new MoveNodes(view(), Map.of(present(now), new NodePosition(number(), number()))),
                now -> new RenameService(service(), service()),
                now -> random.nextInt(6) == 0 ? new RemoveService(service()) : new Lock(Set.of(any(now))));
        return verbs.get(random.nextInt(verbs.size())).apply(snapshot);
    }

    /** What there is, and now and then what there is not. */
    private ElementId any(Snapshot snapshot) {
        return random.nextInt(12) == 0 ? new ElementId(Landscape.PERSONS, name()) : present(snapshot);
    }

    private ElementId present(Snapshot snapshot) {
        return one(elements(snapshot), Sketching.WEB);
    }

    static List<ElementId> elements(Snapshot snapshot) {
        Design design = snapshot.design();
        List<ElementId> all = new ArrayList<>(snapshot.compose().serviceNames().stream().map(ElementId::service)
                .toList());
        Landscape landscape = design.landscape();
        Stream.of(landscape.persons().keySet().stream().map(Landscape::person),
                landscape.externals().keySet().stream().map(Landscape::external),
                landscape.scenarios().keySet().stream().map(Landscape::scenario),
                design.sheet().groups().keySet().stream().map(Sheet::group),
                design.sheet().notes().keySet().stream().map(Sheet::note)).forEach(ids -> ids.forEach(all::add));
        landscape.components().forEach((service, parts) ->
                parts.keySet().forEach(name -> all.add(Landscape.component(service, name))));
        return all;
    }

    private Set<ElementId> some(Snapshot snapshot) {
        Set<ElementId> some = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(any(snapshot));
        }
        return some;
    }

    private <T> T one(Collection<T> present, T other) {
        return present.isEmpty() ? other : List.copyOf(present).get(random.nextInt(present.size()));
    }

    private EdgeKey edge(Snapshot snapshot) {
        return new EdgeKey(any(snapshot), any(snapshot));
    }

    private Optional<Spot> spot() {
        return random.nextBoolean() ? Optional.of(new Spot(view(), position())) : Optional.empty();
    }

    private NodePosition position() {
        return random.nextInt(9) == 0 ? new NodePosition(number(), number())
                : new NodePosition(random.nextInt(900), random.nextInt(900));
    }

    private double number() {
        return switch (random.nextInt(8)) {
            case 0 -> Double.NaN;
            case 1 -> Double.NEGATIVE_INFINITY;
            case 2 -> 1e9;
            default -> random.nextInt(500);
        };
    }

    private Optional<String> maybeName() {
        return random.nextBoolean() ? Optional.of(name()) : Optional.empty();
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private String view() {
        return VIEWS.get(random.nextInt(VIEWS.size()));
    }

    private String service() {
        return SERVICES.get(random.nextInt(SERVICES.size()));
    }
}
