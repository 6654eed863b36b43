package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a value that can become a variable. */
public sealed interface ValuePart {

    /** All of it. */
    record Whole() implements ValuePart {
    }

    /** What an image or a URL has at one place. */
    enum Named implements ValuePart {
        /** The tag of an image, or its digest where it has no tag. */
        TAG,
        /** The user in front of the host of a URL. */
        USER,
        /** The password in front of the host of a URL. */
        PASSWORD,
        /** The host of a URL. */
        HOST,
        /** The port of a URL. */
        PORT,
        /** The port of the host, of a port that is published. */
        PUBLISHED
    }

    /**
     * Words that stand in the value once.
     *
     * @param text the words as written
     */
    record Words(String text) implements ValuePart {
    }

    /** A variable in braces, or any other character but those; a variable counts as one, colons and all. */
    String PIECE = "(?:\\$\\{[^}]*}|\\$(?!\\{)|[^$\\s%s])";
    Pattern URL = Pattern.compile("[A-Za-z][\\w+.-]*://"
            + "(?:(?<user>" + PIECE.formatted(":/@") + "*)(?::(?<password>" + PIECE.formatted("@") + "*))?@)?"
            + "(?<host>\\[[^]\\s]*]|" + PIECE.formatted(":/?#") + "*)"
            + "(?::(?<port>\\d+|\\$\\{[^}]*}))?(?:[/?#].*)?");
    /** An image with its tag; a colon in front of a slash is the port of a registry. */
    Pattern IMAGE = Pattern.compile("[^@\\s]*?(?::(?<tag>[^:/@\\s{}]+)(?:@.*)?|@(?<digest>[^@\\s{}]+))");

    /** A port of the host in front of one of the container, behind an address of the host where there is one. */
    Pattern PORTS = Pattern.compile("(?:.*:)?(?<published>\\d+):(?:\\d+|\\$\\{[^}]*})(?:/[a-z]+)?");

    /** Where the part stands in the value, variables included; empty where the value has no such part. */
    default Optional<Range> in(String value) {
        if (this instanceof Words words) {
            int at = value.indexOf(words.text());
            return words.text().isEmpty() || at < 0 ? Optional.empty()
                    : Optional.of(new Range(at, at + words.text().length()));
        }
        if (this instanceof Named named) {
            return switch (named) {
                case TAG -> group(IMAGE, value, "tag").or(() -> group(IMAGE, value, "digest"));
                case PUBLISHED -> group(PORTS, value, "published");
                default -> group(URL, value, named.name().toLowerCase(Locale.ROOT));
            };
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(new Range(0, value.length()));
    }

    private static Optional<Range> group(Pattern pattern, String value, String name) {
        Matcher matcher = pattern.matcher(value);
        return matcher.matches() && matcher.group(name) != null && !matcher.group(name).isEmpty()
                ? Optional.of(new Range(matcher.start(name), matcher.end(name))) : Optional.empty();
    }

    /** True where the stretch holds no variable and no part of one, and cuts no {@code $$} in two. */
    static boolean isLiteral(String value, Range stretch) {
        boolean free = Interpolation.variablesIn(value).stream()
                .noneMatch(variable -> variable.start() < stretch.end() && variable.end() > stretch.start());
        int dollars = 0;
        while (dollars < stretch.start() && value.charAt(stretch.start() - 1 - dollars) == '$') {
            dollars++;
        }
        String literal = value.substring(stretch.start(), stretch.end());
        return free && dollars % 2 == 0 && literal.replace("$$", "").indexOf('$') < 0;
    }

    /** The parts of a value that can become a variable, the likeliest first. */
    static List<ValuePart> of(String value, boolean isImage) {
        return of(value, isImage ? List.of(Named.TAG) : List.of(Named.PASSWORD, Named.USER, Named.HOST, Named.PORT));
    }

    /** As {@link #of(String, boolean)}, of a port that is published. */
    static List<ValuePart> ofPort(String value) {
        return of(value, List.of(Named.PUBLISHED));
    }

    private static List<ValuePart> of(String value, List<Named> candidates) {
        List<ValuePart> found = new ArrayList<>();
        candidates.stream().filter(part -> part.in(value).filter(range -> isLiteral(value, range)).isPresent())
                .forEach(found::add);
        ValuePart whole = new Whole();
        if (whole.in(value).filter(range -> isLiteral(value, range)).isPresent()) {
            found.add(whole);
        }
        return List.copyOf(found);
    }
}
