package dev.stackwright.model.registry;

import dev.stackwright.model.catalog.ImageName;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What names and tags of images are made of (Distribution reference grammar). Every check answers with the sentence
 * that says what is wrong, and with nothing where all is well.
 */
public final class ImageGrammar {

    /** Longest name, registry included (Distribution reference grammar). */
    private static final int MAX_NAME = 255;

    private static final String COMPONENT = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
    private static final Pattern PATH = Pattern.compile(COMPONENT + "(?:/" + COMPONENT + ")*");
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");
    private static final Pattern DIGEST = Pattern.compile("[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-fA-F]{32,}");
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])"
            + "(?:\\.(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]))*(?::\\d+)?");

    private ImageGrammar() {
    }

    /** What is wrong with the name of an image, without registry and tag: {@code api}, {@code shop/api}. */
    public static Optional<String> wrongName(String name) {
        if (name.isBlank()) {
            return Optional.of("The image needs a name.");
        }
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("The name of an image has no capitals.");
        }
        return PATH.matcher(name).matches() ? Optional.empty() : Optional.of("The name of an image has lower-case "
                + "letters and digits, with '.', '_', '-' or '/' between them.");
    }

    /** What is wrong with a tag. */
    public static Optional<String> wrongTag(String tag) {
        if (tag.isBlank()) {
            return Optional.of("The image needs a tag, such as 1.0.0.");
        }
        return TAG.matcher(tag).matches() ? Optional.empty() : Optional.of("A tag has letters, digits, '_', '.' and "
                + "'-', 128 at most, and begins with a letter, a digit or '_'.");
    }

    /** What is wrong with a whole reference, registry, tag and digest included. */
    public static Optional<String> wrongReference(String reference) {
        ImageName name = ImageName.parse(reference);
        int nameEnd = nameEnd(reference);
        if (nameEnd > MAX_NAME) {
            return Optional.of("The name of an image has " + MAX_NAME + " characters at most.");
        }
        if (!HOST.matcher(name.registry()).matches()) {
            return Optional.of("'" + name.registry() + "' cannot be the host of a registry.");
        }
        boolean hasTag = nameEnd < reference.length() && reference.charAt(nameEnd) == ':';
        Optional<String> wrongTag = hasTag ? wrongTag(name.tag().orElse("")) : Optional.empty();
        boolean badDigest = name.digest().filter(digest -> !DIGEST.matcher(digest).matches()).isPresent();
        return wrongName(name.path()).or(() -> wrongTag)
                .or(() -> badDigest ? Optional.of("A digest is written algorithm:hexadecimal digits.")
                        : Optional.empty());
    }

    /** Where tag or digest begin. */
    private static int nameEnd(String reference) {
        int at = reference.indexOf('@');
        String rest = at < 0 ? reference : reference.substring(0, at);
        int colon = rest.lastIndexOf(':');
        return colon > rest.lastIndexOf('/') ? colon : rest.length();
    }

    /** The nearest name that an image can have: {@code web_App} becomes {@code web_app}. */
    public static String nameFor(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[._-]+|[._-]+$", "").replaceAll("([._-])[._-]+", "$1");
        return lower.isEmpty() ? "image" : lower;
    }
}
