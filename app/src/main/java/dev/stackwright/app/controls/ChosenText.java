package dev.stackwright.app.controls;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Says values in words in a control where they are chosen; nothing is ever typed there. */
public final class ChosenText<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public ChosenText(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("values are chosen, not typed: " + text);
    }
}
