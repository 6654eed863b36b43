package dev.stackwright.model.yaml;

import java.util.regex.Pattern;

/** Decides how a scalar is written so that every YAML reader, 1.1 or 1.2, takes it for the same string. */
public final class Quoting {

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    /** Words and numbers that some reader takes for null, a boolean, a number, a date or base 60. */
    private static final Pattern NOT_A_STRING = Pattern.compile(
            "(?i)~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?\\.inf|\\.nan"
                    + "|[-+]?\\.?[0-9][0-9_,.]*(e[-+]?[0-9]+)?|0x[0-9a-f_]+|0o?[0-7_]+|0b[01_]+"
                    + "|[-+]?[0-9][0-9_]*(:[0-9]{1,2})+(\\.[0-9_]*)?"
                    + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?");

    private Quoting() {
    }

    /** A string of one line, plain where every reader takes it for that string and quoted otherwise. */
    public static String text(String value) {
        return write(value, ScalarStyle.PLAIN, false, false);
    }

    /** The scalar in the wanted style where that can hold it, double-quoted otherwise. */
    static String write(String value, ScalarStyle wanted, boolean literal, boolean inFlow) {
        return switch (wanted) {
            case PLAIN -> isSafePlain(value, literal, inFlow) ? value : quoted(value);
            case SINGLE_QUOTED -> hasControl(value) ? doubleQuoted(value) : singleQuoted(value);
            case DOUBLE_QUOTED -> doubleQuoted(value);
            case LITERAL, FOLDED -> isSafePlain(value, literal, inFlow) ? value : quoted(value);
        };
    }

    private static String quoted(String value) {
        boolean easierInSingle = value.indexOf('"') >= 0 || value.indexOf('\\') >= 0;
        return easierInSingle && !hasControl(value) ? singleQuoted(value) : doubleQuoted(value);
    }

    private static String singleQuoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    static String doubleQuoted(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    static boolean isSafePlain(String value, boolean literal, boolean inFlow) {
        if (value.isEmpty() || value.startsWith(" ") || value.endsWith(" ") || hasControl(value)
                || value.startsWith("---") || value.startsWith("...")) {
            return false;
        }
        if (!literal && NOT_A_STRING.matcher(value).matches()) {
            return false;
        }
        char first = value.charAt(0);
        if (INDICATORS.indexOf(first) >= 0) {
            boolean harmless = (first == '-' || first == '?' || first == ':') && value.length() > 1
                    && value.charAt(1) != ' ' && !inFlow;
            if (!harmless) {
                return false;
            }
        }
        if (value.contains(": ") || value.contains(" #") || value.endsWith(":")) {
            return false;
        }
        return !inFlow || value.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0);
    }

    private static boolean hasControl(String value) {
        return value.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029
                || c == 0xFEFF);
    }
}
