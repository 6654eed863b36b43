package dev.stackwright.rendering.handoff;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the user's words into Markdown so that they read as written, also in the cells of a table. */
public final class Markdown {

    private static final Pattern WITH_VARIABLE = Pattern.compile("\\S*\\$\\{?\\S*");
    private static final Pattern TRAILING = Pattern.compile("[.,;:)]+$");

    private Markdown() {
    }

    /** A word as code. */
    public static String code(String word) {
        String line = word.replaceAll("\\R", " ").replace("|", "\\|");
        String fence = line.contains("`") ? "``" : "`";
        return fence + (line.startsWith("`") ? " " : "") + line + (line.endsWith("`") ? " " : "") + fence;
    }

    public static String codes(List<String> words) {
        return String.join(", ", words.stream().map(Markdown::code).toList());
    }

    /** A sentence: what Markdown would read as marks is escaped, and words with variables become code. */
    public static String text(String sentence) {
        String line = sentence.replaceAll("\\R", " ");
        Matcher variable = WITH_VARIABLE.matcher(line);
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (variable.find()) {
            String word = variable.group();
            Matcher trailing = TRAILING.matcher(word);
            String rest = trailing.find() && !word.endsWith("}") ? trailing.group() : "";
            String core = word.substring(0, word.length() - rest.length());
            out.append(escaped(line.substring(from, variable.start()))).append(code(core)).append(rest);
            from = variable.end();
        }
        return out.append(escaped(line.substring(from))).toString();
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*\\[\\]<>|])", "\\\\$1");
    }
}
