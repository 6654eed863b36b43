package dev.stackwright.model.catalog;

import java.util.List;

/**
 * One answer to a choice.
 *
 * @param id      stable id, as the design file keeps it
 * @param name    as people call it
 * @param meaning one paragraph
 * @param pros    what speaks for it
 * @param cons    what speaks against it
 * @param bestFor whom it suits
 * @param demands what the stack has to show for it
 * @param source  where this comes from
 */
public record ChoiceOption(String id, String name, String meaning, List<String> pros, List<String> cons,
                           String bestFor, List<Demand> demands, String source) {

    public ChoiceOption {
        pros = List.copyOf(pros);
        cons = List.copyOf(cons);
        demands = List.copyOf(demands);
    }

    static ChoiceOption of(DataEntry entry) {
        return new ChoiceOption(entry.text("id"), entry.text("name"), entry.text("meaning"), entry.texts("pros"),
                entry.texts("cons"), entry.text("bestFor"), entry.entries("demands").stream().map(Demand::of).toList(),
                entry.text("source"));
    }

    /** What the stack has to show, as lines. */
    public List<String> demandTexts() {
        return demands.stream().map(Demand::text).toList();
    }
}
