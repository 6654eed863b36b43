package dev.stackwright.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words from the command line. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {

    private final List<E> values;

    Choice(E[] values) {
        this.values = List.of(values);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public E convert(String text) {
        Stream<E> meant = values.stream().filter(value -> word(value).equals(text));
        return meant.findFirst().orElseThrow(() -> new TypeConversionException("'" + text + "' is none of "
                + String.join(", ", values.stream().map(Choice::word).toList())));
    }
}
