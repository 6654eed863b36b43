package dev.stackwright.model.share;

import dev.stackwright.model.check.advice.SecretNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a text that is written as secrets are.
 *
 * @param start where the secret begins
 * @param end   where it ends
 * @param name  of the variable that could hold it
 */
record SecretShape(int start, int end, String name) {

    private static final String OPTION = "--?[\\w.-]*?(?:requirepass|masterauth|password|passwd|secret-?key|api-?key|"
            + "token)";
    private static final Pattern OPTION_ALONE = Pattern.compile("(?i)" + OPTION + "|-a");
    private static final Pattern ASSIGNED =
            Pattern.compile("(?<![\\w.-])([A-Za-z_][\\w.-]{2,})(?:\\s*=\\s*|:\\s+)[\"']?([^\\s\"',;}]+)");
    private static final Pattern ASSIGNED_IN_PROSE =
            Pattern.compile("\"?\\b([A-Z][A-Z0-9_]{2,})\"?(?:\\s*=\\s*|:\\s*)[\"'`]?([^\\s\"'`,;}\\\\]+)");
    private static final Pattern TOLD = Pattern.compile("(?i)\\b(?:password|passwd|passphrase|secret|token|key)\\b"
            + "[^\\S\\n]*(?:is|was|=|:)?[^\\S\\n]+[\"'`]?((?=[^\\s\"'`,;\\\\]*\\d)(?=[^\\s\"'`,;\\\\]*[A-Za-z])"
            + "[^\\s\"'`,;\\\\]{6,}?)(?=[.]?[\"'`,;\\\\\\s]|[.]?$)");
    private static final Pattern TOLD_ALONE = Pattern.compile("(?im)\\b(?:password|passwd|passphrase|token|secret)"
            + "[^\\S\\n]*[=:][^\\S\\n]*[\"'`]?([^\\s\"'`,;\\\\]+)[\"'`]?[^\\S\\n]*$");
    /** Each with the secret in its first group. */
    private static final List<Pattern> ANYWHERE = List.of(
            Pattern.compile("(?i)(?:^|\\s)" + OPTION + "(?:=|\\s+)[\"']?([^\\s\"']+)"),
            Pattern.compile("redis-cli\\b[^|;&\\n]*?\\s-a\\s+[\"']?([^\\s\"']+)"),
            Pattern.compile("(?:mysql|mariadb)[\\w-]*\\b[^|;&\\n]*?\\s-p[\"']?([^\\s\"']+)"),
            Pattern.compile("\\s(?:-u|--user)[= ][\"']?[\\w.@-]+:([^\\s\"'@]+)"),
            Pattern.compile("(?i)\\b(?:bearer|basic)\\s+((?=[^\\s\"']*\\d)[A-Za-z0-9._~+/=-]{8,})"),
            Pattern.compile("\\b(AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{20,}|glpat-[\\w-]{16,}|xox[baprs]-[\\w-]{10,}"
                    + "|sk_(?:live|test)_[A-Za-z0-9]{8,}|sk-[A-Za-z0-9_-]{20,}|AIza[\\w-]{30,}"
                    + "|eyJ[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]+)"),
            Pattern.compile("(-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?-----END [A-Z ]*PRIVATE KEY-----)"));
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{([A-Za-z_]\\w*):?-([^{}$]+)}");

    /** Those of a value of a compose file, in order, none within another. */
    static List<SecretShape> inValue(String value) {
        List<SecretShape> found = new ArrayList<>(everywhere(value));
        Matcher given = DEFAULT.matcher(value);
        while (given.find()) {
            if (SecretNames.isSecret(given.group(1)) && isSecret(given.group(1), given.group(2))) {
                found.add(new SecretShape(given.start(), given.end(), given.group(1)));
            }
        }
        assigned(ASSIGNED, value, found);
        return apart(found);
    }

    /** Those of a comment or of what people have written in the design, in order, none within another. */
    static List<SecretShape> inProse(String text) {
        List<SecretShape> found = new ArrayList<>(everywhere(text));
        assigned(ASSIGNED_IN_PROSE, text, found);
        for (Pattern told : List.of(TOLD, TOLD_ALONE)) {
            add(told, text, found);
        }
        return apart(found);
    }

    /** True for a word of a command behind which a secret stands. */
    static boolean announcesSecret(String word) {
        return OPTION_ALONE.matcher(word).matches();
    }

    /** True where that is the name of a secret and that its value, written as it is. */
    static boolean isSecret(String name, String value) {
        return SecretNames.isSecret(name) && isPlausible(value)
                && (SecretNames.isPassword(name) || !value.matches("\\d{1,6}"));
    }

    static boolean isPlausible(String value) {
        return SecretNames.isLiteralSecret(value) && !value.matches("(?s)[-<`*&|>\\[{(\u2022].*");
    }

    private static List<SecretShape> everywhere(String text) {
        List<SecretShape> found = new ArrayList<>();
        Matcher url = SecretNames.urlCredentials(text);
        while (url.find()) {
            if (isPlausible(url.group(1))) {
                found.add(new SecretShape(url.start(1), url.end(1), asVariable(url.group(2)) + "_PASSWORD"));
            }
        }
        ANYWHERE.forEach(pattern -> add(pattern, text, found));
        return found;
    }

    private static void add(Pattern pattern, String text, List<SecretShape> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (isPlausible(matcher.group(1)) || matcher.group(1).startsWith("-----BEGIN")) {
                found.add(new SecretShape(matcher.start(1), matcher.end(1), "SECRET"));
            }
        }
    }

    private static void assigned(Pattern pattern, String text, List<SecretShape> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (isSecret(matcher.group(1), matcher.group(2))) {
                found.add(new SecretShape(matcher.start(2), matcher.end(2), asVariable(matcher.group(1))));
            }
        }
    }

    private static List<SecretShape> apart(List<SecretShape> found) {
        List<SecretShape> apart = new ArrayList<>();
        int end = 0;
        for (SecretShape shape : found.stream().sorted(Comparator.comparingInt(SecretShape::start)
                .thenComparing(Comparator.comparingInt(SecretShape::end).reversed())).toList()) {
            if (shape.start() >= end) {
                apart.add(shape);
                end = shape.end();
            }
        }
        return apart;
    }

    static String asVariable(String text) {
        String name = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_+|_+$", "");
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "SECRET" + (name.isEmpty() ? "" : "_" + name)
                : name;
    }
}
