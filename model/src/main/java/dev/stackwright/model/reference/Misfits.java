package dev.stackwright.model.reference;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.reference.Misfit.Kind;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.Aliases;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for what does not keep to the Compose Specification, in one walk through a file. What is written once and
 * used through aliases or merge keys is spoken of once. The file itself, its sections and services that are not
 * mappings are left to others.
 */
public final class Misfits {

    /** A collection that was looked at as such a shape. */
    private record Visit(YamlNode node, String shape) {
    }

    /** What the misfits of one service follow from, beside its lines. */
    private record Given(ComposeReference reference, Optional<Map<String, String>> variables, boolean complete,
                         boolean isPlain) {
    }

    /** @param start of the service's block when it was looked at */
    private record InService(int start, List<Misfit> misfits) {
    }

    private static final Question<InService> IN_SERVICE = new Question<>();

    private final ComposeReference reference;
    private final ComposeFile file;
    private final Optional<Map<String, String>> variables;
    /** False where parts of the text cannot be read: what is missing may be there. */
    private final boolean complete;
    private final boolean hasAliases;
    /** True where every place is written once and used once. */
    private final boolean isPlain;
    private final Set<Visit> visited = new HashSet<>();
    private final Set<Range> reported = new HashSet<>();
    private final List<Misfit> found = new ArrayList<>();

    private Misfits(ComposeReference reference, ComposeFile file, Optional<Map<String, String>> variables) {
        this.reference = reference;
        this.file = file;
        this.variables = variables;
        this.complete = file.tree().isWhole();
        this.hasAliases = !Aliases.in(file.tree()).isEmpty();
        this.isPlain = complete && !hasAliases && file.roots().size() == 1;
    }

    /**
     * In the order of the walk.
     *
     * @param variables the variables that are set; empty where that is not known
     */
    public static List<Misfit> of(ComposeFile file, ComposeReference reference,
                                  Optional<Map<String, String>> variables) {
        Misfits walk = new Misfits(reference, file, variables);
        boolean first = true;
        for (YamlMapping root : file.roots()) {
            walk.value(root, Place.top(reference.file(), first, walk.isPlain));
            first = false;
        }
        return List.copyOf(walk.found);
    }

    /** Looks at a file that holds nothing but the attribute. */
    static List<Misfit> of(ComposeFile file, ComposeReference reference, KnownAttribute attribute) {
        Misfits walk = new Misfits(reference, file, Optional.empty());
        Place place = Place.top(reference.file(), true, false)
                .below(attribute.name(), reference.shape(attribute.shape()), false);
        file.roots().forEach(root -> root.value(attribute.name()).ifPresent(value -> walk.value(value, place)));
        return List.copyOf(walk.found);
    }

    static Misfit at(Kind kind, Range range, Place place, String message, String remedy) {
        return new Misfit(kind, place.element(), range, message, Optional.of(remedy), Optional.empty());
    }

    static Misfit wrongForm(Range range, Form form, Place place, String remedy) {
        return at(Kind.WRONG_TYPE, range, place, place.words() + " must be " + forms(place.shape()) + "; it is "
                + form.words() + ".", remedy);
    }

    private static Misfit wrongForm(YamlNode collection, Form form, Place place) {
        int start = collection.contentStart();
        return wrongForm(new Range(start, Math.min(collection.end(), start + 1)), form, place,
                "Write " + forms(place.shape()) + ".");
    }

    /** The forms of a shape in words: {@code a text or a list}. */
    static String forms(Shape shape) {
        return Arrays.stream(Form.values()).filter(form -> form != Form.NONE && shape.allows(form))
                .filter(form -> form != Form.WHOLE || !shape.allows(Form.NUMBER))
                .map(Form::words).collect(Collectors.joining(" or "));
    }

    private void report(Misfit misfit) {
        boolean isAbsence = misfit.kind() == Kind.VALUE_MISSING || misfit.kind() == Kind.ATTRIBUTE_MISSING;
        if ((!isAbsence || complete) && reported.add(misfit.range())) {
            found.add(misfit);
        }
    }

    private void value(YamlNode written, Place place) {
        Optional<YamlNode> node = written.resolved();
        boolean isForeign = node.flatMap(YamlNode::tag)
                .filter(tag -> tag.startsWith("!") && !tag.equals("!") && !tag.equals("!override")).isPresent();
        if (node.isEmpty() || isForeign) {
            return;
        }
        if (node.get() instanceof YamlScalar scalar) {
            scalar(written, scalar, place);
        } else if (node.get() instanceof YamlSequence list) {
            list(list, place);
        } else if (node.get() instanceof YamlMapping mapping) {
            mapping(mapping, place);
        }
    }

    private void scalar(YamlNode written, YamlScalar scalar, Place place) {
        if (isLeftToOthers(place)) {
            return;
        }
        Optional<Misfit> misfit = new ScalarFit(variables).misfit(scalar, place);
        boolean isAbsent = misfit.filter(found -> found.kind() == Kind.VALUE_MISSING).isPresent();
        if (isAbsent && (!place.partial() || place.isItem())) {
            report(at(Kind.VALUE_MISSING, keyOr(written, scalar), place, misfit.get().message(),
                    misfit.get().remedy().orElse("")));
        } else if (!isAbsent) {
            misfit.ifPresent(this::report);
        }
    }

    /** Nothing has no characters to point at: the ones before it serve. */
    private Range keyOr(YamlNode written, YamlScalar scalar) {
        if (!scalar.isAbsent()) {
            return scalar.contentRange();
        }
        int end = written.start();
        return new Range(Math.max(0, end - 1), end);
    }

