package dev.stackwright.model.design;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Lays out a design file, one fact a line: sections and choices go over several lines, an entry that holds
 * nothing nested stays on one. So two people who move two services do not meet in one line.
 */
final class DesignText {

    private static final Set<String> SPREAD =
            Set.of("choices", "limits", "gates", "values", "assumptions", "alerts", DecisionFields.EVIDENCE,
                    DecisionFields.LINKS);

    private final StringBuilder text = new StringBuilder();

    private DesignText() {
    }

    /** @param sections by name; values are maps, lists, texts, numbers, booleans and nulls */
    static String of(int schema, Map<String, Object> sections) {
        DesignText written = new DesignText();
        written.text.append("{\n  \"schema\": ").append(schema);
        sections.forEach((name, section) -> {
            written.text.append(",\n  ");
            written.field(name, section, 1);
        });
        return written.text.append("\n}\n").toString();
    }

    /** One value, on as few lines as it takes. */
    static String ofValue(Object value) {
        DesignText written = new DesignText();
        written.value(value, 0, false);
        return written.text.toString();
    }

    private void field(String name, Object value, int depth) {
        quoted(name);
        text.append(": ");
        if (depth == 1 && name.equals(SheetFields.LOCKED)) {
            enclose('[', ((List<?>) value).iterator(), ']', depth, true, item -> value(item, depth + 1, false));
        } else {
            value(value, depth, depth == 1 || SPREAD.contains(name));
        }
    }

    private void value(Object value, int depth, boolean spread) {
        boolean lines = (spread || isDeep(value)) && !isListOfWords(value);
        if (value instanceof Map<?, ?> map) {
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            enclose('{', entries, '}', depth, lines, entry -> field(entry.getKey().toString(), entry.getValue(),
                    depth + 1));
        } else if (value instanceof List<?> list) {
            enclose('[', list.iterator(), ']', depth, lines, item -> value(item, depth + 1, false));
        } else {
            scalar(value);
        }
    }

    private <T> void enclose(char open, Iterator<T> items, char close, int depth, boolean lines,
                             Consumer<T> write) {
        text.append(open);
        boolean any = items.hasNext();
        while (items.hasNext()) {
            newLine(lines, depth + 1);
            write.accept(items.next());
            if (items.hasNext()) {
                text.append(lines ? "," : ", ");
            }
        }
        newLine(lines && any, depth);
        text.append(close);
    }

    private void newLine(boolean lines, int depth) {
        if (lines) {
            text.append('\n').append("  ".repeat(depth));
        }
    }

    /** True for a value that holds something which itself holds more than plain words. */
    private static boolean isDeep(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(inner -> !isScalar(inner) && !isListOfWords(inner));
        }
        return value instanceof List<?> list && !isListOfWords(value) && !list.isEmpty();
    }

    private static boolean isListOfWords(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(DesignText::isScalar);
    }

    private static boolean isScalar(Object value) {
        return !(value instanceof Map) && !(value instanceof List);
    }

    private void scalar(Object value) {
        if (value instanceof String string) {
            quoted(string);
        } else if (value instanceof Double number) {
            text.append(number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString(number.longValue()) : new BigDecimal(number.toString()).toPlainString());
        } else {
            text.append(value);
        }
    }

    private void quoted(String string) {
        text.append('"').append(JsonStringEncoder.getInstance().quoteAsString(string)).append('"');
    }
}
