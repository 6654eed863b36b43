package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What persons, external systems, components, groups and scenarios may be called, and how they are spoken of. */
public final class SketchNames {

    /** Characters. */
    public static final int LONGEST = 200;

    /** The design file writes an edge as two ids with this between them. */
    private static final String ARROW = " -> ";

    private SketchNames() {
    }

    /** A name that is free in a section, made of a stem: {@code Person}, {@code Person 2}. */
    public static String free(Design design, String section, String stem) {
        Collection<String> taken = taken(design, new ElementId(section, stem));
        String name = stem;
        for (int number = 2; isTaken(taken, name); number++) {
            name = stem + " " + number;
        }
        return name;
    }

    /** Why an element cannot be called that; empty where it can. */
    static Optional<Outcome> ifUnusable(Design design, ElementId id) {
        return ifUnusable(Landscape.nameOf(id), taken(design, id), id);
    }

    /** Why an element cannot be called otherwise; its own name may change the case of its letters. */
    static Optional<Outcome> ifUnusable(Design design, ElementId from, ElementId to) {
        return ifUnusable(Landscape.nameOf(to), taken(design, to).stream()
                .filter(name -> !name.equals(Landscape.nameOf(from))).toList(), to);
    }

    private static Optional<Outcome> ifUnusable(String name, Collection<String> taken, ElementId id) {
        if (name.isBlank()) {
            return Optional.of(Outcome.refuse("blank", "A " + noun(id) + " needs a name.", "Give it one."));
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of(Outcome.refuse("bad-name", "The name is longer than " + LONGEST + " characters.",
                    "Choose a shorter one and put the rest into the description."));
        }
        if (!isOneLine(name) || name.contains(ARROW)) {
            return Optional.of(Outcome.refuse("bad-name",
                    "A name is one line without control characters and without '->' between spaces.",
                    "Choose another name."));
        }
        return taken.stream().filter(name::equalsIgnoreCase).findFirst().map(other -> Outcome.refuse("name-taken",
                "There is a " + noun(id) + " '" + other + "' already.", "Choose another name."));
    }

    private static boolean isTaken(Collection<String> taken, String name) {
        return taken.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static Collection<String> taken(Design design, ElementId id) {
        return switch (id.section()) {
            case Landscape.PERSONS -> design.landscape().persons().keySet();
            case Landscape.EXTERNALS -> design.landscape().externals().keySet();
            case Landscape.SCENARIOS -> design.landscape().scenarios().keySet();
            case Landscape.COMPONENTS -> Landscape.serviceOf(id)
                    .map(service -> (Set<String>) design.landscape().componentsOf(service).keySet()).orElse(Set.of());
            case Sheet.GROUPS -> design.sheet().groups().keySet();
            case Sheet.NOTES -> design.sheet().notes().keySet();
            default -> Set.of();
        };
    }

    static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(character -> {
            int type = Character.getType(character);
            return type == Character.CONTROL || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR || type == Character.SURROGATE;
        });
    }

    /** What kind of thing it is, in one or two words. */
    static String noun(ElementId id) {
        return switch (id.section()) {
            case ElementId.SERVICES -> "service";
            case Landscape.PERSONS -> "person";
            case Landscape.EXTERNALS -> "system";
            case Landscape.COMPONENTS -> "component";
            case Landscape.SCENARIOS -> "scenario";
            case Sheet.GROUPS -> "group";
            case Sheet.NOTES -> "note";
            default -> "node";
        };
    }

    /** False for nodes that only a view has, such as networks and places: nothing here knows whether they are there. */
    static boolean isOfTheProject(ElementId id) {
        return !noun(id).equals("node");
    }

    /** Kind and name: {@code person 'Customer'}. */
    static String described(ElementId id) {
        return noun(id) + " '" + Landscape.nameOf(id) + "'"
                + Landscape.serviceOf(id).map(service -> " in service '" + service + "'").orElse("");
    }

    /** One by its kind and name, several by their number, for the name of a step. */
    static String described(Collection<ElementId> ids) {
        if (ids.size() != 1) {
            return ids.size() + " nodes";
        }
        ElementId id = ids.iterator().next();
        return noun(id) + " " + Landscape.nameOf(id);
    }
}
