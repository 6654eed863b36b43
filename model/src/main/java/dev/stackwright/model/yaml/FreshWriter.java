package dev.stackwright.model.yaml;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes new values in the style of a text. */
final class FreshWriter {

    private static final Pattern JSON_LITERAL = Pattern.compile("true|false|null|-?\\d+(\\.\\d+)?");

    private final Layout layout;

    FreshWriter(Layout layout) {
        this.layout = layout;
    }

    /**
     * {@code key: value}, without leading indent and trailing line ending.
     *
     * @param column   column of the key
     * @param step     indent of nested mappings
     * @param listStep indent of nested lists
     */
    String entry(String key, Fresh value, int column, int step, int listStep) {
        return key(key) + ":" + afterColon(value, column, step, listStep);
    }

    /** What stands behind the colon of a key at that column: a space and a scalar, or lines of its own. */
    String afterColon(Fresh value, int column, int step, int listStep) {
        if (value instanceof Fresh.Text text) {
            return " " + scalar(text, text.preferredStyle(), false);
        }
        if (value instanceof Fresh.Nothing) {
            return "";
        }
        if (value instanceof Fresh.Items items && !items.inline() && !items.items().isEmpty()) {
            String lead = layout.newline() + " ".repeat(column + listStep) + "- ";
            return items.items().stream()
                    .map(item -> lead + item(item, column + listStep, step, listStep))
                    .collect(Collectors.joining());
        }
        if (value instanceof Fresh.Pairs pairs && !pairs.pairs().isEmpty()) {
            String lead = layout.newline() + " ".repeat(column + step);
            StringBuilder lines = new StringBuilder();
            for (Map.Entry<String, Fresh> pair : pairs.pairs().entrySet()) {
                lines.append(lead).append(entry(pair.getKey(), pair.getValue(), column + step, step, listStep));
            }
            return lines.toString();
        }
        return " " + flow(value);
    }

    /** What stands behind a dash at that column. */
    String item(Fresh value, int dashColumn, int step, int listStep) {
        if (value instanceof Fresh.Text text) {
            return scalar(text, text.preferredStyle(), false);
        }
        if (value instanceof Fresh.Pairs pairs && !pairs.pairs().isEmpty()) {
            int column = dashColumn + 2;
            String separator = layout.newline() + " ".repeat(column);
            return pairs.pairs().entrySet().stream()
                    .map(pair -> entry(pair.getKey(), pair.getValue(), column, step, listStep))
                    .collect(Collectors.joining(separator));
        }
        return flow(value);
    }

    /** The value in flow style on one line; as JSON in a text that is JSON. */
    String flow(Fresh value) {
        if (value instanceof Fresh.Nothing) {
            return "null";
        }
        if (value instanceof Fresh.Text text) {
            return flowScalar(text, text.preferredStyle());
        }
        if (value instanceof Fresh.Items items) {
            return items.items().stream()
                    .map(item -> item instanceof Fresh.Text text && items.inline() && !text.isLiteral()
                            ? flowScalar(text, ScalarStyle.DOUBLE_QUOTED) : flow(item))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        Fresh.Pairs pairs = (Fresh.Pairs) value;
        return pairs.pairs().entrySet().stream()
                .map(pair -> flowEntry(pair.getKey(), pair.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** {@code key: value} between brackets. */
    String flowEntry(String key, Fresh value) {
        return Quoting.write(key, layout.isJson() ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN, false, true)
                + ": " + flow(value);
    }

    String flowScalar(Fresh.Text text, ScalarStyle style) {
        boolean quoted = layout.isJson() && !(text.isLiteral() && JSON_LITERAL.matcher(text.value()).matches());
        return scalar(text, quoted ? ScalarStyle.DOUBLE_QUOTED : style, true);
    }

    static String key(String name) {
        return Quoting.write(name, ScalarStyle.PLAIN, false, false);
    }

    static String scalar(Fresh.Text text, ScalarStyle style, boolean inFlow) {
        return Quoting.write(text.value(), style, text.isLiteral(), inFlow);
    }
}
