package dev.stackwright.model.reference;

import dev.stackwright.model.reference.Format.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one-line form of a mount: {@code [SOURCE:]TARGET[:MODE]}. */
public final class MountText {

    /** The most it has: source, target and mode. */
    public static final int MOST_PARTS = 3;

    private static final String REMEDY = "Write SOURCE:TARGET or SOURCE:TARGET:MODE.";

    private MountText() {
    }

    static Optional<Fault> fault(String text) {
        if (text.isEmpty()) {
            return Optional.of(new Fault("is empty", REMEDY));
        }
        if (text.length() <= 2) {
            return Optional.empty();
        }
        List<String> parts = parts(text);
        if (parts.contains("")) {
            return Optional.of(new Fault("has nothing before, between or behind its colons", REMEDY));
        }
        return parts.size() > MOST_PARTS ? Optional.of(new Fault("has too many colons", REMEDY)) : Optional.empty();
    }

    /** Between the colons; the one behind the letter of a Windows drive does not count. */
    public static List<String> parts(String text) {
        List<String> parts = new ArrayList<>(MOST_PARTS);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean isDrive = i == from + 1 && Character.isLetter(text.charAt(from));
            if (text.charAt(i) == ':' && !isDrive) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
