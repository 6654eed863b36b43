package dev.stackwright.app.shell;

import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Change;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The places that were left by a jump, to go back to and forward again. They move with the text. */
final class Jumps {

    private static final int MOST = 50;

    /** @param offset in characters of the file */
    record Place(FileKey file, int offset) {

        private Place after(Change change) {
            TextPatch patch = change.patches().getOrDefault(file, TextPatch.EMPTY);
            return patch.isEmpty() ? this : new Place(file, patch.map(offset));
        }
    }

    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();

    /** A jump leaves that place. */
    void leave(Place place) {
        ahead.clear();
        push(behind, place);
    }

    /** @param now the place that is left */
    Optional<Place> back(Place now) {
        return turn(behind, ahead, now);
    }

    /** @param now the place that is left */
    Optional<Place> forward(Place now) {
        return turn(ahead, behind, now);
    }

    private static Optional<Place> turn(Deque<Place> from, Deque<Place> to, Place now) {
        while (!from.isEmpty() && from.peek().equals(now)) {
            from.pop();
        }
        Optional<Place> there = Optional.ofNullable(from.poll());
        there.ifPresent(place -> push(to, now));
        return there;
    }

    private static void push(Deque<Place> places, Place place) {
        if (!place.equals(places.peek())) {
            places.push(place);
        }
        if (places.size() > MOST) {
            places.removeLast();
        }
    }

    void changed(Change change) {
        map(behind, place -> place.after(change));
        map(ahead, place -> place.after(change));
    }

    private static void map(Deque<Place> places, UnaryOperator<Place> move) {
        for (int i = places.size(); i > 0; i--) {
            places.addLast(move.apply(places.removeFirst()));
        }
    }
}
