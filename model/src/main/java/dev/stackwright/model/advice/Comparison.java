package dev.stackwright.model.advice;

import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Technologies side by side: by each criterion what speaks for and against each of them, whether the answers make it
 * count or not.
 *
 * @param entries the technologies, in the order they were asked for
 * @param rows    criteria by which something is known of any of them
 */
public record Comparison(List<CatalogEntry> entries, List<Row> rows) {

    /**
     * One criterion.
     *
     * @param cells one for each technology
     */
    public record Row(Criterion criterion, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What is known of a technology by a criterion; what counts stands first. */
    public record Cell(List<Argument> arguments) {

        public Cell {
            arguments = List.copyOf(arguments);
        }

        /** The sum of what counts. */
        public int points() {
            return arguments.stream().filter(Argument::holds).mapToInt(argument -> argument.ground().points()).sum();
        }
    }

    /**
     * A ground with whether it counts.
     *
     * @param when  the answers it waits for, in words
     * @param holds true where all of them were given
     */
    public record Argument(Ground ground, String when, boolean holds) {
    }

    public Comparison {
        entries = List.copyOf(entries);
        rows = List.copyOf(rows);
    }

    static Comparison of(List<CatalogEntry> entries, Collection<Criterion> criteria, List<Ground> grounds,
                         List<Answer> answers, Set<String> given) {
        List<Row> rows = new ArrayList<>();
        for (Criterion criterion : criteria) {
            List<Cell> cells = entries.stream().map(entry -> new Cell(grounds.stream()
                    .filter(ground -> ground.criterion().equals(criterion.id())
                            && ground.candidates().contains(entry.id()))
                    .map(ground -> new Argument(ground, words(ground, answers), ground.holds(given)))
                    .sorted((one, other) -> Boolean.compare(other.holds(), one.holds())).toList())).toList();
            if (cells.stream().anyMatch(cell -> !cell.arguments().isEmpty())) {
                rows.add(new Row(criterion, cells));
            }
        }
        return new Comparison(entries, rows);
    }

    private static String words(Ground ground, List<Answer> answers) {
        return answers.stream().filter(answer -> ground.given().contains(answer.id())).map(Answer::meaning)
                .collect(Collectors.joining(" "));
    }
}
