package dev.stackwright.app.cli.report;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.FileProblem;
import java.io.Writer;
import java.time.LocalDate;

/** JSON of a shape of our own, for scripts. It is described in {@code resources/guide/check.md}. */
public final class JsonReport implements Report {

    /** Rises when a field goes or changes its meaning; new fields alone leave it. */
    private static final int FORMAT = 1;

    private final JsonText json;
    private final Product product;

    public JsonReport(Writer out, Product product) {
        this.json = new JsonText(out);
        this.product = product;
    }

    @Override
    public void begin() {
        json.startObject().field("format", FORMAT);
        json.startObject("tool").field("name", product.name()).field("version", product.version()).endObject();
        json.startArray("files");
    }

    @Override
    public void add(Checked file) {
        json.startObject().field("path", file.path().toString());
        if (file instanceof Checked.Read read) {
            json.objects("findings", read.findings(), placed -> write(read, placed));
            json.objects("notices", read.notices(), this::write);
        } else if (file instanceof Checked.Unreadable unreadable) {
            json.startObject("problem");
            write(unreadable.problem());
            json.endObject();
        }
        json.endObject();
    }

    private void write(Checked.Read read, PlacedFinding placed) {
        Finding finding = placed.finding();
        json.field("check", finding.id()).field("family", finding.check().family().id())
                .field("severity", finding.severity().id()).field("message", finding.message())
                .field("remedy", finding.remedy());
        finding.element().ifPresent(element -> json.field("element", element.toString()));
        if (!placed.file().equals(read.path())) {
            json.field("file", placed.file().toString());
        }
        place(placed.text(), "start", finding.range().start());
        place(placed.text(), "end", finding.range().end());
        if (!finding.plans().isEmpty()) {
            json.texts("plans", finding.plans());
        }
        finding.fix().ifPresent(fix -> {
            json.startObject("fix").field("title", fix.title()).field("safe", fix.isSafe());
            json.objects("edits", placed.edit(), replacement -> write(placed.text(), replacement));
            json.endObject();
        });
        finding.acceptance().ifPresent(this::write);
    }

    private void place(TextDocument text, String name, int offset) {
        Position position = text.positionOf(offset);
        json.startObject(name).field("line", position.line()).field("column", position.column())
                .field("offset", offset).endObject();
    }

    private void write(TextDocument text, Replacement replacement) {
        place(text, "start", replacement.start());
        place(text, "end", replacement.end());
        json.field("text", replacement.text());
    }

    private void write(Acceptance acceptance) {
        json.startObject("accepted").field("by", acceptance.by()).field("reason", acceptance.reason())
                .field("until", acceptance.until().map(LocalDate::toString)).endObject();
    }

    private void write(FileProblem problem) {
        json.field("file", problem.file().toString()).field("message", problem.message())
                .field("remedy", problem.remedy());
        problem.place().ifPresent(place -> json.startObject("start").field("line", place.line())
                .field("column", place.column()).endObject());
    }

    @Override
    public void end(CheckSummary summary) {
        json.endArray().startObject("summary").field("files", summary.files())
                .field("unreadable", summary.unreadable()).field("errors", summary.open(Severity.ERROR))
                .field("warnings", summary.open(Severity.WARNING)).field("advice", summary.open(Severity.ADVICE))
                .field("accepted", summary.accepted()).endObject();
        json.endObject().finish();
    }
}
