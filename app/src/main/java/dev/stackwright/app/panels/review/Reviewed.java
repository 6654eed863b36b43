package dev.stackwright.app.panels.review;

import dev.stackwright.rendering.delivery.DeliverySource;
import dev.stackwright.rendering.handoff.HandoffInput;

/**
 * What a review looks at.
 *
 * @param input  the design as it stands in the studio
 * @param source what would leave of it
 */
public record Reviewed(HandoffInput input, DeliverySource source) {
}
