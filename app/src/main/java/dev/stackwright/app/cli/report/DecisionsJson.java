package dev.stackwright.app.cli.report;

import dev.stackwright.model.decision.DecisionNumbers;
import dev.stackwright.model.decision.Evidence;
import dev.stackwright.model.decision.EvidencePoint;
import dev.stackwright.model.decision.Succession;
import dev.stackwright.model.decision.Weighing;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.DecisionTrail.Link;
import dev.stackwright.model.design.Design;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The decisions as JSON. The shape is described in {@code resources/guide/catalog.md}. */
public final class DecisionsJson {

    /** Rises when a field goes or changes its meaning; new fields alone leave it. */
    private static final int FORMAT = 1;

    private final JsonText json;
    private final Product product;
    private final List<EvidencePoint> points = EvidencePoint.all();

    public DecisionsJson(Writer out, Product product) {
        this.json = new JsonText(out);
        this.product = product;
    }

    public void write(Path path, Design design) {
        Map<String, Decision> decisions = design.rationale().decisions();
        Map<String, Integer> numbers = DecisionNumbers.of(decisions);
        json.startObject().field("format", FORMAT);
        json.startObject("tool").field("name", product.name()).field("version", product.version()).endObject();
        json.field("path", path.toString());
        json.objects("decisions", DecisionNumbers.inOrder(decisions), id -> {
            Decision decision = decisions.get(id);
            json.field("id", id).field("number", numbers.get(id)).field("title", decision.title())
                    .field("status", decision.status().id()).field("date", decision.date().toString());
            decision.outcome().ifPresent(outcome -> json.field("outcome", outcome));
            options(decision);
            json.texts("supersededBy", new Succession(decisions).successors(id));
            for (Link link : Link.values()) {
                json.texts(link.id(), List.copyOf(decision.trail().linked(link)));
            }
            json.objects("evidence", Evidence.of(points, decision, design.brief()), evidence -> {
                json.field("point", evidence.point().id()).field("given", evidence.given());
                if (!evidence.text().isEmpty()) {
                    json.field("text", evidence.text());
                }
                if (!evidence.shown().isEmpty()) {
                    json.field("shown", evidence.shown());
                }
            });
        });
        json.endObject().finish();
    }

    private void options(Decision decision) {
        Weighing weighing = new Weighing(decision);
        json.objects("options", decision.options(), option -> {
            json.field("name", option.name());
            weighing.total(option).ifPresent(total -> json.field("total", total.toString()));
        });
    }
}
