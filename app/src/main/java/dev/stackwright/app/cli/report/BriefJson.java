package dev.stackwright.app.cli.report;

import dev.stackwright.model.brief.Answer;
import dev.stackwright.model.brief.Answers;
import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.brief.BriefField;
import dev.stackwright.model.brief.RowIds;
import dev.stackwright.model.brief.TextField;
import dev.stackwright.model.compose.ElementId;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** The brief as JSON. The shape is described in {@code resources/guide/brief.md}. */
public final class BriefJson {

    /** Rises when a field goes or changes its meaning; new fields alone leave it. */
    private static final int FORMAT = 1;

    private final JsonText json;
    private final Product product;
    private final boolean openOnly;

    /** @param openOnly true to leave out what is answered */
    public BriefJson(Writer out, Product product, boolean openOnly) {
        this.json = new JsonText(out);
        this.product = product;
        this.openOnly = openOnly;
    }

    public void write(Path path, BriefCatalog catalog, Answers answers, List<ElementId> services) {
        json.startObject().field("format", FORMAT);
        json.startObject("tool").field("name", product.name()).field("version", product.version()).endObject();
        json.field("path", path.toString());
        json.objects("topics", catalog.topics(), topic -> {
            json.field("id", topic.id()).field("title", topic.title()).field("asked", topic.fields().size())
                    .field("answered", answers.answered(topic.fields()));
            json.objects("fields", topic.fields().stream().filter(field -> isTold(answers.to(field))).toList(),
                    field -> field(field, answers.to(field)));
        });
        json.objects("dossiers", services, service -> {
            json.field("service", service.name()).field("asked", catalog.dossier().size())
                    .field("answered", answers.answered(catalog.dossier(), service));
            List<TextField> told = catalog.dossier().stream()
                    .filter(field -> isTold(answers.to(field, service))).toList();
            json.objects("fields", told, field -> field(field, answers.to(field, service)));
        });
        json.endObject().finish();
    }

    private boolean isTold(Answer answer) {
        return !openOnly || answer.isOpen();
    }

    private void field(BriefField field, Answer answer) {
        json.field("id", field.id()).field("title", field.title()).field("who", field.who())
                .field("state", state(answer));
        if (answer instanceof Answer.Written written) {
            json.field("text", written.text());
        } else if (answer instanceof Answer.Chosen chosen) {
            json.field("choice", chosen.words());
        } else if (answer instanceof Answer.Rows rows) {
            json.objects("rows", RowIds.inOrder(rows.rows().keySet()), id -> {
                json.field("id", id).startObject("cells");
                rows.rows().get(id).forEach(json::field);
                json.endObject();
            });
        }
    }

    private static String state(Answer answer) {
        return answer.isOpen() ? "open" : answer instanceof Answer.Chosen ? "chosen" : "answered";
    }
}
