package dev.stackwright.model.control;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.design.DataClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One requirement of a framework.
 *
 * @param id           stable id, for example {@code gdpr.art-17}; acceptances and exports refer to it
 * @param clause       as the framework numbers it
 * @param chapter      the heading it stands under
 * @param title        the statement it makes, as a heading
 * @param demand       what it asks for
 * @param stack        what a design can show for it; empty where it can show nothing
 * @param organisation what only the organisation can show; empty where the design is all
 * @param source       the document it was taken from; empty where it comes from the standard itself
 * @param decided      who can say that it is met
 * @param classes      the data it speaks of; empty where it does not depend on the data
 * @param checks       ids of the checks whose findings keep it open
 * @param evidence     ids of the evidence a design has to show, all of it
 */
public record Control(String id, String clause, String chapter, String title, String demand, Optional<String> stack,
                      Optional<String> organisation, Optional<String> source, Decided decided,
                      Set<DataClass> classes, List<String> checks, List<String> evidence) {

    /** Who can say that a control is met. */
    public enum Decided {
        /** Evidence in the design is enough. */
        DESIGN,
        /** Evidence only supports what a person has to say. */
        PERSON
    }

    private static final String[] FIELDS = {"id", "clause", "chapter", "title", "demand", "stack", "organisation",
        "basis", "source", "decided", "classes", "checks", "evidence"};

    public Control {
        classes = Set.copyOf(classes);
        checks = List.copyOf(checks);
        evidence = List.copyOf(evidence);
    }

    static Control of(DataEntry entry) {
        entry.allowing(FIELDS);
        boolean seed = isSeed(entry);
        if (seed != entry.optionalText("source").isPresent()) {
            throw entry.bad("source", "belongs to controls of basis seed, and to all of them");
        }
        Control control = new Control(entry.text("id"), entry.text("clause"), entry.text("chapter"),
                entry.text("title"), entry.text("demand"), entry.optionalText("stack"),
                entry.optionalText("organisation"), entry.optionalText("source"), decided(entry), classes(entry),
                entry.texts("checks"), entry.texts("evidence"));
        if (control.decided == Decided.DESIGN && control.evidence.isEmpty()) {
            throw entry.bad("evidence", "is missing, and without it the design decides nothing");
        }
        return control;
    }

    private static boolean isSeed(DataEntry entry) {
        return switch (entry.text("basis")) {
            case "seed" -> true;
            case "standard" -> false;
            default -> throw entry.bad("basis", "is neither seed nor standard");
        };
    }

    private static Decided decided(DataEntry entry) {
        return switch (entry.text("decided")) {
            case "design" -> Decided.DESIGN;
            case "person" -> Decided.PERSON;
            default -> throw entry.bad("decided", "is neither design nor person");
        };
    }

    private static Set<DataClass> classes(DataEntry entry) {
        List<DataClass> found = new ArrayList<>();
        for (String key : entry.texts("classes")) {
            found.add(DataClass.of(key).orElseThrow(() -> entry.bad("classes", "has an unknown class, " + key)));
        }
        return found.isEmpty() ? Set.of() : EnumSet.copyOf(found);
    }
}
