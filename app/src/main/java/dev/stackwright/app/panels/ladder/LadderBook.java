package dev.stackwright.app.panels.ladder;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.ladder.Ladder;
import dev.stackwright.model.pattern.PatternRecognition;

/** What is known of patterns and the ladder. Read when it is asked for first, beside the window's thread. */
public final class LadderBook {

    private final Technologies technologies;
    private final ChoiceCatalog choices;
    private Ladder ladder;
    private PatternRecognition patterns;

    public LadderBook(Technologies technologies, ChoiceCatalog choices) {
        this.technologies = technologies;
        this.choices = choices;
    }

    private synchronized void read() {
        if (ladder == null) {
            Catalog catalog = Catalog.read();
            patterns = new PatternRecognition(catalog, technologies);
            ladder = new Ladder(catalog, technologies, choices);
        }
    }

    Ladder ladder() {
        read();
        return ladder;
    }

    PatternRecognition patterns() {
        read();
        return patterns;
    }
}
