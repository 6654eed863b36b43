package dev.stackwright.app.cli.report;

import dev.stackwright.model.advice.Advice;
import dev.stackwright.model.advice.Answer;
import dev.stackwright.model.advice.Ground;
import dev.stackwright.model.advice.Recommendation;
import dev.stackwright.model.advice.Recommendation.Ranked;
import dev.stackwright.model.advice.Topic;
import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Criterion;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Recommendations for reading. */
public final class AdviceText {

    private final Catalog catalog;
    private final PrintWriter out;

    public AdviceText(Catalog catalog, PrintWriter out) {
        this.catalog = catalog;
        this.out = out;
    }

    /** What can be answered, and what is selected. */
    public void list(Advice advice) {
        for (Topic topic : advice.topics()) {
            out.println(topic.id() + ": " + topic.question() + (topic.choice() ? " (also by the choices)" : ""));
            advice.answers(topic).forEach(answer -> out.println("  " + topic.id() + "=" + answer.value() + "  "
                    + answer.meaning()));
        }
        out.println();
        advice.selections().forEach(selection -> out.println(selection.id() + ": " + selection.question()));
    }

    /** @param given ids of answers */
    public void tell(Advice advice, Collection<String> given, List<Recommendation> recommendations) {
        String answers = advice.answers().stream().filter(answer -> given.contains(answer.id()))
                .map(Answer::meaning).collect(Collectors.joining(" "));
        out.println(answers.isEmpty() ? "Nothing is answered yet; --list says what can be." : "Given: " + answers);
        recommendations.forEach(this::tell);
    }

    private void tell(Recommendation recommendation) {
        out.println();
        out.println(recommendation.selection().name() + ": " + recommendation.selection().question());
        List<Ranked> known = recommendation.ranked().stream().filter(ranked -> !ranked.grounds().isEmpty()).toList();
        if (known.isEmpty()) {
            out.println("  No answer bears on this.");
        }
        known.forEach(ranked -> {
            out.println("  " + signed(ranked.points()) + "  " + ranked.entry().name());
            ranked.grounds().forEach(this::tell);
        });
        String silent = recommendation.ranked().stream().filter(ranked -> ranked.grounds().isEmpty())
                .map(Ranked::entry).map(CatalogEntry::name).collect(Collectors.joining(", "));
        if (!known.isEmpty() && !silent.isEmpty()) {
            out.println("   0  " + silent);
        }
        recommendation.rejected().forEach(rejected -> out.println("   x  " + rejected.reason()));
    }

    private void tell(Ground ground) {
        String criterion = catalog.guidance().criteria().stream().filter(one -> one.id().equals(ground.criterion()))
                .map(Criterion::name).findFirst().orElse(ground.criterion());
        out.println("      " + signed(ground.points()) + " " + ground.reason() + " (" + criterion + "; "
                + ground.source().text() + ")");
    }

    private static String signed(int points) {
        return String.format(Locale.ROOT, "%+2d", points);
    }
}
