package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a text into a tree. Never throws: where the text is not well-formed the offending lines are masked with
 * spaces, so that every offset stays, and the rest is read again.
 */
public final class YamlReader {

    /** More broken places than a person can be in the middle of; behind them the rest of the text is masked. */
    private static final int MAX_ROUNDS = 40;

    /** Longer texts are masked in fewer tries, so that a keystroke stays cheap. */
    private static final int LONG_TEXT = 400_000;

    private YamlReader() {
    }

    public static YamlTree read(String text) {
        return read(TextDocument.of(text));
    }

    public static YamlTree read(TextDocument document) {
        if (document.length() > YamlLimits.MAX_LENGTH) {
            return tooLong(document);
        }
        List<YamlProblem> problems = new ArrayList<>();
        String readable = Unreadable.blankOut(document, problems);
        Offsets offsets = Offsets.of(readable);
        Masking masking = new Masking(document, readable, offsets);
        Attempt attempt = masking.attempt();
        int rounds = document.length() > LONG_TEXT ? MAX_ROUNDS / 4 : MAX_ROUNDS;
        for (int round = 0; !attempt.succeeded(); round++) {
            problems.add(attempt.problem());
            attempt = round < rounds ? masking.maskOffender(attempt) : masking.maskRest(attempt);
        }
        DanglingAliases.report(attempt.documents(), problems);
        problems.sort(Comparator.comparingInt(problem -> problem.range().start()));
        return new YamlTree(document, attempt.documents(), problems, masking.masked());
    }

    private static YamlTree tooLong(TextDocument document) {
        YamlProblem problem = new YamlProblem(Range.at(0),
                "The text has " + document.length() + " characters; more than " + YamlLimits.MAX_LENGTH
                        + " are not read as YAML.",
                "Split the file, or move data it carries into files of its own.");
        return new YamlTree(document, List.of(), List.of(problem), List.of(new Range(0, document.length())));
    }
}
