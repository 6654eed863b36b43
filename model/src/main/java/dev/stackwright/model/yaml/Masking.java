package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Hides lines that cannot be read behind spaces and reads again. A line is hidden together with the deeper
 * lines below it, so that a broken line breaks its own block and no other.
 */
final class Masking {

    /** A try that still fails costs as much as this many hidden lines, when tries are compared. */
    private static final int PRICE_OF_FAILURE = 25;

    private final TextDocument document;
    private final Offsets offsets;
    private final Map<String, YamlNode> outerAnchors;
    private final List<Range> masked = new ArrayList<>();
    private String text;
    private long charactersRead;

    /** @param outerAnchors nodes of another text that aliases of this one may mean */
    Masking(TextDocument document, String text, Offsets offsets, Map<String, YamlNode> outerAnchors) {
        this.document = document;
        this.text = text;
        this.offsets = offsets;
        this.outerAnchors = outerAnchors;
    }

    List<Range> masked() {
        List<Range> sorted = new ArrayList<>(masked);
        sorted.sort(Comparator.comparingInt(Range::start));
        return sorted;
    }

    Attempt attempt() {
        return attempt(text);
    }

    /** Hides the block that most probably is the cause, and reads again. */
    Attempt maskOffender(Attempt failed) {
        Candidate best = null;
        for (Range block : suspectBlocks(failed)) {
            if (best != null && contentLines(block) >= best.price()) {
                continue;
            }
            Candidate candidate = candidate(block);
            if (candidate.makesProgressAfter(failed) && (best == null || candidate.price() < best.price())) {
                best = candidate;
            }
        }
        for (Range block = lineBlock(failed.reached()); best == null; block = enclosing(block)) {
            Candidate candidate = candidate(block);
            if (candidate.makesProgressAfter(failed)) {
                best = candidate;
            } else if (block.start() == 0) {
                return maskRest(failed);
            }
        }
        return accept(best);
    }

    /** Hides everything from the line at which reading stopped, or all of it when that does not help. */
    Attempt maskRest(Attempt failed) {
        int from = document.lineStart(document.lineOf(Math.min(failed.reached(), failed.place().start())));
        Candidate rest = candidate(new Range(from, text.length()));
        return accept(rest.result().succeeded() ? rest : candidate(new Range(0, text.length())));
    }

    private Attempt accept(Candidate chosen) {
        text = chosen.text();
        masked.removeIf(earlier -> chosen.block().contains(earlier));
        masked.add(chosen.block());
        return chosen.result();
    }

    private Candidate candidate(Range block) {
        String hidden = hide(block);
        return new Candidate(block, hidden, attempt(hidden), contentLines(block));
    }

    private int contentLines(Range block) {
        int lines = 0;
        for (int line = document.lineOf(block.start());
                line < document.lineCount() && document.lineStart(line) < block.end(); line++) {
            lines += isEmpty(line) ? 0 : 1;
        }
        return lines;
    }

    private String hide(Range block) {
        char[] chars = text.toCharArray();
        for (int i = block.start(); i < block.end(); i++) {
            if (!Lexical.isBreak(chars[i])) {
                chars[i] = ' ';
            }
        }
        return new String(chars);
    }

    private Set<Range> suspectBlocks(Attempt failed) {
        Set<Range> blocks = new LinkedHashSet<>();
        for (int suspect : failed.suspects()) {
            int line = document.lineOf(Math.min(suspect, text.length()));
            blocks.add(lineBlock(document.lineStart(line)));
            contentLineAbove(line).ifPresent(above -> blocks.add(lineBlock(document.lineStart(above))));
        }
        blocks.removeIf(block -> text.substring(block.start(), block.end()).isBlank());
        return blocks;
    }

