package dev.stackwright.model.reference;

import dev.stackwright.model.catalog.DataEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attribute reference of the Compose Specification. Immutable: read once, asked by everyone. */
public final class ComposeReference {

    /** In the order in which they are read; an attribute may add to a shape of an earlier file only. */
    private static final List<String> FILES = List.of("values", "build", "deploy", "devices",
            "ports-and-mounts", "develop", "service-parts", "service", "elements", "file");

    private final Map<String, Shape> shapes;

    private ComposeReference(Map<String, Shape> shapes) {
        this.shapes = shapes;
    }

    /** The reference the studio carries. */
    public static ComposeReference standard() {
        return Standard.REFERENCE;
    }

    /** Read when it is asked for first. */
    private static final class Standard {
        private static final ComposeReference REFERENCE = read();
    }

    /** @throws DataEntry.BadData when an entry is wrong */
    private static ComposeReference read() {
        ReferenceReader reader = new ReferenceReader();
        Map<String, Shape> shapes = Map.of();
        for (String file : FILES) {
            shapes = reader.read("compose/" + file + ".yaml");
        }
        return new ComposeReference(shapes);
    }

    /** The shape of a whole file. */
    public Shape file() {
        return shape("file");
    }

    /** @throws IllegalArgumentException when there is no shape of that id */
    public Shape shape(String id) {
        Shape shape = shapes.get(id);
        if (shape == null) {
            throw new IllegalArgumentException("the reference has no shape " + id);
        }
        return shape;
    }

    public Collection<Shape> shapes() {
        return shapes.values();
    }

    /**
     * The attribute at a place in a file.
     *
     * @param path keys from the top, with a number for an item of a list: {@code services}, {@code web}, {@code image}
     * @return empty for a name that the author gives, an item, and what the specification does not know
     */
    public Optional<KnownAttribute> attribute(List<String> path) {
        return path.isEmpty() ? Optional.empty() : shapeAt(path.subList(0, path.size() - 1)).map(Shape::mapping)
                .map(mapping -> mapping.attributes().get(path.get(path.size() - 1)));
    }

    /**
     * The shape of what stands at a place in a file.
     *
     * @param path keys from the top, with a number for an item of a list
     * @return empty where the specification knows nothing
     */
    public Optional<Shape> shapeAt(List<String> path) {
        Optional<Shape> shape = Optional.of(file());
        for (String step : path) {
            shape = shape.flatMap(holder -> Optional.ofNullable(holder.mapping().attributes().get(step))
                    .map(KnownAttribute::shape).or(() -> below(holder, step))).map(this::shape);
        }
        return shape;
    }

    private static Optional<String> below(Shape shape, String step) {
        boolean isItem = shape.list().items().isPresent() && step.chars().allMatch(Character::isDigit);
        return isItem ? shape.list().items() : shape.mapping().entries();
    }

    /** The attributes whose own values have an attribute of that name, seen from a mapping of that shape. */
    List<KnownAttribute> holdersBelow(Shape shape, String name) {
        List<KnownAttribute> holders = new ArrayList<>();
        for (KnownAttribute attribute : shape.mapping().attributes().values()) {
            if (shape(attribute.shape()).mapping().attributes().containsKey(name)) {
                holders.add(attribute);
            }
        }
        return holders;
    }
}
