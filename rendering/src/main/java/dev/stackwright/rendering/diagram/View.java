package dev.stackwright.rendering.diagram;

import java.util.Optional;

/**
 * One picture of a stack.
 *
 * @param kind    which picture
 * @param subject name of the service of a component view, of the scenario, of the plan of a tenancy view, or of the
 *                deployment model; empty for the first there is, and for pictures of the whole stack
 */
public record View(ViewKind kind, Optional<String> subject) {

    public static final View ARCHITECTURE = new View(ViewKind.ARCHITECTURE, Optional.empty());

    public View {
        if (!kind.hasSubject()) {
            subject = Optional.empty();
        }
    }

    public static View of(ViewKind kind) {
        return new View(kind, Optional.empty());
    }

    public static View of(ViewKind kind, String subject) {
        return new View(kind, Optional.of(subject));
    }

    /** Under which the places of its nodes are kept, for example {@code c4-component/api}. */
    public String key() {
        return kind.id() + subject.map(name -> "/" + name).orElse("");
    }
}
