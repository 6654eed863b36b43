package dev.stackwright.model.assist;

import dev.stackwright.model.text.TextDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Finds what a key or an item stands in: climbs from line to line to the top of the document, and on each line from
 * the right to the left. What stands further left than all that was found so far holds it.
 */
final class Ancestry {

    private final TextDocument text;
    private final Deque<String> path = new ArrayDeque<>();
    /** Column of what was found last; whatever holds it stands further left. */
    private int column;
    /** True where an item was found last: dashes in its column are those of its neighbours. */
    private boolean isItem;
    private int itemsAbove;

    private Ancestry(TextDocument text, int column, boolean isItem) {
        this.text = text;
        this.column = column;
        this.isItem = isItem;
    }

    /**
     * The path of the mapping that a key at that place stands in.
     *
     * @param head how the line of the key begins, without the key where there is none yet
     */
    static List<String> ofKey(TextDocument text, int line, LineHead head, int column) {
        Ancestry ancestry = new Ancestry(text, column, false);
        ancestry.dashes(head);
        return ancestry.climb(line);
    }

    private List<String> climb(int from) {
        for (int line = from - 1; line >= 0; line--) {
            if (isIndented(text, line, column + 1)) {
                continue;
            }
            String content = text.line(line);
            if (content.startsWith("---") || content.startsWith("...")) {
                break;
            }
            LineHead head = LineHead.of(content);
            if (head.indent() > column || head.isSilent(content)) {
                continue;
            }
            head.key().ifPresent(key -> key(key, head.content()));
            dashes(head);
        }
        endItem();
        return List.copyOf(path);
    }

    /** True for a line that begins with that many spaces. Most lines do, so this has to be quick. */
    static boolean isIndented(TextDocument text, int line, int spaces) {
        int start = text.lineStart(line);
        for (int at = start; at < start + spaces; at++) {
            if (at == text.length() || text.text().charAt(at) != ' ') {
                return false;
            }
        }
        return true;
    }

    private void key(String name, int at) {
        if (at < column || at == column && isItem) {
            endItem();
            path.addFirst(name);
            column = at;
            isItem = false;
        }
    }

    private void dashes(LineHead head) {
        for (int i = head.dashes().size() - 1; i >= 0; i--) {
            int at = head.dashes().get(i);
            if (at < column) {
                endItem();
                column = at;
                isItem = true;
                itemsAbove = 0;
            } else if (at == column && isItem) {
                itemsAbove++;
            }
        }
    }

    /** Where an item was found last, what holds it is found now: it is known how many items stand above it. */
    private void endItem() {
        if (isItem) {
            path.addFirst(String.valueOf(itemsAbove));
            isItem = false;
        }
    }
}
