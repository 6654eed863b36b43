package dev.stackwright.model.ladder;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ladder, read once, and the stack it begins with. */
final class Ladders {

    static final Ladder LADDER = new Ladder(Catalog.read(), Technologies.read(), ChoiceCatalog.read());
    static final Signature SIGNATURE = new Signature("Ada", LocalDate.of(2026, 11, 21));

    /** Our version of what the first iteration ends with. */
    static final String FIRST = """
            # The shop, as it ran first.
            services:
              app:
                image: acme/api:latest
                ports:
                  - "8080:8080"
                environment:
                  - DATABASE_URL=postgresql://postgres:changeme@database:5432/shop
                  - LOG_LEVEL=info   # debug shows every query
                depends_on:
                  - database

              database:
                image: postgres:15
                environment:
                  - POSTGRES_PASSWORD=changeme
                  - POSTGRES_DB=shop
                volumes:
                  - db_data:/var/lib/postgresql/data

            volumes:
              db_data:
            """;

    private Ladders() {
    }

    static Step step(int number) {
        return LADDER.step(LADDER.rung(number).orElseThrow());
    }

    static StepAnswers answers(String... questionAndAnswer) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < questionAndAnswer.length; i += 2) {
            all.put(questionAndAnswer[i], questionAndAnswer[i + 1]);
        }
        return new StepAnswers(all, Optional.of(SIGNATURE));
    }

    static RungReading rung(int number, String text) {
        return rung(number, Snapshot.of(text));
    }

    static RungReading rung(int number, Snapshot snapshot) {
        return LADDER.read(snapshot).rung(number).orElseThrow();
    }

    static List<String> openAsks(int number, Snapshot snapshot) {
        return rung(number, snapshot).asks().stream().filter(ask -> !ask.state().isDone())
                .map(ask -> ask.ask().id()).toList();
    }
}
