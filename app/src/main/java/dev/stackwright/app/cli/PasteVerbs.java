package dev.stackwright.app.cli;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.paste.Pasted;
import java.util.List;

/** The verbs of {@code edit} that take over services from a text. */
final class PasteVerbs {

    static final List<Verb> ALL = List.of(
            Verb.of("paste", "Add the services of a text from standard input.",
                    said -> told(said, Pasted.of(said.input())))
                    .noting("It is a compose file, blocks of services, or docker run lines. A name that is taken gets"
                            + " a number;", "volumes and networks of the file are used where there are some of that"
                            + " name."),
            Verb.of("add-run", "Add the service that a docker run line stands for.",
                    said -> told(said, Pasted.of(said.text("LINE"))),
                    Word.parameter("LINE", "The whole line in quotes, from docker run on."))
                    .noting("What has no counterpart in a compose file is told."));

    private PasteVerbs() {
    }

    private static Recipe told(Said said, Pasted pasted) {
        return snapshot -> {
            Outcome outcome = pasted.on(snapshot);
            if (outcome instanceof Outcome.Ready) {
                pasted.notes(snapshot).forEach(said::tell);
            }
            return outcome;
        };
    }
}
