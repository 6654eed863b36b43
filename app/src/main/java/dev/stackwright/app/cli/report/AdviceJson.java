package dev.stackwright.app.cli.report;

import dev.stackwright.model.advice.Recommendation;
import java.io.Writer;
import java.util.Collection;
import java.util.List;

/** Recommendations as JSON for scripts. It is described in {@code resources/guide/catalog.md}. */
public final class AdviceJson {

    /** Rises when a field goes or changes its meaning; new fields alone leave it. */
    private static final int FORMAT = 1;

    /** @param given ids of answers */
    public void write(Collection<String> given, List<Recommendation> recommendations, Writer out) {
        JsonText json = new JsonText(out);
        json.startObject().field("format", FORMAT).texts("answers", given)
                .objects("selections", recommendations, recommendation -> write(json, recommendation)).endObject()
                .finish();
    }

    private static void write(JsonText json, Recommendation recommendation) {
        json.field("id", recommendation.selection().id()).field("question", recommendation.selection().question());
        json.field("first", recommendation.first().map(ranked -> ranked.entry().id()));
        json.objects("ranked", recommendation.ranked(), ranked -> json.field("id", ranked.entry().id())
                .field("points", ranked.points())
                .objects("grounds", ranked.grounds(), ground -> json.field("points", ground.points())
                        .field("reason", ground.reason()).field("criterion", ground.criterion())
                        .texts("given", ground.given()).field("source", ground.source().text())));
        json.objects("rejected", recommendation.rejected(), rejected -> json.field("id", rejected.entry().id())
                .field("reason", rejected.reason()));
    }
}
