package dev.stackwright.model.ladder;

import dev.stackwright.model.catalog.DataEntry;
import java.util.List;
import java.util.Optional;

/**
 * What has to be decided before a step can be taken.
 *
 * @param id      under which the answer is given; for a question about one service with its name behind a dot
 * @param ask     the point of the rung it is about
 * @param text    the question
 * @param options the answers there are; none where it is answered in words of one's own
 * @param hint    what an answer looks like; may be empty
 */
public record StepQuestion(String id, String ask, String text, List<Option> options, String hint) {

    private static final String SERVICE = "{service}";

    /**
     * An answer.
     *
     * @param id      short and stable
     * @param name    as people say it
     * @param note    what it means
     * @param block   block of the palette that is added
     * @param test    line of the shell for a health check, with {@code {port}}
     * @param factor  multiplies the sizes of the catalog
     * @param settles true where it is a person's decision that nothing is needed
     */
    public record Option(String id, String name, String note, Optional<String> block, Optional<String> test,
                         Optional<Integer> factor, boolean settles) {

        static Option of(DataEntry entry) {
            entry.allowing("id", "name", "note", "block", "test", "factor", "settles");
            return new Option(entry.text("id"), entry.text("name"), entry.text("note"), entry.optionalText("block"),
                    entry.optionalText("test"), entry.optionalText("factor").map(text -> entry.number("factor")),
                    entry.flag("settles"));
        }
    }

    public StepQuestion {
        options = List.copyOf(options);
    }

    static StepQuestion of(DataEntry entry) {
        entry.allowing("id", "ask", "text", "each", "hint", "options");
        List<Option> options = entry.entries("options").stream().map(Option::of).toList();
        if (entry.flag("each") == options.isEmpty()) {
            return new StepQuestion(entry.text("id"), entry.text("ask"), entry.text("text"), options,
                    entry.optionalText("hint").orElse(""));
        }
        throw entry.bad("options", "are there exactly where it is not asked for each service");
    }

    /** True where it is asked for each service by itself. */
    boolean isForEach() {
        return options.isEmpty();
    }

    /** The question about one service. */
    StepQuestion about(String service) {
        return new StepQuestion(idFor(service), ask, text.replace(SERVICE, service), options, hint);
    }

    String idFor(String service) {
        return id + "." + service;
    }

    /** True for the id of this question, or of one it becomes about a service. */
    boolean isAnsweredBy(String answered) {
        return isForEach() ? answered.startsWith(id + ".") : answered.equals(id);
    }

    /** The id as people are told of it. */
    String generalId() {
        return isForEach() ? idFor("SERVICE") : id;
    }

    Optional<Option> option(String option) {
        return options.stream().filter(one -> one.id().equals(option)).findFirst();
    }
}
