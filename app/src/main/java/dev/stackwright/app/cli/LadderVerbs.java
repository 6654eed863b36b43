package dev.stackwright.app.cli;

import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.ladder.Ladder;
import dev.stackwright.model.ladder.Rung;
import dev.stackwright.model.ladder.Signature;
import dev.stackwright.model.ladder.StepAnswers;
import dev.stackwright.model.ladder.TakeBackPoint;
import dev.stackwright.rendering.handoff.HandoffChecklist;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verbs of {@code edit} that climb the ladder. */
final class LadderVerbs {

    private static final String NEXT = "next";
    private static final Word BY = Word.option("NAME", "Who decides or confirms; never guessed.", "--by");
    private static final Word POINT = Word.parameter("POINT", "Its id, as 'ladder --format json' and 'review' tell it.");

    static final List<Verb> ALL = List.of(
            Verb.of("take-step", "Take a rung of the ladder as one edit.", LadderVerbs::step,
                    Word.parameter("RUNG", "Its number from 1 to 7, or next."),
                    Word.parameter("QUESTION=ANSWER", "What the step asks, for example cache=redis or"
                            + " image.api=ghcr.io/acme/api:1.0.0.").anyNumber(), BY)
                    .noting("'stackwright ladder FILE' tells what each step asks. What is not answered is left open."),
            Verb.of("confirm", "Confirm a point of the ladder or of the handoff, for the file as it is.",
                    LadderVerbs::confirm, POINT, BY.required()),
            Verb.of("take-back", "Take a confirmation or a decision out of the design file.",
                    said -> new TakeBackPoint(said.text("POINT")), POINT));

    private LadderVerbs() {
    }

    private static Recipe step(Said said) {
        String wanted = said.text("RUNG");
        Ladder ladder = LadderKnowledge.read().ladder();
        Map<String, String> answers = new HashMap<>();
        for (String answer : said.list("QUESTION=ANSWER")) {
            int equals = answer.indexOf('=');
            if (equals < 1) {
                throw said.misuse("'" + answer + "' is not of the form QUESTION=ANSWER.");
            }
            answers.put(answer.substring(0, equals), answer.substring(equals + 1));
        }
        Optional<Rung> rung = wanted.matches("\\d{1,2}") ? ladder.rung(Integer.parseInt(wanted)) : Optional.empty();
        if (rung.isEmpty() && !wanted.equals(NEXT)) {
            throw said.misuse("'" + wanted + "' is no rung; say a number from 1 to 7, or next.");
        }
        StepAnswers given = new StepAnswers(answers, signature(said));
        return snapshot -> rung.or(() -> ladder.read(snapshot).next().map(reading -> reading.rung()))
                .or(() -> ladder.rung(ladder.rungs().size()))
                .map(found -> ladder.step(found).recipe(given).on(snapshot)).orElseThrow();
    }

    private static Recipe confirm(Said said) {
        Signature by = signature(said).orElseThrow(() -> said.misuse("Say who confirms it: --by NAME."));
        String point = said.text("POINT");
        Ladder ladder = LadderKnowledge.read().ladder();
        return ladder.point(point).<Recipe>map(found -> ladder.confirming(found, by))
                .or(() -> HandoffChecklist.confirming(point, by))
                .orElseThrow(() -> said.misuse("'" + point + "' is no point of the ladder or the handoff;"
                        + " 'stackwright ladder FILE --format json' and 'stackwright review FILE' tell their ids."));
    }

    private static Optional<Signature> signature(Said said) {
        return said.optional("NAME").filter(name -> !name.isBlank())
                .map(name -> new Signature(name.strip(), LocalDate.now()));
    }
}
