package dev.stackwright.app.starters;

import dev.stackwright.app.task.Background;
import dev.stackwright.model.starter.Starter;
import dev.stackwright.model.starter.Starters;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The starters of a window. They are read when somebody first asks for them, beside the window's thread. */
public final class StarterShelf {

    private static final System.Logger LOG = System.getLogger(StarterShelf.class.getName());

    private final Background background;
    private final StarterPictures pictures;
    private final List<Consumer<List<Starter>>> waiting = new ArrayList<>();
    private Optional<List<Starter>> starters = Optional.empty();

    public StarterShelf(Background background, StarterPictures pictures) {
        this.background = background;
        this.pictures = pictures;
    }

    /** @param answer gets the starters on the window's thread, at once where they have been read */
    public void ask(Consumer<List<Starter>> answer) {
        if (starters.isPresent()) {
            answer.accept(starters.get());
            return;
        }
        waiting.add(answer);
        if (waiting.size() == 1) {
            background.run(() -> Starters.read().all(), this::read, this::failed);
        }
    }

    /** What the starters look like. */
    public StarterPictures pictures() {
        return pictures;
    }

    private void read(List<Starter> found) {
        starters = Optional.of(found);
        List<Consumer<List<Starter>>> askers = List.copyOf(waiting);
        waiting.clear();
        askers.forEach(asker -> asker.accept(found));
    }

    /** A mistake in the studio's own data, which tests find; the window goes on without starters. */
    private void failed(Exception error) {
        LOG.log(Level.ERROR, "the starters cannot be read", error);
        waiting.clear();
    }
}
