package dev.stackwright.app.cli.report;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Family;
import dev.stackwright.model.workspace.FileProblem;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** SARIF 2.1.0 (OASIS Standard), the form that code hosts and editors show beside the lines. */
public final class SarifReport implements Report {

    private static final String VERSION = "2.1.0";
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** Something that was said about a file as a whole. */
    private record Notification(String level, FileProblem problem) {
    }

    private final JsonText json;
    private final Product product;
    private final List<CheckInfo> checks;
    private final ArtifactUri uris;
    private final SarifResult results;
    private final List<Notification> notifications = new ArrayList<>();

    /**
     * @param checks all there are, found or not
     * @param folder the folder the run was started in
     */
    public SarifReport(Writer out, Product product, List<CheckInfo> checks, Path folder) {
        this.json = new JsonText(out);
        this.product = product;
        this.checks = List.copyOf(checks);
        this.uris = new ArtifactUri(folder);
        Map<String, Integer> numbers = new HashMap<>();
        checks.forEach(check -> numbers.put(check.id(), numbers.size()));
        this.results = new SarifResult(json, uris, numbers);
    }

    @Override
    public void begin() {
        json.startObject().field("$schema", SCHEMA).field("version", VERSION).startArray("runs").startObject();
        json.startObject("tool").startObject("driver");
        json.field("name", product.name()).field("version", product.version());
        json.objects("rules", checks, this::rule);
        json.endObject().endObject();
        json.field("columnKind", "utf16CodeUnits");
        json.startArray("results");
    }

    private void rule(CheckInfo check) {
        json.field("id", check.id());
        text("shortDescription", check.title() + ".");
        text("fullDescription", check.why());
        text("help", check.remedy() + " Source: " + String.join("; ", check.sources()) + ".");
        json.startObject("defaultConfiguration").field("level", SarifResult.level(check.severity())).endObject();
        json.startObject("properties").texts("tags", tags(check)).endObject();
    }

    /** What only the environment lacks, Docker Compose rejects as well. */
    private static List<String> tags(CheckInfo check) {
        String family = check.family().id();
        return check.family() == Family.ENVIRONMENT ? List.of(Family.COMPOSE.id(), family) : List.of(family);
    }

    private void text(String name, String text) {
        json.startObject(name).field("text", text).endObject();
    }

    @Override
    public void add(Checked file) {
        if (file instanceof Checked.Read read) {
            read.findings().forEach(results::write);
            read.notices().forEach(problem -> notifications.add(new Notification("warning", problem)));
        } else if (file instanceof Checked.Unreadable unreadable) {
            notifications.add(new Notification("error", unreadable.problem()));
        }
    }

    @Override
    public void end(CheckSummary summary) {
        json.endArray().startArray("invocations").startObject();
        json.field("executionSuccessful", summary.unreadable() == 0);
        json.objects("toolExecutionNotifications", notifications, this::notification);
        json.endObject().endArray();
        json.endObject().endArray().endObject().finish();
    }

    private void notification(Notification notification) {
        FileProblem problem = notification.problem();
        json.field("level", notification.level());
        text("message", (problem.message() + " " + problem.remedy()).strip());
        json.startArray("locations").startObject().startObject("physicalLocation");
        json.startObject("artifactLocation").field("uri", uris.of(problem.file())).endObject();
        problem.place().ifPresent(place -> json.startObject("region").field("startLine", place.line())
                .field("startColumn", place.column()).endObject());
        json.endObject().endObject().endArray();
    }
}
