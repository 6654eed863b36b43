package dev.stackwright.app.cli.report;

import dev.stackwright.model.plan.PlanComparison;
import dev.stackwright.model.plan.PlanEntry;
import dev.stackwright.model.plan.ResourceTotals;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Plans side by side as JSON; no value of a secret. The shape is described in {@code resources/guide/plans.md}. */
public final class PlansJson {

    /** Rises when a field goes or changes its meaning; new fields alone leave it. */
    private static final int FORMAT = 1;

    private final JsonText json;
    private final Product product;
    private final Set<String> secrets;

    /** @param secrets variables whose values are not told */
    public PlansJson(Writer out, Product product, Set<String> secrets) {
        this.json = new JsonText(out);
        this.product = product;
        this.secrets = secrets;
    }

    public void write(Path path, PlanComparison compared) {
        json.startObject().field("format", FORMAT);
        json.startObject("tool").field("name", product.name()).field("version", product.version()).endObject();
        json.field("path", path.toString());
        List<String> plans = compared.plans();
        json.objects("plans", plans, plan -> {
            json.field("name", plan);
            json.objects("facts", compared.rows().stream()
                    .filter(row -> cell(row, plans.indexOf(plan)).text().isPresent() && !isSecret(row)).toList(),
                    row -> fact(row, cell(row, plans.indexOf(plan))));
            totals(compared.totals().get(plan));
        });
        json.startObject("design");
        totals(compared.alone());
        json.endObject();
        json.endObject().finish();
    }

    private static PlanComparison.Cell cell(PlanComparison.Row row, int plan) {
        return row.cells().get(plan);
    }

    private boolean isSecret(PlanComparison.Row row) {
        return row.entry() == PlanEntry.VALUE && secrets.contains(row.subject());
    }

    private void fact(PlanComparison.Row row, PlanComparison.Cell cell) {
        json.field("fact", row.entry().id());
        if (!row.subject().isEmpty()) {
            json.field("of", row.subject());
        }
        json.field("value", cell.own().or(cell::text)).field("own", cell.own().isPresent())
                .field("group", row.entry().group().name().toLowerCase(Locale.ROOT));
    }

    private void totals(ResourceTotals totals) {
        json.startObject("totals").field("containers", totals.containers())
                .field("vcpu", totals.vcpu().toPlainString()).field("memoryGb", totals.memoryGb().toPlainString())
                .field("storageGb", String.valueOf(totals.storageGb())).texts("unsized", totals.unsized()).endObject();
    }
}
