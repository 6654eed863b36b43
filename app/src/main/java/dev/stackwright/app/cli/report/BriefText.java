package dev.stackwright.app.cli.report;

import dev.stackwright.model.brief.Answer;
import dev.stackwright.model.brief.Answers;
import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.brief.BriefField;
import dev.stackwright.model.brief.RowIds;
import dev.stackwright.model.brief.TableField;
import dev.stackwright.model.brief.TextField;
import dev.stackwright.model.brief.Topic;
import dev.stackwright.model.compose.ElementId;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The brief for people: topic by topic, what is asked and what stands there. */
public final class BriefText {

    private static final String INDENT = "      ";

    private final PrintWriter out;
    private final boolean openOnly;

    /** @param openOnly true to leave out what is answered */
    public BriefText(PrintWriter out, boolean openOnly) {
        this.out = out;
        this.openOnly = openOnly;
    }

    public void write(Path path, BriefCatalog catalog, Answers answers, List<ElementId> services) {
        List<BriefField> all = catalog.topics().stream().flatMap(topic -> topic.fields().stream()).toList();
        out.println(path + ": " + answers.answered(all) + " of " + all.size() + " answered");
        catalog.topics().forEach(topic -> topic(topic, answers));
        services.forEach(service -> dossier(service, catalog.dossier(), answers));
    }

    private void topic(Topic topic, Answers answers) {
        int answered = answers.answered(topic.fields());
        if (openOnly && answered == topic.fields().size()) {
            return;
        }
        head(topic.title(), answered, topic.fields().size());
        topic.fields().forEach(field -> field(field, answers.to(field)));
    }

    private void dossier(ElementId service, List<TextField> fields, Answers answers) {
        int answered = answers.answered(fields, service);
        if (openOnly && answered == fields.size()) {
            return;
        }
        head("Dossier of " + service.name(), answered, fields.size());
        fields.forEach(field -> field(field, answers.to(field, service)));
    }

    private void head(String title, int answered, int asked) {
        out.println();
        out.println(title + ", " + answered + " of " + asked);
    }

    private void field(BriefField field, Answer answer) {
        if (answer instanceof Answer.Open) {
            out.println("  ? " + field.id() + ": " + field.title() + " (" + field.who() + ")");
        } else if (!openOnly) {
            out.println("    " + field.id() + ": " + field.title());
            answer(field, answer);
        }
    }

    private void answer(BriefField field, Answer answer) {
        if (answer instanceof Answer.Written written) {
            shown(field, written.text()).lines().forEach(this::line);
        } else if (answer instanceof Answer.Chosen chosen) {
            line("By the choice: " + chosen.words());
        } else if (answer instanceof Answer.Rows rows && field instanceof TableField table) {
            RowIds.inOrder(rows.rows().keySet()).forEach(id -> line(id + "  " + row(table, rows.rows().get(id))));
        }
    }

    private void line(String text) {
        out.println((INDENT + text).stripTrailing());
    }

    private static String shown(BriefField field, String text) {
        return field instanceof TextField asked ? asked.options().stream()
                .filter(option -> option.id().equals(text)).map(BriefField.Option::title).findFirst().orElse(text)
                : text;
    }

    private static String row(TableField table, SortedMap<String, String> cells) {
        return table.columns().stream().filter(column -> cells.containsKey(column.id()))
                .map(column -> column.title() + ": " + column.shown(cells.get(column.id())).replaceAll("\\R", " "))
                .collect(Collectors.joining("; "));
    }
}
