package dev.stackwright.model.decision;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Makes ids of names: short, readable in a file, and not taken yet. */
public final class FreeId {

    private static final int MOST_CHARACTERS = 48;

    private FreeId() {
    }

    /**
     * @param name  what people call it
     * @param taken ids that are in use
     * @param empty the id of a name without a letter or digit
     */
    public static String of(String name, Collection<String> taken, String empty) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = plain.length() <= MOST_CHARACTERS ? plain
                : plain.substring(0, MOST_CHARACTERS).replaceAll("-[^-]*$", "");
        String base = cut.isEmpty() ? empty : cut;
        String id = base;
        for (int number = 2; taken.contains(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }
}
