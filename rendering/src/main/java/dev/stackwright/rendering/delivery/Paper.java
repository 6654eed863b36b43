package dev.stackwright.rendering.delivery;

/**
 * A document among those that leave with a design.
 *
 * @param way   below the folder it is written to, with forward slashes
 * @param title what it is called in a list of all of them
 */
public record Paper(String way, String title, Kind kind) {

    /** What belongs together. */
    public enum Kind {
        WHOLE, ARCHITECTURE, SERVICE, DECISION
    }
}
