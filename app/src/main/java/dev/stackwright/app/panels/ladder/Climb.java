package dev.stackwright.app.panels.ladder;

import dev.stackwright.model.ladder.LadderReading;
import dev.stackwright.model.pattern.PatternMatch;
import dev.stackwright.model.text.TextDocument;
import java.util.Optional;

/**
 * How the project stands.
 *
 * @param text    the text it was read from, for the lines of places
 * @param pattern the pattern of the stack; empty where none fits plainly
 * @param reading the rungs; none for a project that was not begun yet
 */
record Climb(TextDocument text, Optional<PatternMatch> pattern, Optional<LadderReading> reading) {

    /** A stack that was not begun yet. */
    static final Climb NOTHING = new Climb(TextDocument.of(""), Optional.empty(), Optional.empty());
    /** Nobody has looked yet. */
    static final Climb UNREAD = new Climb(TextDocument.of(""), Optional.empty(), Optional.empty());
}
