package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.text.Range;
import java.util.Optional;

/**
 * One thing that speaks for a control.
 *
 * @param text    what is the case, one sentence with the names of this stack
 * @param element the element it speaks of; empty for the design as a whole
 * @param range   its place in the compose text; empty for a fact of the design file
 */
public record Proof(String text, Optional<ElementId> element, Optional<Range> range) {
}
