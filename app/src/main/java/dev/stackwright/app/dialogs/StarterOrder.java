package dev.stackwright.app.dialogs;

import dev.stackwright.model.starter.Starter;
import dev.stackwright.model.starter.StarterWish;
import java.nio.file.Path;

/**
 * A starter that is to be written.
 *
 * @param folder where to
 * @param wish   what is written beside the stack itself
 */
public record StarterOrder(Starter starter, Path folder, StarterWish wish) {
}
