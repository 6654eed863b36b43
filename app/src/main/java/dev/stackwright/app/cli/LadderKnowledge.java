package dev.stackwright.app.cli;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.ladder.Ladder;
import dev.stackwright.model.pattern.PatternRecognition;

/** What commands know of patterns and the ladder, read when one of them needs it. */
record LadderKnowledge(PatternRecognition patterns, Ladder ladder) {

    static LadderKnowledge read() {
        Catalog catalog = Catalog.read();
        Technologies technologies = Technologies.read();
        return new LadderKnowledge(new PatternRecognition(catalog, technologies),
                new Ladder(catalog, technologies, ChoiceCatalog.read()));
    }
}
