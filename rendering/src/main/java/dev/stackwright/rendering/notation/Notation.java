package dev.stackwright.rendering.notation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Languages for diagrams, told by the ending of a file's name. */
public enum Notation {
    /** Mermaid: a flowchart, a C4 diagram or a sequence, whichever fits the view. */
    MERMAID("mmd"),
    /** PlantUML, without files from anywhere else. */
    PLANTUML("puml"),
    /** Structurizr's language: one workspace with all views of the C4 model. */
    STRUCTURIZR("dsl"),
    /** The language of Graphviz. */
    DOT("dot"),
    /** A drawing of plain characters. */
    ASCII("txt");

    private final String id;

    Notation(String id) {
        this.id = id;
    }

    /** The word on the command line, for example {@code mmd}. */
    public String id() {
        return id;
    }

    /** The ending with its dot. */
    public String ending() {
        return "." + id;
    }

    /** True where one text holds all views. */
    public boolean isOfAllViews() {
        return this == STRUCTURIZR;
    }

    /** The notation of a file of that name; empty where the name tells none. */
    public static Optional<Notation> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(notation -> lower.endsWith(notation.ending())).findFirst();
    }
}
