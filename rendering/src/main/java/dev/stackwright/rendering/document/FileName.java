package dev.stackwright.rendering.document;

import java.util.Locale;
import java.util.Set;

/** Names of files that every file system takes. */
public final class FileName {

    private static final int LONGEST = 80;
    /** Names that Windows keeps for devices. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
            "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
            "lpt9");

    private FileName() {
    }

    /** A name as a part of a file's name: letters, digits, dots, hyphens and underscores. */
    public static String of(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        String cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
        if (cut.isEmpty()) {
            return "unnamed";
        }
        return DEVICES.contains(cut.toLowerCase(Locale.ROOT)) ? cut + "-" : cut;
    }
}
