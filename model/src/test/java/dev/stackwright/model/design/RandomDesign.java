package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Designs of every shape, the same for the same seed. */
final class RandomDesign {

    private static final List<String> TEXTS = List.of("web", "api-2", "ein Dienst", "a/b", "\"quoted\"", "",
            "back\\slash", "new\nline", "tab\there", "\u00fc\u4e16\ud83d\ude80", "\u2028", "services/x", "{}", "null");

    private static final List<String> SECTIONS = List.of("services", "volumes", "persons", "externals", "components",
            "groups", "notes", "networks");

    private final Random random;

    RandomDesign(long seed) {
        this.random = new Random(seed);
    }

    Design next() {
        return new Design(map(this::element, this::position), choices(), map(this::text, this::plan),
                map(this::edge, this::meaning), notes(), operations(),
                map(this::text, () -> new Confirmation(text(), day(), text())),
                list(() -> new Acceptance(text(), maybe(this::element), text(), text(), maybe(this::day))),
                new Rationale(map(this::text, this::texts), map(this::text, this::decision)),
                map(this::text, () -> new ParameterNote(maybe(this::text), maybe(random::nextBoolean))),
                sheet(), landscape(), brief(), Map.of());
    }

    private Sheet sheet() {
        return new Sheet(map(this::text, () -> map(this::element, this::position)),
                map(this::text, () -> new CanvasGroup(new TreeSet<>(list(this::element)))),
                map(this::text, () -> new CanvasNote(text(), 1 + random.nextInt(500), 1 + random.nextInt(500))),
                new TreeSet<>(list(this::element)));
    }

    private Landscape landscape() {
        return new Landscape(map(this::text, () -> new Person(maybe(this::text))),
                map(this::text, () -> new ExternalSystem(maybe(this::text), maybe(this::text))),
                map(this::text, () -> map(this::text, () -> new Component(maybe(this::text), maybe(this::text)))),
                map(this::text, () -> new Scenario(maybe(this::text), list(() ->
                        new ScenarioStep(element(), element(), text(), random.nextBoolean())))));
    }

    private Brief brief() {
        return new Brief(map(this::text, this::text), map(this::text, () -> map(this::text, this::row)),
                map(this::element, this::row));
    }

    private SortedMap<String, String> row() {
        return map(this::text, this::text);
    }

    private Decision decision() {
        return new Decision(text(), day(), Decision.Status.values()[random.nextInt(5)], text(),
                list(() -> new Decision.Criterion(text(), text(), random.nextInt(100))),
                list(() -> new Decision.Option(text(), maybe(this::text),
                        map(this::text, () -> new Decision.Score(1 + random.nextInt(5), text())))),
                maybe(this::text), text(), text(), new DecisionTrail(maybe(() -> 1 + random.nextInt(99)),
                        map(this::text, this::text), map(() -> DecisionTrail.Link.values()[random.nextInt(5)],
                                this::texts)));
    }

    private ElementId element() {
        return new ElementId(SECTIONS.get(random.nextInt(SECTIONS.size())), text().replace(" ", ""));
    }

    private EdgeKey edge() {
        return new EdgeKey(element(), element());
    }

    private NodePosition position() {
        return new NodePosition(coordinate(), coordinate(), random.nextBoolean());
    }

    private double coordinate() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(4000) - 2000;
            case 1 -> random.nextDouble() * 1e-9;
            case 2 -> (random.nextDouble() * 2 - 1) * NodePosition.FARTHEST;
            default -> random.nextInt(9999) / 8.0;
        };
    }

    private Choices choices() {
        return new Choices(maybe(this::text), maybe(this::text), maybe(this::texts), maybe(this::texts),
                maybe(this::text), new Recovery(maybe(this::count), maybe(this::count)),
                maybe(() -> new TreeSet<>(list(() -> Region.parse(text())))));
    }

    private Plan plan() {
        return new Plan(choices(), new PlanOffer(maybe(this::text), maybe(this::text), texts(),
                map(this::text, this::text), map(this::text, this::text), texts(), maybe(this::text), texts()),
                map(this::element, () -> new PlanSize(maybe(this::text), maybe(this::count), maybe(this::count))),
                map(this::text, this::text));
    }

    private ElementNotes notes() {
        return new ElementNotes(map(this::element, () -> list(this::dataClass)), map(this::element, this::text),
                map(this::element, this::count), map(this::element, () -> ServiceScope.values()[random.nextInt(2)]));
    }

    private Operations operations() {
        return new Operations(
                map(this::element, () -> new Scaling(Scaling.Mode.values()[random.nextInt(3)], maybe(this::count),
                        maybe(this::count), maybe(this::text))),
                map(this::element, () -> new Backup(maybe(this::count), maybe(this::count), maybe(this::text),
                        maybe(this::day))),
                new Observability(maybe(this::text), maybe(this::text), maybe(this::text), maybe(this::count),
                        map(this::text, this::text)),
                new Rollout(maybe(this::text), maybe(this::text), maybe(this::text)),
                map(this::text, () -> random.nextInt(100_001) / 1000.0));
    }

    private int count() {
        return random.nextInt(10_000);
    }

    private EdgeMeaning meaning() {
        return new EdgeMeaning(maybe(this::text), maybe(this::text), maybe(random::nextBoolean),
                maybe(random::nextBoolean), new TreeSet<>(list(this::dataClass)));
    }

    private DataClass dataClass() {
        return DataClass.values()[random.nextInt(DataClass.values().length)];
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(40_000));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private SortedSet<String> texts() {
        return new TreeSet<>(list(this::text));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value.get());
        }
        return list;
    }

    private <K extends Comparable<K>, V> SortedMap<K, V> map(Supplier<K> key, Supplier<V> value) {
        SortedMap<K, V> map = new TreeMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            map.put(key.get(), value.get());
        }
        return map;
    }
}
