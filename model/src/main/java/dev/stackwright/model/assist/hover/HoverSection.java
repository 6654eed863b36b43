package dev.stackwright.model.assist.hover;

import dev.stackwright.model.assist.link.LinkTarget;
import java.util.List;

/**
 * One thing that is known of a place.
 *
 * @param kind  what it speaks of
 * @param title the name of that
 * @param parts what it says, from top to bottom
 */
public record HoverSection(Kind kind, String title, List<Part> parts) {

    /** What a section speaks of. */
    public enum Kind {
        ATTRIBUTE, SERVICE, VOLUME, NETWORK, SECRET, CONFIG, MODEL, PROFILE, VARIABLE, ANCHOR, IMAGE, FILE
    }

    public HoverSection {
        parts = List.copyOf(parts);
    }

    /** A piece of a section. */
    public sealed interface Part {
    }

    /** Sentences. */
    public record Prose(String text) implements Part {
    }

    /** A fact under its name. */
    public record Fact(String label, String value) implements Part {
    }

    /** Values to choose from, under a name. */
    public record Choices(String label, List<String> values) implements Part {

        public Choices {
            values = List.copyOf(values);
        }
    }

    /** Lines of YAML. */
    public record Code(String yaml) implements Part {
    }

    /** Something to open. */
    public record Link(String label, LinkTarget target) implements Part {
    }
}
