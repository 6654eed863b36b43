package dev.stackwright.app.editor;

import dev.stackwright.app.task.Background;
import dev.stackwright.model.assist.Completions;
import dev.stackwright.model.assist.Surroundings;
import java.util.function.Supplier;

/**
 * What an editor needs to propose what may be written.
 *
 * @param completions knows what may be written
 * @param around      what lies around the file at the moment; asked on the window's thread
 * @param background  where what takes long is worked out
 */
public record Assistance(Completions completions, Supplier<Surroundings> around, Background background) {
}
