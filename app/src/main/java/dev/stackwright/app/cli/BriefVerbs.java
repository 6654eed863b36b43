package dev.stackwright.app.cli;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.brief.BriefField;
import dev.stackwright.model.brief.PutRow;
import dev.stackwright.model.brief.RemoveRow;
import dev.stackwright.model.brief.TableField;
import dev.stackwright.model.brief.TextField;
import dev.stackwright.model.brief.WriteDossier;
import dev.stackwright.model.brief.WriteText;
import dev.stackwright.model.edit.Recipe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The verbs of {@code edit} that answer the brief and write dossiers; they write the design file alone. */
final class BriefVerbs {

    private static final String INPUT = "-";
    private static final Word TEXT = Word.parameter("TEXT", "The answer, Markdown where it is long; - reads it from"
            + " standard input, an empty text takes it back.");
    private static final Word TABLE = Word.parameter("TABLE", "Id of the table, for example requirements.functional.");

    static final List<Verb> ALL = List.of(
            Verb.of("write-brief", "Answer a question of the brief.", BriefVerbs::write,
                    Word.parameter("FIELD", "Id of the question, for example business.problem."), TEXT)
                    .noting("'stackwright brief FILE' lists the questions with their ids."),
            Verb.of("put-row", "Add a row to a table of the brief, or change one.", BriefVerbs::put, TABLE,
                    Word.parameter("[ID] COLUMN=TEXT", "The row, for example FR-3, without one for a new row; then its"
                            + " cells. An empty text clears a cell.").repeated())
                    .noting("Columns that are not named stay as they are."),
            Verb.of("remove-row", "Remove a row from a table of the brief.",
                    said -> new RemoveRow(table(said), said.text("ID")), TABLE,
                    Word.parameter("ID", "Id of the row, for example FR-3.")),
            Verb.of("write-dossier", "Write a field of the dossier of a service.",
                    said -> new WriteDossier(said.text("SERVICE"), dossierField(said), text(said)), Verbs.SERVICE,
                    Word.parameter("FIELD", "What is written, for example purpose, owner or failures."), TEXT));

    private BriefVerbs() {
    }

    private static Recipe write(Said said) {
        BriefCatalog catalog = BriefCatalog.read();
        String id = said.text("FIELD");
        if (catalog.table(id).isPresent()) {
            throw said.misuse("'" + id + "' is a table: put-row fills it.");
        }
        TextField field = catalog.text(id).orElseThrow(() -> said.misuse("The brief does not ask '" + id + "'."
                + near(id, catalog)));
        return new WriteText(field, text(said));
    }

    private static Recipe put(Said said) {
        TableField table = table(said);
        List<String> words = said.list("[ID] COLUMN=TEXT");
        Optional<String> id = words.stream().limit(1).filter(word -> word.indexOf('=') < 0).findFirst();
        Map<String, String> cells = new LinkedHashMap<>();
        for (String word : words.subList(id.isPresent() ? 1 : 0, words.size())) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw said.misuse("'" + word + "' is not of the form COLUMN=TEXT.");
            }
            cells.put(word.substring(0, equals), word.substring(equals + 1));
        }
        if (cells.isEmpty()) {
            throw said.misuse("Say at least one cell as COLUMN=TEXT; the columns are " + table.columns().stream()
                    .map(TableField.Column::id).collect(Collectors.joining(", ")) + ".");
        }
        return new PutRow(table, id, cells);
    }

    private static TableField table(Said said) {
        BriefCatalog catalog = BriefCatalog.read();
        String id = said.text("TABLE");
        if (catalog.text(id).isPresent()) {
            throw said.misuse("'" + id + "' is no table: write-brief answers it.");
        }
        return catalog.table(id).orElseThrow(() -> said.misuse("The brief has no table '" + id + "'. Its tables: "
                + catalog.topics().stream().flatMap(topic -> topic.fields().stream())
                        .filter(TableField.class::isInstance).map(BriefField::id).collect(Collectors.joining(", "))
                + "."));
    }

    private static TextField dossierField(Said said) {
        BriefCatalog catalog = BriefCatalog.read();
        String id = said.text("FIELD");
        return catalog.dossierField(id).orElseThrow(() -> said.misuse("A dossier has no '" + id + "'. It has "
                + catalog.dossier().stream().map(TextField::id).collect(Collectors.joining(", ")) + "."));
    }

    private static String text(Said said) {
        return said.text("TEXT").equals(INPUT) ? said.input().replace("\r\n", "\n") : said.text("TEXT");
    }

    /** The questions of the same topic, by what stands before the dot. */
    private static String near(String id, BriefCatalog catalog) {
        String prefix = id.replaceFirst("\\..*", "") + ".";
        List<String> same = catalog.topics().stream().flatMap(topic -> topic.fields().stream()).map(BriefField::id)
                .filter(known -> known.startsWith(prefix)).toList();
        return same.isEmpty() ? " 'stackwright brief FILE' lists what it asks."
                : " Did you mean one of " + String.join(", ", same) + "?";
    }
}