    private Optional<Integer> contentLineAbove(int line) {
        for (int above = line - 1; above >= 0; above--) {
            if (!isEmpty(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** The line at the offset with the deeper lines below it, and with the items of a list that is not indented. */
    private Range lineBlock(int offset) {
        int first = document.lineOf(Math.min(offset, text.length()));
        while (first > 0 && isEmpty(first)) {
            first--;
        }
        int indent = indentOf(first);
        int last = first;
        for (int line = first + 1; line < document.lineCount(); line++) {
            if (isEmpty(line)) {
                continue;
            }
            boolean listBelow = indentOf(line) == indent && isItem(line) && !isItem(first);
            if (indentOf(line) <= indent && !listBelow) {
                break;
            }
            last = line;
        }
        return new Range(document.lineStart(first), document.lineEnd(last));
    }

    /** The block one level further out. */
    private Range enclosing(Range block) {
        int first = document.lineOf(block.start());
        int indent = indentOf(first);
        for (int line = first - 1; line >= 0; line--) {
            if (!isEmpty(line) && indentOf(line) < indent) {
                return lineBlock(document.lineStart(line));
            }
        }
        return new Range(0, Math.max(block.end(), document.lineEnd(first)));
    }

    /** A line without content, as read now: blank, comment or hidden. */
    private boolean isEmpty(int line) {
        int end = document.lineEnd(line);
        int i = document.lineStart(line);
        while (i < end && Lexical.isBlank(text.charAt(i))) {
            i++;
        }
        return i == end || text.charAt(i) == '#';
    }

    private boolean isItem(int line) {
        int at = document.lineStart(line) + indentOf(line);
        return at < document.lineEnd(line) && text.charAt(at) == '-';
    }

    private int indentOf(int line) {
        int start = document.lineStart(line);
        int i = start;
        int end = document.lineEnd(line);
        while (i < end && Lexical.isBlank(text.charAt(i))) {
            i++;
        }
        return i - start;
    }

    /** How much was read so far, all tries together; a measure of the time it took. */
    long charactersRead() {
        return charactersRead;
    }

    private Attempt attempt(String readable) {
        charactersRead += readable.length();
        YamlBuilder builder = new YamlBuilder(readable, offsets, outerAnchors);
        try {
            return Attempt.success(builder.build(), readable.length());
        } catch (YamlBuilder.TooDeep e) {
            YamlProblem problem = new YamlProblem(lineAt(e.offset()),
                    "Nested more than " + YamlLimits.MAX_DEPTH + " levels deep.",
                    "Flatten the value; no compose attribute is nested that deeply.");
            return Attempt.failure(problem, List.of(e.offset()), e.offset());
        } catch (MarkedYamlEngineException e) {
            return failure(e, builder);
        } catch (YamlEngineException | NumberFormatException | StackOverflowError e) {
            int at = Math.max(0, builder.lastScalarStart());
            return Attempt.failure(ProblemText.of(String.valueOf(e.getMessage()), lineAt(at)), List.of(at), at);
        }
    }

    private Attempt failure(MarkedYamlEngineException e, YamlBuilder builder) {
        int problemAt = e.getProblemMark().map(this::offset).orElse(text.length());
        int contextAt = e.getContextMark().map(this::offset).orElse(problemAt);
        LinkedHashSet<Integer> suspects = new LinkedHashSet<>(Arrays.asList(contextAt, problemAt));
        if (builder.lastScalarStart() >= 0) {
            suspects.add(builder.lastScalarStart());
        }
        boolean insideToken = e.getContext() != null && e.getContext().startsWith("while scanning");
        int shown = insideToken ? contextAt : problemAt;
        YamlProblem problem = ProblemText.of(e.getProblem(), lineAt(shown));
        return Attempt.failure(problem, List.copyOf(suspects), problemAt);
    }

    private Range lineAt(int offset) {
        int line = document.lineOf(Math.min(offset, text.length()));
        while (line > 0 && isEmpty(line)) {
            line--;
        }
        int from = document.lineStart(line) + indentOf(line);
        return new Range(Math.min(from, document.lineEnd(line)), document.lineEnd(line));
    }

    private int offset(Mark mark) {
        return offsets.utf16(mark.getIndex());
    }

    /** One way of hiding and what reading gives then. */
    private record Candidate(Range block, String text, Attempt result, int lines) {

        boolean makesProgressAfter(Attempt failed) {
            return result.succeeded()
                    || result.reached() > failed.reached() && result.reached() >= block.end();
        }

        int price() {
            return lines + (result.succeeded() ? 0 : PRICE_OF_FAILURE);
        }
    }
}
