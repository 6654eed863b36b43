package dev.stackwright.app.dialogs;

import dev.stackwright.app.look.Theme;
import dev.stackwright.app.starters.StarterPictures;
import dev.stackwright.model.starter.Starter;
import java.nio.file.Path;
import java.util.List;

/**
 * The starters to choose from.
 *
 * @param starters at least one
 * @param chosen   the one that is shown first
 * @param parent   the folder new stacks are likely to lie in
 * @param pictures what the starters look like
 * @param theme    how the window looks
 */
public record StarterOffer(List<Starter> starters, Starter chosen, Path parent, StarterPictures pictures,
                           Theme theme) {

    public StarterOffer {
        starters = List.copyOf(starters);
    }
}
