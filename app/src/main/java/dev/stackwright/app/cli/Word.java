package dev.stackwright.app.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;

/**
 * A word that a verb takes.
 *
 * @param label       its name in the help and for {@link Said}
 * @param description what it is
 * @param options     the names of an option; empty for a parameter
 * @param arity       how often it may be said, as picocli writes it: {@code 1}, {@code 0..1}, {@code 1..*}
 * @param converter   what is made of the text
 */
record Word(String label, String description, List<String> options, String arity, ITypeConverter<?> converter) {

    /** A parameter that has to be said. */
    static Word parameter(String label, String description) {
        return new Word(label, description, List.of(), "1", text -> text);
    }

    /** An option with a value, which may be left out. */
    static Word option(String label, String description, String... names) {
        return new Word(label, description, List.of(names), "0..1", text -> text);
    }

    Word optional() {
        return new Word(label, description, options, "0..1", converter);
    }

    Word required() {
        return new Word(label, description, options, "1", converter);
    }

    /** The last parameter, said once or more. */
    Word repeated() {
        return new Word(label, description, options, "1..*", converter);
    }

    /** The last parameter, said as often as one likes. */
    Word anyNumber() {
        return new Word(label, description, options, "0..*", converter);
    }

    Word as(ITypeConverter<?> other) {
        return new Word(label, description, options, arity, other);
    }

    boolean isOption() {
        return !options.isEmpty();
    }

    boolean isList() {
        return arity.endsWith("*");
    }

    boolean isRequired() {
        return arity.startsWith("1");
    }
}
