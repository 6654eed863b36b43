package dev.stackwright.model.ladder;

import dev.stackwright.model.catalog.DataEntry;
import java.util.List;
import java.util.Optional;

/**
 * One of the seven iterations.
 *
 * @param number from 1
 * @param id     stable id, for example {@code caching}
 * @param name   as people call it
 * @param goal   what it is for, one sentence
 * @param asks   what it asks for, in the order in which a step takes it
 * @param points what is to be validated before the next rung
 * @param source the document and the place in it
 */
public record Rung(int number, String id, String name, String goal, List<Ask> asks, List<ValidatePoint> points,
                   String source) {

    /**
     * Something a rung asks for.
     *
     * @param id     stable id; a person's decision that it is not needed is kept under it
     * @param text   what is asked
     * @param checks checks that must not speak
     * @param rule   the rule that finds its gaps; empty where checks say all
     * @param settle what a person decides who does without it; empty where nobody can
     * @param needs  what a stack must have for it to say anything
     */
    public record Ask(String id, String text, List<String> checks, Optional<String> rule, Optional<String> settle,
                      Optional<ValidatePoint.Need> needs) {

        public Ask {
            checks = List.copyOf(checks);
        }

        static Ask of(DataEntry entry) {
            entry.allowing("id", "text", "checks", "rule", "settle", "needs");
            Ask ask = new Ask(entry.text("id"), entry.text("text"), entry.texts("checks"),
                    entry.optionalText("rule"), entry.optionalText("settle"), ValidatePoint.need(entry));
            if (ask.checks().isEmpty() == ask.rule().isEmpty()) {
                throw entry.bad("rule", "or checks say how it is found out, one of them");
            }
            return ask;
        }
    }

    public Rung {
        asks = List.copyOf(asks);
        points = List.copyOf(points);
    }

    static Rung of(int number, DataEntry entry) {
        entry.allowing("id", "name", "goal", "asks", "validate", "source");
        return new Rung(number, entry.text("id"), entry.text("name"), entry.text("goal"),
                entry.entries("asks").stream().map(Ask::of).toList(),
                entry.entries("validate").stream().map(ValidatePoint::of).toList(), entry.text("source"));
    }

    /** Number and name, as titles say it. */
    public String title() {
        return number + " " + name;
    }

    public Optional<ValidatePoint> point(String point) {
        return points.stream().filter(one -> one.id().equals(point)).findFirst();
    }
}
