package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a text into a tree. Never throws: where the text is not well-formed the offending lines are masked with
 * spaces, so that every offset stays, and the rest is read again.
 */
public final class YamlReader {

    /** More broken places than a person can be in the middle of; behind them the rest of the text is masked. */
    static final int MAX_ROUNDS = 40;

    /** Most characters that are read in search of broken places, all tries together: a fraction of a second. */
    private static final int MAX_READ = 4_000_000;

    /** A long text may be read so often all the same. */
    private static final int MAX_READINGS = 8;

    private YamlReader() {
    }

    public static YamlTree read(String text) {
        return read(TextDocument.of(text));
    }

    /**
     * Reads a text that came out of one that has been read. Says what {@link #read(TextDocument)} says, and mostly
     * looks only at the entry that was changed.
     *
     * @param patch what turned the tree's text into {@code after}
     */
    public static YamlTree reread(YamlTree before, TextPatch patch, TextDocument after) {
        return LocalReading.read(before, patch, after).orElseGet(() -> read(after));
    }

    /** A text that is no YAML: nothing is read of it, and nothing of it is wrong. */
    public static YamlTree unread(TextDocument document) {
        return new YamlTree(document, List.of(), List.of(), List.of());
    }

    public static YamlTree read(TextDocument document) {
        if (document.length() > YamlLimits.MAX_LENGTH) {
            return tooLong(document);
        }
        List<YamlProblem> problems = new ArrayList<>();
        String readable = Unreadable.blankOut(document, problems);
        Offsets offsets = Offsets.of(readable);
        Masking masking = new Masking(document, readable, offsets, Map.of());
        Attempt attempt = masking.attempt();
        long most = Math.max(MAX_READ, (long) MAX_READINGS * document.length());
        for (int round = 0; !attempt.succeeded(); round++) {
            problems.add(attempt.problem());
            attempt = round < MAX_ROUNDS && masking.charactersRead() < most ? masking.maskOffender(attempt)
                    : masking.maskRest(attempt);
        }
        Optional<YamlAlias> excess = WrittenOut.excessIn(attempt.documents());
        if (excess.isPresent()) {
            return tooManyValues(document, excess.get());
        }
        Aliases.reportDangling(attempt.documents(), problems);
        problems.sort(Comparator.comparingInt(problem -> problem.range().start()));
        return new YamlTree(document, attempt.documents(), problems, masking.masked());
    }

    private static YamlTree tooLong(TextDocument document) {
        return unread(document, new YamlProblem(Range.at(0),
                String.format(Locale.ROOT, "The text has %,d characters; more than %,d are not read as YAML.",
                        document.length(), YamlLimits.MAX_LENGTH),
                "Split the file, or move data it carries into files of its own."));
    }

    private static YamlTree tooManyValues(TextDocument document, YamlAlias alias) {
        return unread(document, new YamlProblem(alias.range(),
                String.format(Locale.ROOT,
                        "With this alias the text has more than %,d values, every alias written out.",
                        YamlLimits.MAX_VALUES),
                "Use fewer aliases of lists and mappings that hold aliases themselves."));
    }

    private static YamlTree unread(TextDocument document, YamlProblem problem) {
        return new YamlTree(document, List.of(), List.of(problem), List.of(new Range(0, document.length())));
    }
}
