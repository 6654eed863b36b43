package dev.stackwright.model.check;

/**
 * A check whose findings each speak of one service, at a place within its lines, and hang on nothing but those lines,
 * the lines of the services it is linked with, {@link Surroundings} and the design. It looks for services to speak of
 * by {@link CheckContext#services()} only, which leaves those out whose findings are known.
 */
public interface LocalCheck extends Check {
}
