package dev.stackwright.app.cli.report;

import dev.stackwright.model.catalog.Pattern;
import dev.stackwright.model.design.Confirmation;
import dev.stackwright.model.ladder.AskReading;
import dev.stackwright.model.ladder.Gap;
import dev.stackwright.model.ladder.PointReading;
import dev.stackwright.model.ladder.RungReading;
import dev.stackwright.model.ladder.StepQuestion;
import dev.stackwright.model.pattern.Certainty;
import dev.stackwright.model.pattern.Clue;
import dev.stackwright.model.pattern.FoundPart;
import dev.stackwright.model.pattern.PatternMatch;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells pattern and ladder, for reading or for scripts. The JSON is described in {@code resources/guide/ladder.md}. */
public final class ClimbReport {

    /** Rises when a field goes or changes its meaning; new fields alone leave it. */
    private static final int FORMAT = 1;
    private static final Map<AskReading.State, String> ASKS = Map.of(AskReading.State.MET, "+",
            AskReading.State.SETTLED, "~", AskReading.State.NOT_NEEDED, "o", AskReading.State.OPEN, "-");
    private static final Map<PointReading.State, String> POINTS = Map.of(
            PointReading.State.VERIFIED, "seen by the studio", PointReading.State.CONFIRMED, "confirmed",
            PointReading.State.STALE, "confirmed for an earlier version", PointReading.State.REFUTED, "not so",
            PointReading.State.OPEN, "open", PointReading.State.NOT_NEEDED, "says nothing here");

    private final PrintWriter out;

    public ClimbReport(PrintWriter out) {
        this.out = out;
    }

    public void text(Climbed climbed) {
        out.println(climbed.path() + ": " + climbed.pattern().map(ClimbReport::sentence)
                .orElse("no pattern shows plainly."));
        climbed.pattern().ifPresent(match -> match.parts().stream()
                .filter(part -> part.isFilled() || part.isMissing()).forEach(part ->
                out.println("    " + (part.isFilled() ? "+ " + part.part().name() + ": " + clues(part)
                        : "- " + part.part().name() + " is missing. " + part.part().purpose()))));
        for (RungReading rung : climbed.reading().rungs()) {
            out.println();
            boolean isNext = climbed.reading().next().filter(next -> next == rung).isPresent();
            out.println(rung.rung().title() + ": " + state(rung) + (isNext ? "; this is the next step." : "."));
            rung.asks().forEach(ask -> ask(ask, climbed));
            rung.points().stream().filter(point -> point.state() != PointReading.State.NOT_NEEDED)
                    .forEach(this::point);
            questions(rung, climbed);
        }
    }

    private static String sentence(PatternMatch match) {
        String name = match.pattern().name();
        String article = "AEIO".indexOf(name.charAt(0)) >= 0 ? "an " : "a ";
        String inside = Character.isUpperCase(name.charAt(1)) ? name : name.substring(0, 1).toLowerCase(Locale.ROOT)
                + name.substring(1);
        return (match.certainty() == Certainty.PLAIN ? "this is " + article + inside
                : match.certainty() == Certainty.LIKELY ? "most likely " + article + inside
                : "the beginnings of " + article + inside) + ", " + match.filledCount() + " of "
                + match.expectedCount() + " parts.";
    }

    private static String clues(FoundPart part) {
        return part.clues().stream().map(clue -> clue.service() + " (" + clue.reason() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String state(RungReading rung) {
        String asks = rung.isMet() ? "met" : rung.openCount() + " of " + rung.asks().size() + " open";
        return rung.isMet() && !rung.isValidated() ? asks + ", " + rung.unvalidatedCount() + " to validate" : asks;
    }

    private void ask(AskReading reading, Climbed climbed) {
        out.println("    " + ASKS.get(reading.state()) + " " + reading.ask().text() + reading.settled()
                .map(made -> " (" + reading.ask().settle().orElse("") + ": " + signed(made) + ")").orElse(""));
        if (reading.state() == AskReading.State.OPEN) {
            reading.gaps().forEach(gap -> out.println("        " + climbed.file(gap) + ":"
                    + climbed.place(gap).line() + ":" + climbed.place(gap).column() + " " + gap.message()));
        }
    }

    private void point(PointReading reading) {
        String who = reading.state() == PointReading.State.CONFIRMED || reading.state() == PointReading.State.STALE
                ? reading.confirmation().map(made -> ", " + signed(made)).orElse("") : "";
        String why = reading.state() == PointReading.State.REFUTED ? ": " + reading.evidence() : "";
        out.println("    ? " + reading.point().text() + " [" + POINTS.get(reading.state()) + who + "]" + why);
    }

    private static String signed(Confirmation made) {
        return made.by() + ", " + made.on();
    }

    private void questions(RungReading rung, Climbed climbed) {
        List<String> asks = rung.rung().asks().stream().map(ask -> ask.id()).toList();
        climbed.questions().stream().filter(question -> asks.contains(question.ask()))
                .forEach(question -> out.println("    The step asks: " + question.text() + " " + answers(question)));
    }

    private static String answers(StepQuestion question) {
        return question.options().isEmpty() ? question.id() + "=..." : question.options().stream()
                .map(option -> question.id() + "=" + option.id()).collect(Collectors.joining(" | "));
    }

    public void json(Climbed climbed, Product product) {
        JsonText json = new JsonText(out);
        json.startObject().field("format", FORMAT);
        json.startObject("tool").field("name", product.name()).field("version", product.version()).endObject();
        json.field("path", climbed.path().toString());
        climbed.pattern().ifPresent(match -> pattern(json, match));
        climbed.reading().next().ifPresent(rung -> json.field("next", rung.rung().number()));
        json.objects("rungs", climbed.reading().rungs(), rung -> rung(json, rung, climbed));
        json.objects("questions", climbed.questions(), question -> {
            json.field("id", question.id()).field("ask", question.ask()).field("text", question.text());
            json.texts("answers", question.options().stream().map(StepQuestion.Option::id).toList());
        });
        json.endObject().finish();
    }

    private static void pattern(JsonText json, PatternMatch match) {
        json.startObject("pattern").field("id", match.pattern().id()).field("name", match.pattern().name())
                .field("certainty", match.certainty().id());
        json.objects("parts", match.parts(), part -> {
            json.field("id", part.part().id()).field("name", part.part().name());
            json.objects("services", part.clues(), (Clue clue) ->
                    json.field("name", clue.service()).field("reason", clue.reason()));
        });
        json.texts("missing", match.missing().stream().map(Pattern.Part::id).toList()).endObject();
    }

    private static void rung(JsonText json, RungReading rung, Climbed climbed) {
        json.field("number", rung.rung().number()).field("id", rung.rung().id()).field("name", rung.rung().name())
                .field("met", rung.isMet()).field("validated", rung.isValidated());
        json.objects("asks", rung.asks(), ask -> {
            json.field("id", ask.ask().id()).field("text", ask.ask().text())
                    .field("state", ask.state().id());
            json.objects("gaps", ask.gaps(), (Gap gap) -> {
                json.field("message", gap.message()).field("service", gap.service());
                json.field("file", climbed.file(gap).toString()).field("line", climbed.place(gap).line())
                        .field("column", climbed.place(gap).column());
            });
        });
        json.objects("points", rung.points(), point -> {
            json.field("id", point.point().id()).field("text", point.point().text())
                    .field("state", point.state().id()).field("evidence", point.evidence());
            point.confirmation().ifPresent(made -> json.startObject("confirmed").field("by", made.by())
                    .field("on", made.on().toString()).endObject());
        });
    }
}
