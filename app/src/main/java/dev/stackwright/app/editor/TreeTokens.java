package dev.stackwright.app.editor;

import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlDocument;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;
import dev.stackwright.model.text.Range;
import java.util.List;

/** Finds the tokens of a stretch in the tree: what is a key or a value is exact there, whatever its shape. */
final class TreeTokens {

    private final String text;
    private final Range stretch;
    private final Tokens tokens;

    private TreeTokens(String text, Range stretch) {
        this.text = text;
        this.stretch = stretch;
        this.tokens = new Tokens(text, stretch.start(), stretch.end());
    }

    /** In order of place, without punctuation and comments, which the tree does not know. */
    static List<Token> in(YamlTree tree, Range stretch) {
        TreeTokens visitor = new TreeTokens(tree.text().text(), stretch);
        for (YamlDocument document : tree.documents()) {
            document.root().ifPresent(visitor::visit);
        }
        return visitor.tokens.found();
    }

    private void visit(YamlNode node) {
        if (!overlaps(node.start(), node.end())) {
            return;
        }
        tokens.addProperties(node.start(), node.contentStart());
        if (node instanceof YamlMapping mapping) {
            List<YamlEntry> entries = mapping.entries();
            for (int i = firstIn(entries); i < entries.size() && entries.get(i).start() < stretch.end(); i++) {
                visitKey(entries.get(i));
                visit(entries.get(i).value());
            }
        } else if (node instanceof YamlSequence sequence) {
            for (YamlItem item : sequence.items()) {
                visit(item.value());
            }
        } else if (node instanceof YamlAlias) {
            tokens.add(node.contentStart(), node.end(), TokenKind.ANCHOR);
        } else if (node instanceof YamlScalar scalar) {
            visitScalar(scalar);
        }
    }

    /** The last entry that begins before the stretch, or the first one: a file has thousands in one mapping. */
    private int firstIn(List<YamlEntry> entries) {
        int before = 0;
        int behind = entries.size();
        while (behind - before > 1) {
            int middle = (before + behind) >>> 1;
            if (entries.get(middle).start() <= stretch.start()) {
                before = middle;
            } else {
                behind = middle;
            }
        }
        return before;
    }

    private void visitKey(YamlEntry entry) {
        if (entry.key() instanceof YamlScalar key) {
            tokens.addProperties(key.start(), key.contentStart());
            tokens.add(key.contentStart(), key.end(), entry.isMerge() ? TokenKind.ANCHOR : TokenKind.KEY);
        } else {
            visit(entry.key());
        }
    }

    private void visitScalar(YamlScalar scalar) {
        int start = scalar.contentStart();
        int end = scalar.end();
        if (scalar.style().isBlock()) {
            int headerEnd = lineEnd(start);
            tokens.addValue(Math.min(headerEnd, end), end, TokenKind.STRING);
        } else if (scalar.style().isQuoted() || scalar.tag().isPresent()) {
            tokens.addValue(start, end, TokenKind.STRING);
        } else {
            tokens.addPlain(start, end);
        }
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private boolean overlaps(int start, int end) {
        return start < stretch.end() && end > stretch.start();
    }
}
