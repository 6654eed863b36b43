package dev.stackwright.app.cli.report;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import java.util.Map;

/** Writes one finding as a result object of SARIF 2.1.0 (section 3.27). */
final class SarifResult {

    private final JsonText json;
    private final ArtifactUri uris;
    private final Map<String, Integer> rules;

    /** @param rules the number of each check among the rules of the run */
    SarifResult(JsonText json, ArtifactUri uris, Map<String, Integer> rules) {
        this.json = json;
        this.uris = uris;
        this.rules = rules;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    void write(PlacedFinding placed) {
        Finding finding = placed.finding();
        json.startObject().field("ruleId", finding.id()).field("ruleIndex", rules.get(finding.id()))
                .field("level", level(finding.severity()));
        message("message", (finding.message() + " " + finding.remedy()).strip());
        json.startArray("locations").startObject().startObject("physicalLocation");
        artifact(placed);
        region("region", placed.text(), finding.range());
        json.endObject();
        finding.element().ifPresent(this::logicalLocation);
        json.endObject().endArray();
        if (!placed.edit().isEmpty()) {
            finding.fix().ifPresent(fix -> fix(fix.title(), placed));
        }
        finding.acceptance().ifPresent(this::suppression);
        json.endObject();
    }

    private void message(String name, String text) {
        json.startObject(name).field("text", text).endObject();
    }

    private void artifact(PlacedFinding placed) {
        json.startObject("artifactLocation").field("uri", uris.of(placed.file())).endObject();
    }

    /** Lines and columns from 1, the end column behind the last character; offsets from 0, in UTF-16 units. */
    private void region(String name, TextDocument text, Range range) {
        Position start = text.positionOf(range.start());
        Position end = text.positionOf(range.end());
        json.startObject(name).field("startLine", start.line()).field("startColumn", start.column())
                .field("endLine", end.line()).field("endColumn", end.column())
                .field("charOffset", range.start()).field("charLength", range.length()).endObject();
    }

    private void logicalLocation(ElementId element) {
        json.startArray("logicalLocations").startObject().field("name", element.name())
                .field("fullyQualifiedName", element.toString()).endObject().endArray();
    }

    private void fix(String title, PlacedFinding placed) {
        json.startArray("fixes").startObject();
        message("description", title + ".");
        json.startArray("artifactChanges").startObject();
        artifact(placed);
        json.objects("replacements", placed.edit(), replacement -> replacement(placed.text(), replacement));
        json.endObject().endArray().endObject().endArray();
    }

    private void replacement(TextDocument text, Replacement replacement) {
        region("deletedRegion", text, new Range(replacement.start(), replacement.end()));
        message("insertedContent", replacement.text());
    }

    /** The acceptance stands in the design file, outside of the text (section 3.35). */
    private void suppression(Acceptance acceptance) {
        String until = acceptance.until().map(day -> ", until " + day).orElse("");
        json.startArray("suppressions").startObject().field("kind", "external").field("status", "accepted")
                .field("justification", acceptance.reason() + " (" + acceptance.by() + until + ")").endObject()
                .endArray();
    }
}
