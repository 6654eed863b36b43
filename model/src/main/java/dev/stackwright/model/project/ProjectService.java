package dev.stackwright.model.project;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.project.Provenance.Kind;
import dev.stackwright.model.project.Provenance.Step;
import dev.stackwright.model.text.Range;
import java.util.Optional;

/**
 * One service of the resolved project.
 *
 * @param name       its name
 * @param active     false where none of its profiles is active
 * @param attributes all it says, in the long forms, with defaults
 * @param key        the characters of its key, in {@link #file()}
 * @param base       what it extends, as written; empty where it extends nothing
 */
public record ProjectService(String name, boolean active, ResolvedMapping attributes, Range key,
                             Optional<ResolvedNode> base) {

    public ElementId id() {
        return ElementId.service(name);
    }

    /** The file that holds its key. */
    public SourceFile file() {
        return attributes.provenance().file();
    }

    /** The include that brings it; empty for a service of the main files. */
    public Optional<Step> include() {
        return attributes.provenance().steps().stream().filter(step -> step.kind() == Kind.INCLUDE)
                .reduce((inner, outer) -> outer);
    }

    public boolean isIncluded() {
        return include().isPresent();
    }

    public Optional<ResolvedNode> value(String attribute) {
        return attributes.value(attribute);
    }

    public Optional<String> text(String attribute) {
        return attributes.text(attribute);
    }
}
