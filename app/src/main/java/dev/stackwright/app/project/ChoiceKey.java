package dev.stackwright.app.project;

import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.model.design.Choices;
import java.util.List;
import java.util.stream.Stream;

/** One answer that is chosen: which choice it answers, and its id. */
public record ChoiceKey(ChoiceKind kind, String id) {

    /** All answers that are chosen. */
    public static List<ChoiceKey> of(Choices choices) {
        return Stream.of(ChoiceKind.values())
                .flatMap(kind -> kind.in(choices).stream().map(id -> new ChoiceKey(kind, id))).toList();
    }

    /** The choices without this answer. */
    public Choices takenFrom(Choices choices) {
        return kind.in(choices).contains(id) ? kind.toggled(choices, id) : choices;
    }
}