    private static boolean isLeftToOthers(Place place) {
        String shape = place.shape().id();
        return place.isTop() || shape.equals("services") || shape.equals("service");
    }

    private void list(YamlSequence list, Place place) {
        Shape shape = place.shape();
        if (isKnown(list, shape) || isLeftToOthers(place)) {
            return;
        }
        if (!shape.allows(Form.LIST)) {
            boolean isSection = place.above() != null && place.above().isTop();
            if (!isSection || !shape.allows(Form.MAPPING)) {
                report(wrongForm(list, Form.LIST, place));
            }
            return;
        }
        shape.list().items().map(reference::shape).ifPresent(items -> {
            int number = 0;
            for (YamlNode item : list.values()) {
                value(item, place.below(String.valueOf(number++), items, !(item instanceof YamlAlias)));
            }
        });
        ListFit.misfits(list, place).forEach(this::report);
    }

    /** True for what an alias or a merge key leads to a second time. */
    private boolean isKnown(YamlNode node, Shape shape) {
        return hasAliases && !visited.add(new Visit(node, shape.id()));
    }

    private void mapping(YamlMapping mapping, Place place) {
        Shape shape = place.shape();
        if (isKnown(mapping, shape)) {
            return;
        }
        if (!shape.allows(Form.MAPPING)) {
            report(wrongForm(mapping, Form.MAPPING, place));
            return;
        }
        if (shape.mapping().attributes().isEmpty()) {
            boolean services = place.path().equals(List.of(ElementId.SERVICES));
            file.attributesOf(mapping).forEach(attribute -> serviceOf(attribute).filter(service -> services)
                    .ifPresentOrElse(service -> service(service, attribute, place), () -> named(attribute, place)));
        } else {
            attributes(mapping, place);
        }
    }

    /** The service that the attribute defines; empty where an alias might have led here before. */
    private Optional<Service> serviceOf(Attribute attribute) {
        return hasAliases ? Optional.empty()
                : file.service(attribute.name()).filter(service -> service.entry() == attribute.entry());
    }

    private void service(Service service, Attribute attribute, Place place) {
        int start = service.range().start();
        InService known = service.answer(IN_SERVICE, new Given(reference, variables, complete, isPlain), () -> {
            Misfits walk = new Misfits(reference, file, variables);
            walk.named(attribute, place);
            return new InService(start, List.copyOf(walk.found));
        });
        known.misfits().forEach(misfit -> report(misfit.shifted(start - known.start())));
    }

    /** A mapping whose keys are names that the author gives. */
    private void named(Attribute attribute, Place place) {
        Shape shape = place.shape();
        if (shape.mapping().plainNames() && !isPlain(attribute.name())) {
            report(at(Kind.NAME_NOT_ALLOWED, attribute.entry().key().range(), place, "'" + attribute.name()
                    + "' in " + place.words() + " is no name Docker Compose takes.",
                    "Use letters, digits, dots, underscores and hyphens."));
            return;
        }
        shape.mapping().entries().map(reference::shape).ifPresent(entries -> value(attribute.entry().value(),
                place.below(attribute.name(), entries, isOwn(attribute))));
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-');
    }

    private static boolean isOwn(Attribute attribute) {
        return attribute.origin().through().isEmpty();
    }

    /** A mapping whose keys are attributes. */
    private void attributes(YamlMapping mapping, Place place) {
        Map<String, KnownAttribute> known = place.shape().mapping().attributes();
        boolean extended = place.shape().id().equals("service") && file.attribute(mapping, "extends").isPresent();
        Place here = extended ? place.asPartial() : place;
        for (Attribute attribute : file.attributesOf(mapping)) {
            KnownAttribute match = known.get(attribute.name());
            if (match != null) {
                Place from = attribute.name().equals("extends") ? place : here;
                value(attribute.entry().value(), from.below(attribute.name(), reference.shape(match.shape()),
                        isOwn(attribute)));
            } else if (!place.shape().mapping().open() && !attribute.name().startsWith("x-") && !isReset(attribute)) {
                report(new UnknownKey(reference, file, mapping, here).misfit(attribute));
            }
        }
        if (!here.partial()) {
            required(mapping, here);
        }
    }

    private static boolean isReset(Attribute attribute) {
        return attribute.value().tag().filter("!reset"::equals).isPresent();
    }

    private void required(YamlMapping mapping, Place place) {
        Shape.Required required = place.shape().mapping().required();
        List<String> missing = new ArrayList<>(required.always());
        required.when().forEach((condition, attribute) -> {
            int equals = condition.indexOf('=');
            file.attribute(mapping, condition.substring(0, equals)).flatMap(Attribute::text)
                    .filter(text -> text.raw().equals(condition.substring(equals + 1)))
                    .ifPresent(text -> missing.add(attribute));
        });
        missing.removeIf(name -> file.attribute(mapping, name).isPresent());
        if (!missing.isEmpty()) {
            Range start = new Range(mapping.contentStart(), Math.min(mapping.end(), mapping.contentStart() + 1));
            Range range = mapping.entries().isEmpty() ? start : mapping.entries().get(0).key().range();
            report(at(Kind.ATTRIBUTE_MISSING, range, place, place.words() + " needs " + String.join(" and ", missing)
                    + ".", "Add " + String.join(" and ", missing) + "."));
        }
    }
}
