package dev.stackwright.app.cli.report;

import dev.stackwright.model.brief.Risk;
import dev.stackwright.model.brief.RiskLevel;
import dev.stackwright.rendering.handoff.ChecklistPoint;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;

/** How a stack stands before its handoff as JSON. The shape is described in {@code resources/guide/review.md}. */
public final class ReviewJson {

    /** Rises when a field goes or changes its meaning; new fields alone leave it. */
    private static final int FORMAT = 1;

    private final JsonText json;
    private final Product product;

    public ReviewJson(Writer out, Product product) {
        this.json = new JsonText(out);
        this.product = product;
    }

    public void write(Path path, Standing standing) {
        json.startObject().field("format", FORMAT);
        json.startObject("tool").field("name", product.name()).field("version", product.version()).endObject();
        json.field("path", path.toString());
        json.field("settled", standing.settled()).field("met", standing.met());
        json.objects("checklist", standing.points(), this::point);
        json.objects("validation", standing.validation(), point -> json.field("id", point.id())
                .field("text", point.text()).field("met", point.isMet()).texts("lacks", point.lacks()));
        json.objects("risks", standing.risks(), this::risk);
        json.endObject().finish();
    }

    private void point(ChecklistPoint point) {
        json.field("id", point.id()).field("text", point.text())
                .field("state", point.state().name().toLowerCase(Locale.ROOT)).field("evidence", point.evidence());
        point.made().ifPresent(made -> json.field("by", made.by()).field("on", made.on().toString()));
    }

    private void risk(Risk risk) {
        json.field("id", risk.id()).field("table", risk.table().id()).field("level",
                risk.level().map(RiskLevel::id).orElse("unrated"));
        json.startObject("cells");
        risk.table().columns().stream().filter(column -> risk.cells().containsKey(column.id()))
                .forEach(column -> json.field(column.id(), risk.cells().get(column.id())));
        json.endObject();
    }
}
