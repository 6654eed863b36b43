package dev.stackwright.app.project;

import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands outside the stack and is drawn with it; no service, so nothing of it is written as YAML. */
public enum Outsider {
    /** Somebody who uses the product. */
    PERSON("person", "mdi2a-account"),
    /** A system of others that the stack works with. */
    EXTERNAL("external", "mdi2e-export");

    /** Ids of technologies have no colon. */
    private static final String TRANSFER = "outside:";

    private final String id;
    private final String icon;

    Outsider(String id, String icon) {
        this.id = id;
        this.icon = icon;
    }

    /** The word the colour files use. */
    public String id() {
        return id;
    }

    /** Literal of the Material Design icon pack. */
    public String icon() {
        return icon;
    }

    /** What it is called until it is named. */
    public String title() {
        return Strings.text("canvas." + id + ".name");
    }

    /** What it is for. */
    public String summary() {
        return Strings.text("blocks.outside." + id);
    }

    /** What stands for it while it is dragged. */
    public String transferId() {
        return TRANSFER + id;
    }

    /** The heading they stand under in the palette. */
    public static String heading() {
        return Strings.text("blocks.outside");
    }

    /** @param transferred what was dragged; empty where that is a block */
    public static Optional<Outsider> transferred(String transferred) {
        return Stream.of(values()).filter(outsider -> outsider.transferId().equals(transferred)).findFirst();
    }

    /** Those in whose words each word of the search is found; all of them for no search. */
    public static List<Outsider> matching(String text) {
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return Stream.of(values()).filter(outsider -> words.stream().allMatch(String.join(" ", outsider.title(),
                heading(), outsider.summary()).toLowerCase(Locale.ROOT)::contains)).toList();
    }
}
