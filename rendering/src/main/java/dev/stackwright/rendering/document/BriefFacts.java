package dev.stackwright.rendering.document;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.brief.BriefField;
import dev.stackwright.model.brief.RowIds;
import dev.stackwright.model.brief.TableField;
import dev.stackwright.model.brief.TableField.Column;
import dev.stackwright.model.brief.TextField;
import dev.stackwright.model.design.Brief;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What a template may say of the brief. */
public final class BriefFacts {

    private final Design design;
    private final Brief brief;
    private final BriefCatalog catalog;

    BriefFacts(Design design, BriefCatalog catalog) {
        this.design = design;
        this.brief = design.brief();
        this.catalog = catalog;
    }

    /** True where somebody has written the answer, or made the choice that answers it. */
    public boolean isAnswered(BriefField field) {
        return brief.text(field.id()).isPresent() || !brief.rows(field.id()).isEmpty()
                || field.choice().filter(this::isChosen).isPresent();
    }

    private boolean isChosen(String choice) {
        Choices choices = design.choices();
        return switch (choice) {
            case "tenancy" -> choices.tenancy().isPresent();
            case "deploymentModels" -> !choices.deploymentModelIds().isEmpty();
            case "compliance" -> choices.compliance().isPresent();
            case "sla" -> choices.sla().isPresent();
            case "regions" -> !choices.regionSet().isEmpty();
            case "recovery" -> choices.recovery().timeObjective().isPresent()
                    && choices.recovery().pointObjective().isPresent();
            default -> throw new IllegalArgumentException("no choice " + choice);
        };
    }

    public boolean has(String field) {
        return brief.text(field).isPresent() || !brief.rows(field).isEmpty();
    }

    /** True where that option of a field was chosen. */
    public boolean isChosen(String field, String option) {
        return brief.text(field).filter(option::equals).isPresent();
    }

    /** The answer as Markdown; empty where there is none. Options are shown by their titles. */
    public MarkdownText text(String field) {
        String answer = brief.text(field).orElse("");
        return asked(field).options().stream().filter(option -> option.id().equals(answer)).findFirst()
                .map(option -> MarkdownText.of(option.title()))
                .orElseGet(() -> WrittenMarkdown.of(answer));
    }

    /** What the field asks. */
    public String title(String field) {
        return catalog.field(field).orElseThrow(() -> new IllegalArgumentException("no field " + field)).title();
    }

    /** What the answer to a text is called in documents. */
    public String label(String field) {
        return asked(field).label();
    }

    private TextField asked(String field) {
        return catalog.text(field).orElseThrow(() -> new IllegalArgumentException("no text " + field));
    }

    /** The columns of a table. */
    public List<Column> columns(String table) {
        return table(table).columns();
    }

    /** The rows of a table in the order of their ids. */
    public List<Row> rows(String table) {
        TableField field = table(table);
        SortedMap<String, SortedMap<String, String>> rows = brief.rows(table);
        return RowIds.inOrder(rows.keySet()).stream().map(id -> new Row(id, field, rows.get(id))).toList();
    }

    /** The rows of a table that name a service in their column {@code services}. */
    public List<Row> rowsAbout(String table, String service) {
        return rows(table).stream().filter(row -> List.of(row.cell("services").split("\\s*,\\s*")).contains(service))
                .toList();
    }

    private TableField table(String table) {
        return catalog.table(table).orElseThrow(() -> new IllegalArgumentException("no table " + table));
    }

    /**
     * One row of a table.
     *
     * @param cells texts by column
     */
    public record Row(String id, TableField table, Map<String, String> cells) {

        /** What a cell says as people read it; empty where it says nothing. */
        public String cell(String column) {
            return table.column(column).orElseThrow(() -> new IllegalArgumentException("no column " + column))
                    .shown(cells.getOrDefault(column, ""));
        }
    }
}
