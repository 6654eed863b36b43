package dev.stackwright.model.ladder;

/**
 * What Docker Compose said of the file as it is.
 *
 * @param accepts true where it takes the file
 * @param message what it says on refusing it; empty where it takes it
 */
public record ComposeVerdict(boolean accepts, String message) {
}
