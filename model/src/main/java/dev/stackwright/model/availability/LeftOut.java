package dev.stackwright.model.availability;

/**
 * A service that does not count, and why.
 *
 * @param reason a sentence
 */
public record LeftOut(String service, String reason) {
}
