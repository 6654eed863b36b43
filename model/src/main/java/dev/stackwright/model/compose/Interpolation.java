package dev.stackwright.model.compose;

import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds and replaces variables as the Compose Specification, section "Interpolation", writes them. */
public final class Interpolation {

    /** Variables in defaults of variables are followed so deep. */
    static final int MAX_NESTING = 20;

    /** Behind so many braces that are never closed a text is not looked at any more: each is looked for to its end. */
    static final int MAX_UNREADABLE = 100;

    private Interpolation() {
    }

    /**
     * One variable in a text.
     *
     * @param name     the variable's name
     * @param start    offset of the dollar sign in the text
     * @param end      offset behind the variable
     * @param operator one of {@code :-}, {@code -}, {@code :?}, {@code ?}, {@code :+}, {@code +}; empty where none is
     * @param operand  what stands behind the operator, unresolved; empty where there is no operator
     */
    public record Variable(String name, int start, int end, String operator, String operand) {

        /** The default value as written; empty where the variable has none. */
        public Optional<String> defaultValue() {
            return operator.equals(":-") || operator.equals("-") ? Optional.of(operand) : Optional.empty();
        }

        Variable shifted(int by) {
            return by == 0 ? this : new Variable(name, start + by, end + by, operator, operand);
        }

        /** True when the stack refuses to start without it. */
        public boolean isRequired() {
            return operator.equals(":?") || operator.equals("?");
        }
    }

    /** All variables of the text, those inside defaults right behind the one they belong to. */
    public static List<Variable> variablesIn(String text) {
        List<Variable> found = new ArrayList<>();
        collect(text, 0, found, 0);
        return found;
    }

    /** Where the text names that variable: the characters of its name. */
    public static List<Range> namesIn(String text, String variable) {
        return variablesIn(text).stream().filter(use -> use.name().equals(variable)).map(use -> {
            int start = use.start() + (text.startsWith("${", use.start()) ? 2 : 1);
            return new Range(start, start + variable.length());
        }).toList();
    }

    /** True when the text has at least one variable. */
    public static boolean isIn(String text) {
        return text.indexOf('$') >= 0 && !variablesIn(text).isEmpty();
    }

    /** True where a dollar sign with a brace begins no variable, which Docker Compose refuses. */
    public static boolean isBrokenIn(String text) {
        int i = text.indexOf('$');
        while (i >= 0 && i < text.length()) {
            if (text.startsWith("$$", i)) {
                i += 2;
            } else {
                Variable variable = at(text, i);
                if (variable == null && text.startsWith("${", i)) {
                    return true;
                }
                i = variable == null ? i + 1 : variable.end();
            }
            i = text.indexOf('$', i);
        }
        return false;
    }

    /**
     * The part of a name that a person would change to change the name: the default where the text is nothing but
     * one variable with a default ({@code ${DB:-postgres}}), all of it otherwise.
     */
    public static Range nameIn(String text) {
        Variable variable = text.startsWith("$") ? at(text, 0) : null;
        if (variable == null || variable.end() != text.length() || variable.defaultValue().isEmpty()) {
            return new Range(0, text.length());
        }
        int shift = variable.end() - 1 - variable.operand().length();
        Range inner = nameIn(variable.operand());
        return new Range(inner.start() + shift, inner.end() + shift);
    }

    /** The text with every variable replaced by its default, or by nothing, and {@code $$} by a dollar sign. */
    public static String withDefaults(String text) {
        return resolve(text, name -> Optional.empty());
    }

    /** The text with every variable replaced as Docker Compose does it with that environment. */
    public static String resolve(String text, Function<String, Optional<String>> environment) {
        return new Substitution(environment::apply).of(text);
    }

    private static void collect(String text, int shift, List<Variable> found, int depth) {
        int i = 0;
        int unreadable = 0;
        while (i < text.length() && unreadable < MAX_UNREADABLE) {
            if (text.charAt(i) != '$') {
                i++;
            } else if (text.startsWith("$$", i)) {
                i += 2;
            } else {
                Variable v = at(text, i);
                if (v == null) {
                    unreadable += text.startsWith("${", i) ? 1 : 0;
                    i++;
                } else {
                    found.add(new Variable(v.name(), v.start() + shift, v.end() + shift, v.operator(), v.operand()));
                    if (!v.operand().isEmpty() && depth < MAX_NESTING) {
                        collect(v.operand(), shift + v.end() - 1 - v.operand().length(), found, depth + 1);
                    }
                    i = v.end();
                }
            }
        }
    }

    /** The variable whose dollar sign stands at that offset, or null where none is. */
    static Variable at(String text, int dollar) {
        int i = dollar + 1;
        if (i >= text.length()) {
            return null;
        }
        boolean braced = text.charAt(i) == '{';
        int nameStart = braced ? i + 1 : i;
        int nameEnd = nameStart;
        while (nameEnd < text.length() && isNamePart(text.charAt(nameEnd), nameEnd == nameStart)) {
            nameEnd++;
        }
        if (nameEnd == nameStart) {
            return null;
        }
        String name = text.substring(nameStart, nameEnd);
        if (!braced) {
            return new Variable(name, dollar, nameEnd, "", "");
        }
        int close = closingBrace(text, nameEnd);
        if (close < 0) {
            return null;
        }
        String rest = text.substring(nameEnd, close);
        for (String operator : List.of(":-", ":?", ":+", "-", "?", "+")) {
            if (rest.startsWith(operator)) {
                return new Variable(name, dollar, close + 1, operator, rest.substring(operator.length()));
            }
        }
        return rest.isEmpty() ? new Variable(name, dollar, close + 1, "", "") : null;
    }

    private static int closingBrace(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '$' && i + 1 < text.length() && text.charAt(i + 1) == '{') {
                depth++;
                i++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNamePart(char c, boolean first) {
        return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || !first && c >= '0' && c <= '9';
    }
}
