package dev.stackwright.app.editor;

import dev.stackwright.model.text.Replacement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Enter types: a line end and the indentation that most probably comes next. */
final class NewLine {

    private static final Pattern DASHES = Pattern.compile("(\\s*)((?:-\\s+)*(?:-$)?)(.*)", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*");
    private static final Pattern OPENS_BLOCK = Pattern.compile(".*(:|[\\[{]|:\\s+[|>][-+0-9]*)");
    private static final Pattern KEY = Pattern.compile("[^\\s\"'#\\[{][^#]*?:(\\s.*)?");

    private NewLine() {
    }

    /**
     * Where the caret goes back to when it is deleted backwards in the indentation of a line.
     *
     * @param line   the line without its end
     * @param column where the caret is
     * @param step   spaces of one indentation
     * @return the column of the stop before; the column itself where it is not in the indentation
     */
    static int stopBefore(String line, int column, int step) {
        boolean indentation = column > 0 && line.substring(0, column).chars().allMatch(c -> c == ' ');
        return indentation ? (column - 1) / step * step : column;
    }

    /**
     * Enter pressed over a stretch of the text.
     *
     * @param text          the area's text
     * @param start         where the stretch begins
     * @param end           where it ends; what lies in it is replaced
     * @param step          spaces of one indentation
     * @param insideLiteral true inside a block scalar, where nothing but the indentation carries over
     */
    static AreaEdit at(String text, int start, int end, int step, boolean insideLiteral) {
        int lineStart = start == 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
        String before = text.substring(lineStart, start);
        int behind = skipBlanks(text, end);
        boolean atLineEnd = behind == text.length() || text.charAt(behind) == '\n';
        if (before.isBlank()) {
            return replaced(start, end, "\n" + before);
        }
        if (insideLiteral) {
            return replaced(start, end, "\n" + indentOf(before));
        }
        Matcher parts = DASHES.matcher(before);
        parts.matches();
        String dashes = parts.group(2);
        String content = COMMENT.matcher(parts.group(3)).replaceFirst("").strip();
        if (!dashes.isEmpty() && content.isEmpty() && parts.group(3).isEmpty() && atLineEnd) {
            return replaced(lineStart, end, parts.group(1));
        }
        String next = continuation(parts.group(1), dashes, content, parts.group(3), step);
        if (!atLineEnd && closes(content, text.charAt(behind))) {
            int caret = start + 1 + next.length();
            String aligned = parts.group(1) + " ".repeat(dashes.length());
            return new AreaEdit(List.of(new Replacement(start, behind, "\n" + next + "\n" + aligned)), caret, caret);
        }
        return replaced(start, behind, "\n" + next);
    }

    private static boolean closes(String content, char following) {
        return content.endsWith("[") && following == ']' || content.endsWith("{") && following == '}';
    }

    private static String continuation(String indent, String dashes, String content, String rest, int step) {
        String aligned = indent + " ".repeat(dashes.length());
        if (content.isEmpty()) {
            return rest.isEmpty() ? indent + dashes : aligned;
        }
        if (OPENS_BLOCK.matcher(content).matches()) {
            return aligned + " ".repeat(step);
        }
        return dashes.isEmpty() || KEY.matcher(content).matches() ? aligned : indent + dashes;
    }

    private static AreaEdit replaced(int start, int end, String text) {
        int caret = start + text.length();
        return new AreaEdit(List.of(new Replacement(start, end, text)), caret, caret);
    }

    private static String indentOf(String line) {
        return line.substring(0, skipBlanks(line, 0));
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
