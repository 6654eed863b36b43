package dev.stackwright.model.pattern;

/**
 * Why a service is believed to play a role.
 *
 * @param service the service
 * @param reason  a few words, for example {@code PostgreSQL} or {@code built from source}
 */
public record Clue(String service, String reason) {
}
