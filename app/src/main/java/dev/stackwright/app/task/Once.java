package dev.stackwright.app.task;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is made when it is first asked for, by whichever thread that is, and stays the same.
 *
 * @param <T> an immutable value
 */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    public Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(making.get());
        }
        return made.get();
    }
}
