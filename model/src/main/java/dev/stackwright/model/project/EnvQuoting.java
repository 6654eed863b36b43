package dev.stackwright.model.project;

import java.util.regex.Pattern;

/**
 * Writes values for files of variables so that Docker Compose reads them back as they are: bare where that is enough,
 * in single quotes where nothing in them needs an escape, in double quotes otherwise.
 */
final class EnvQuoting {

    /** What means itself without quotes, at every place. */
    private static final Pattern BARE = Pattern.compile("[\\w@%+=:,./-]*");

    private EnvQuoting() {
    }

    static String quoted(String value) {
        if (BARE.matcher(value).matches()) {
            return value;
        }
        boolean isSimple = value.chars().noneMatch(c -> c == '\'' || c == '\\' || c == '\n' || c == '\r');
        return isSimple ? "'" + value + "'" : "\"" + escaped(value) + "\"";
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\', '"', '$' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
