package dev.stackwright.app.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs work beside the window's thread. Every answer comes back on that thread; work gets immutable values and
 * touches no control.
 */
public interface Background {

    /** Longer than the pause between two keys of somebody who types. */
    Duration QUIET = Duration.ofMillis(250);

    /** Something that was asked for and may be called off. */
    @FunctionalInterface
    interface Pending {

        /** The answer will not be given any more. Work that has begun may run to its end, unheard. */
        void cancel();

        /**
         * Waits for the answer and gives it at once where it comes in time. On the window's thread only, and so only
         * for a small part of a frame.
         */
        default void settle(Duration longest) {
        }
    }

    /**
     * Runs the work, then hands over what it answered.
     *
     * @param done   gets the result
     * @param failed gets what the work threw
     */
    <T> Pending run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** Runs the action on the window's thread once that is free. */
    void later(Runnable action);

    /** Runs the action on the window's thread right before the next frame is laid out. */
    default void beforeFrame(Runnable action) {
        later(action);
    }

    /** Runs the action on the window's thread when the user has most probably paused; what may wait waits for that. */
    default Pending whenQuiet(Runnable action) {
        return after(QUIET, action);
    }

    /** Runs the action on the window's thread when the time has passed. */
    Pending after(Duration delay, Runnable action);
}
