package dev.stackwright.model.reference;

import dev.stackwright.model.yaml.ScalarStyle;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.Set;

/**
 * What a YAML reader in Docker Compose takes a scalar for. Dates count as texts, {@code yes} and {@code no} too;
 * numbers may have underscores.
 */
public final class ScalarForm {

    private static final Set<String> FLAGS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final String PREFIX = "tag:yaml.org,2002:";

    private ScalarForm() {
    }

    public static Form of(YamlScalar scalar) {
        if (scalar.isNull()) {
            return Form.NONE;
        }
        String tag = scalar.tag().orElse("");
        if (tag.startsWith(PREFIX)) {
            return tagged(tag.substring(PREFIX.length()));
        }
        return scalar.style() == ScalarStyle.PLAIN && !tag.equals("!") ? plain(scalar.value()) : Form.TEXT;
    }

    private static Form tagged(String type) {
        return switch (type) {
            case "int" -> Form.WHOLE;
            case "float" -> Form.NUMBER;
            case "bool" -> Form.FLAG;
            case "null" -> Form.NONE;
            default -> Form.TEXT;
        };
    }

    private static Form plain(String value) {
        char first = value.charAt(0);
        if (first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.') {
            return number(value);
        }
        return FLAGS.contains(value) ? Form.FLAG : Form.TEXT;
    }

    private static Form number(String value) {
        String digits = value.indexOf('_') < 0 ? value : value.replace("_", "");
        if (Numerals.isWhole(digits) || isOfOtherBase(digits)) {
            return Form.WHOLE;
        }
        boolean isSpecial = digits.endsWith(".inf") || digits.equals(".nan");
        if (!isSpecial && !Numerals.isDecimal(digits)) {
            return Form.TEXT;
        }
        return !isSpecial && Double.parseDouble(digits) % 1 == 0 ? Form.WHOLE : Form.NUMBER;
    }

    /** Binary, octal and hexadecimal numbers: {@code 0b1}, {@code 0o17}, {@code 0x1f}. */
    private static boolean isOfOtherBase(String text) {
        int zero = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        if (text.length() < zero + 3 || text.charAt(zero) != '0') {
            return false;
        }
        int base = switch (text.charAt(zero + 1)) {
            case 'b', 'B' -> 2;
            case 'o', 'O' -> 8;
            case 'x', 'X' -> 16;
            default -> 0;
        };
        return base > 0 && text.chars().skip(zero + 2L).allMatch(c -> Character.digit(c, base) >= 0);
    }
}
