package dev.stackwright.model.compose;

/**
 * Something that the lines of one service answer, whatever stands around them. Asked through
 * {@link Service#answer}; made once by whoever asks it.
 *
 * @param <T> immutable; the answer is kept when the lines move, so one with places tells where the block began
 */
public final class Question<T> {
}
