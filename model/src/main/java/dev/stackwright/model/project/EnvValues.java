package dev.stackwright.model.project;

import dev.stackwright.model.compose.Interpolation.Variable;
import dev.stackwright.model.compose.Substitution;
import dev.stackwright.model.project.EnvFile.Line;
import dev.stackwright.model.project.ResolveProblem.Family;
import dev.stackwright.model.project.ResolveProblem.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the lines of a file of variables come to. */
final class EnvValues implements Substitution.Variables {

    private static final String ESCAPES = "abcfnrtv\"\\";
    private static final String ESCAPED = "\u0007\bc\f\n\r\t\u000b\"\\";
    private static final int OCTAL_DIGITS = 3;

    /** One variable with the line that gives it. */
    record Value(String text, Line line) {
    }

    private final Resolution run;
    private final SourceFile source;
    private final Function<String, Optional<String>> outer;
    private final Substitution substitution = new Substitution(this);
    private final Map<String, Value> values = new LinkedHashMap<>();
    private Line line;

    private EnvValues(Resolution run, SourceFile source, Function<String, Optional<String>> outer) {
        this.run = run;
        this.source = source;
        this.outer = outer;
    }

    /**
     * The variables by name, in the order of the file; of two lines of one name the later counts.
     *
     * @param outer variables that are set around the file; they win inside of values
     */
    static Map<String, Value> of(Resolution run, SourceFile source, EnvFile file,
                                 Function<String, Optional<String>> outer) {
        EnvValues reader = new EnvValues(run, source, outer);
        file.lines().forEach(reader::add);
        return reader.values;
    }

    private void add(Line added) {
        line = added;
        Optional<String> text = switch (line.quoting()) {
            case NO_VALUE -> outer.apply(line.name());
            case SINGLE -> Optional.of(line.value());
            case UNQUOTED -> Optional.of(substitution.of(line.value()));
            case DOUBLE -> Optional.of(substitution.of(unescaped(line.value())));
        };
        text.ifPresent(value -> {
            boolean hasRoom = run.hasRoomForText(value.length(), source, line.range());
            values.put(line.name(), new Value(hasRoom ? value : "", line));
        });
    }

    @Override
    public Optional<String> value(String name) {
        Optional<String> set = outer.apply(name);
        return set.isPresent() ? set : Optional.ofNullable(values.get(name)).map(Value::text);
    }

    @Override
    public void replaced(Variable variable, Optional<String> value) {
        boolean isMissing = value.isEmpty() || value.get().isEmpty() && variable.operator().startsWith(":");
        if (variable.isRequired() && isMissing) {
            run.report("required-variable-unset", Severity.ERROR, Family.ENVIRONMENT, source, line.range(),
                    "The variable " + variable.name() + " must have a value.", "Set it in .env or in the shell.");
        }
    }

    @Override
    public void unreadable(int offset) {
        run.report("variable-unreadable", Severity.ERROR, Family.FILE, source, line.range(),
                "This value has a ${ that begins no variable.", "Close the brace, or put the value in single quotes.");
    }

    @Override
    public void tooLong() {
        run.report("value-too-long", Severity.ERROR, Family.FILE, source, line.range(),
                "With its variables replaced this value has more than 1,000,000 characters.",
                "Use shorter values, and variables that do not multiply each other.");
    }

    /** The escapes of a shell; an escaped dollar sign is left for the replacing of variables to unescape. */
    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = c == '\\' && i + 1 < text.length() ? text.charAt(i + 1) : 0;
            int known = next == 0 ? -1 : ESCAPES.indexOf(next);
            if (next == '$') {
                out.append("$$");
                i++;
            } else if (known >= 0 && next != 'c') {
                out.append(ESCAPED.charAt(known));
                i++;
            } else if (next == '0') {
                i = octal(text, i, out);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * Reads a zero and up to three digits behind the backslash: the number of a character where they are three and
     * octal. Otherwise only the zero is dropped, as Docker Compose does.
     *
     * @return offset of the last character read
     */
    private static int octal(String text, int backslash, StringBuilder out) {
        int from = backslash + 2;
        int end = from;
        while (end < text.length() && end < from + OCTAL_DIGITS && Character.isDigit(text.charAt(end))) {
            end++;
        }
        String digits = text.substring(from, end);
        boolean isCharacter = digits.length() == OCTAL_DIGITS && digits.charAt(0) <= '3'
                && digits.chars().allMatch(digit -> digit <= '7');
        if (isCharacter) {
            out.append((char) Integer.parseInt(digits, 8));
        } else {
            out.append('\\').append(digits);
        }
        return end - 1;
    }
}
