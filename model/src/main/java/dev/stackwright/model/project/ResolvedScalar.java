package dev.stackwright.model.project;

import java.util.Optional;

/**
 * A scalar, its variables replaced.
 *
 * @param value      what it says; numbers and flags as Docker Compose prints them, empty for {@link Type#NONE}
 * @param type       what Docker Compose takes it for
 * @param provenance where it comes from
 */
public record ResolvedScalar(String value, Type type, Provenance provenance) implements ResolvedNode {

    /** What a scalar is taken for. */
    public enum Type {
        TEXT, WHOLE, DECIMAL, FLAG, NONE
    }

    static ResolvedScalar text(String value, Provenance provenance) {
        return new ResolvedScalar(value, Type.TEXT, provenance);
    }

    static ResolvedScalar none(Provenance provenance) {
        return new ResolvedScalar("", Type.NONE, provenance);
    }

    static ResolvedScalar flag(boolean value, Provenance provenance) {
        return new ResolvedScalar(String.valueOf(value), Type.FLAG, provenance);
    }

    @Override
    public boolean isNone() {
        return type == Type.NONE;
    }

    @Override
    public Optional<String> text() {
        return type == Type.NONE ? Optional.empty() : Optional.of(value);
    }

    /** The same value taken for a text. */
    ResolvedScalar asText() {
        return type == Type.TEXT || type == Type.NONE ? this : new ResolvedScalar(value, Type.TEXT, provenance);
    }

    ResolvedScalar withValue(String other) {
        return other.equals(value) ? this : new ResolvedScalar(other, type, provenance);
    }

    @Override
    public ResolvedScalar with(Provenance other) {
        return new ResolvedScalar(value, type, other);
    }

    @Override
    public ResolvedScalar through(Provenance.Step step) {
        return with(provenance.through(step));
    }

    @Override
    public boolean means(ResolvedNode other) {
        return other instanceof ResolvedScalar scalar && scalar.type == type && scalar.value.equals(value);
    }

    @Override
    public String toString() {
        return type == Type.NONE ? "null" : value;
    }
}
