package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is looked for in a text.
 *
 * @param wanted    text, or regular expression
 * @param regex     whether {@code wanted} is a regular expression
 * @param matchCase whether upper and lower case are told apart
 * @param wholeWord whether no letter, digit or underscore may stand beside a match
 */
record SearchQuery(String wanted, boolean regex, boolean matchCase, boolean wholeWord) {

    static final SearchQuery NONE = new SearchQuery("", false, false, false);

    private static final String WORD = "[\\p{L}\\p{N}_]";

    /** More matches than this are not counted. */
    static final int MAX_MATCHES = 20_000;

    /**
     * What was found.
     *
     * @param matches in order of place
     * @param more    true when the search stopped before the end of the text
     * @param error   why the query cannot be searched for; empty when it can
     */
    record Result(List<Range> matches, boolean more, Optional<String> error) {

        static final Result NOTHING = new Result(List.of(), false, Optional.empty());

        /** The position of the first match that begins at or behind the offset, the first of all behind the last. */
        int indexFrom(int offset) {
            int low = 0;
            int high = matches.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (matches.get(middle).start() < offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == matches.size() ? 0 : low;
        }

        /** Those that lie in a stretch of the text. */
        Result within(Range stretch) {
            return new Result(matches.stream().filter(stretch::contains).toList(), more, error);
        }

        /** The position of the last match that begins before the offset, the last of all before the first. */
        int indexBefore(int offset) {
            int from = matches.isEmpty() || matches.get(matches.size() - 1).start() < offset ? 0 : indexFrom(offset);
            return from == 0 ? matches.size() - 1 : from - 1;
        }
    }

    Result in(String text) {
        if (wanted.isEmpty()) {
            return Result.NOTHING;
        }
        List<Range> found = new ArrayList<>();
        try {
            Matcher matcher = pattern().matcher(new BoundedText(text));
            while (matcher.find()) {
                if (found.size() == MAX_MATCHES) {
                    return new Result(found, true, Optional.empty());
                }
                if (matcher.end() > matcher.start()) {
                    found.add(new Range(matcher.start(), matcher.end()));
                }
            }
            return new Result(found, false, Optional.empty());
        } catch (PatternSyntaxException e) {
            return new Result(List.of(), false, Optional.of(e.getDescription()));
        } catch (BoundedText.TooMuchWork | StackOverflowError e) {
            return new Result(found, true, Optional.empty());
        }
    }

    /**
     * The replacements for some matches.
     *
     * @param replacement in a regular expression, {@code $1} stands for the first group
     * @return empty when the replacement names a group that is not there
     */
    Optional<List<Replacement>> replacements(String text, List<Range> matches, String replacement) {
        List<Replacement> changes = new ArrayList<>();
        Set<Range> chosen = new HashSet<>(matches);
        StringBuilder out = new StringBuilder();
        int appended = 0;
        try {
            Matcher matcher = pattern().matcher(new BoundedText(text));
            while (changes.size() < chosen.size() && matcher.find()) {
                if (chosen.contains(new Range(matcher.start(), matcher.end()))) {
                    int from = out.length() + matcher.start() - appended;
                    matcher.appendReplacement(out, regex ? replacement : Matcher.quoteReplacement(replacement));
                    appended = matcher.end();
                    changes.add(new Replacement(matcher.start(), matcher.end(), out.substring(from)));
                }
            }
            return Optional.of(changes);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        } catch (BoundedText.TooMuchWork | StackOverflowError e) {
            return Optional.of(changes);
        }
    }

    private Pattern pattern() {
        int flags = Pattern.MULTILINE | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        if (wholeWord && regex) {
            Pattern.compile(wanted, flags);
        }
        String expression = regex ? wanted : Pattern.quote(wanted);
        return Pattern.compile(wholeWord ? "(?<!" + WORD + ")(?:" + expression + ")(?!" + WORD + ")" : expression,
                flags);
    }
}
