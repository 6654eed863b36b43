package dev.stackwright.app.editor;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Says how the lines of a stretch look, from the tree where they can be read and by guessing where not. */
final class LineLooks {

    /** Tokens of longer lines are not looked for. */
    private static final int MAX_COLOURED = EditorText.MAX_LINE;

    private final SelectedBlocks blocks;
    private final List<Function<Range, List<Decoration>>> layers;

    /** @param layers what lies over the colours, by stretch; the later above the earlier */
    LineLooks(SelectedBlocks blocks, List<Function<Range, List<Decoration>>> layers) {
        this.blocks = blocks;
        this.layers = List.copyOf(layers);
    }

    /**
     * The looks of some lines.
     *
     * @param first zero-based line of the area
     * @param last  inclusive; lines behind the end are left out
     * @param text  the text as shown; its document is the snapshot's
     */
    List<LineLook> of(Snapshot snapshot, EditorText text, int first, int last) {
        int end = Math.min(last, text.editorLine(snapshot.text().lineCount() - 1));
        List<LineLook> looks = new ArrayList<>();
        int line = first;
        while (line <= end) {
            int run = line;
            while (run < end && text.hiddenLines(run) == 0) {
                run++;
            }
            looks.addAll(ofRun(snapshot, text, line, run));
            line = run + 1;
        }
        return looks;
    }

    /** The looks of lines between which nothing is folded. */
    private List<LineLook> ofRun(Snapshot snapshot, EditorText text, int first, int last) {
        TextDocument document = snapshot.text();
        int shift = text.documentLine(first) - first;
        Range stretch = new Range(document.lineStart(first + shift), document.lineEnd(last + shift));
        List<Token> known = TreeTokens.in(snapshot.tree(), stretch);
        List<Decoration> decorations = layers.stream().flatMap(layer -> layer.apply(stretch).stream()).toList();
        List<LineLook> looks = new ArrayList<>();
        int next = 0;
        for (int line = first; line <= last; line++) {
            int lineEnd = document.lineEnd(line + shift);
            List<Token> inLine = new ArrayList<>();
            while (next < known.size() && known.get(next).start() < lineEnd) {
                inLine.add(known.get(next));
                if (known.get(next).end() > lineEnd) {
                    break;
                }
                next++;
            }
            looks.add(look(snapshot.tree(), text, line, inLine, decorations));
        }
        return looks;
    }

    private LineLook look(YamlTree tree, EditorText text, int line, List<Token> known,
                          List<Decoration> decorations) {
        TextDocument document = tree.text();
        int start = document.lineStart(text.documentLine(line));
        int end = document.lineEnd(text.documentLine(line));
        boolean masked = end > start && tree.isMasked(new Range(start, end));
        List<Token> tokens = end - start > MAX_COLOURED ? List.of()
                : masked && known.isEmpty() ? LineTokens.guess(document.text(), start, end)
                : LineTokens.between(clipped(known, start, end), document.text(), start, end);
        List<String> lineClasses = new ArrayList<>(2);
        if (masked) {
            lineClasses.add("unreadable");
        }
        if (blocks.overlaps(start, end)) {
            lineClasses.add("selected-block");
        }
        List<Decoration> over = decorations;
        int shownEnd = end;
        if (text.hiddenLines(line) > 0) {
            shownEnd = document.lineEnd(text.documentLine(line + 1) - 1);
            over = new ArrayList<>(decorations);
            over.add(new Decoration(new Range(end, end + 1), "folded"));
        }
        int shown = text.toEditor(shownEnd) - text.toEditor(start);
        return LineLook.of(List.copyOf(lineClasses), start, shown, tokens, over);
    }

    private static List<Token> clipped(List<Token> tokens, int start, int end) {
        return tokens.stream()
                .map(token -> new Token(Math.max(start, token.start()), Math.min(end, token.end()), token.kind()))
                .toList();
    }
}
