package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.ElementId;
import java.util.Optional;

/**
 * One thing a control asks for that the design does not show.
 *
 * @param text    what is missing, one sentence with the names of this stack
 * @param element the element it is missed at; empty for the design as a whole
 */
public record Gap(String text, Optional<ElementId> element) {
}
