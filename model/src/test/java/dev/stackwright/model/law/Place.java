package dev.stackwright.model.law;

/** Lines that a verb names. */
sealed interface Place {

    /** One attribute of a service, where it is written in the service itself. */
    record AttributeOf(String service, String key) implements Place {
    }

    /** One attribute of a service, wherever it is written. */
    record InheritedBy(String service, String key) implements Place {
    }

    /** An element with all its lines. */
    record ElementOf(String section, String name) implements Place {
    }

    /** The line of a section's key. */
    record KeyOf(String section) implements Place {
    }

    /** A section of the top level with all its lines. */
    record SectionOf(String name) implements Place {
    }

    /** Every line that has a service's name in it. */
    record NameOf(String from, String to) implements Place {
    }
}
