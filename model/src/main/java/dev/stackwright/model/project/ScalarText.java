package dev.stackwright.model.project;

import dev.stackwright.model.project.ResolvedScalar.Type;
import dev.stackwright.model.reference.Form;
import dev.stackwright.model.reference.ScalarForm;
import dev.stackwright.model.yaml.YamlScalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** Plain scalars as Docker Compose prints them once it has read them: {@code 0755} is 493, {@code 1.10} is 1.1. */
final class ScalarText {

    private static final BigInteger MAX_WHOLE = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
    private static final int LARGEST_PLAIN_EXPONENT = 6;
    private static final int SMALLEST_PLAIN_EXPONENT = -4;
    private static final int MAX_DIGITS = 100;

    private ScalarText() {
    }

    /** @param text the text that holds the scalar */
    static ResolvedScalar of(YamlScalar scalar, String text, Provenance provenance) {
        Form form = ScalarForm.of(scalar);
        String value = scalar.style().isBlock() ? block(scalar, text) : scalar.value();
        return switch (form) {
            case NONE -> ResolvedScalar.none(provenance);
            case FLAG -> new ResolvedScalar(value.toLowerCase(Locale.ROOT), Type.FLAG, provenance);
            case WHOLE, NUMBER -> number(value, provenance);
            default -> ResolvedScalar.text(value, provenance);
        };
    }

    /** Docker Compose adds no line break to a block that ends with the file, where the file ends without one. */
    private static String block(YamlScalar scalar, String text) {
        String value = scalar.value();
        boolean isLast = text.indexOf('\n', Math.max(0, scalar.end() - 1)) < 0;
        return isLast && value.endsWith("\n") ? value.substring(0, value.length() - 1) : value;
    }

    private static ResolvedScalar number(String written, Provenance provenance) {
        String digits = written.indexOf('_') < 0 ? written : written.replace("_", "");
        BigInteger whole = whole(digits);
        if (whole != null && whole.abs().compareTo(MAX_WHOLE) <= 0) {
            return new ResolvedScalar(whole.toString(), Type.WHOLE, provenance);
        }
        try {
            return new ResolvedScalar(decimal(Double.parseDouble(digits)), Type.DECIMAL, provenance);
        } catch (NumberFormatException e) {
            return ResolvedScalar.text(written, provenance);
        }
    }

    /** The number; null for what is not a whole one. A leading zero makes it octal. */
    private static BigInteger whole(String text) {
        int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        String digits = text.substring(sign);
        if (digits.isEmpty() || digits.length() > MAX_DIGITS || digits.charAt(0) < '0' || digits.charAt(0) > '9') {
            return null;
        }
        int radix = 10;
        int from = 0;
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            char mark = Character.toLowerCase(digits.charAt(1));
            radix = mark == 'x' ? 16 : mark == 'b' ? 2 : 8;
            from = mark == 'x' || mark == 'b' || mark == 'o' ? 2 : 1;
        }
        for (int i = from; i < digits.length(); i++) {
            if (Character.digit(digits.charAt(i), radix) < 0) {
                return null;
            }
        }
        if (from == digits.length()) {
            return null;
        }
        BigInteger value = new BigInteger(digits.substring(from), radix);
        return text.startsWith("-") ? value.negate() : value;
    }

    /** A floating point number in its shortest form, with an exponent where it is very large or very small. */
    static String decimal(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = exact.precision() - exact.scale() - 1;
        if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent < LARGEST_PLAIN_EXPONENT) {
            return exact.toPlainString();
        }
        String digits = exact.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return (value < 0 ? "-" : "") + mantissa + (exponent < 0 ? "e-" : "e+")
                + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }
}
