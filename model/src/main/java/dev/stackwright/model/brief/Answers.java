package dev.stackwright.model.brief;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Brief;
import dev.stackwright.model.design.Design;
import java.util.List;
import java.util.SortedMap;

/** What a design answers of the things that are asked. */
public final class Answers {

    private final Brief brief;
    private final ChosenWords choices;

    public Answers(Design design, ChoiceCatalog catalog) {
        this.brief = design.brief();
        this.choices = new ChosenWords(design.choices(), catalog);
    }

    public Answer to(BriefField field) {
        SortedMap<String, SortedMap<String, String>> rows = brief.rows(field.id());
        if (!rows.isEmpty()) {
            return new Answer.Rows(rows);
        }
        return brief.text(field.id()).<Answer>map(Answer.Written::new)
                .or(() -> field.choice().flatMap(choices::of).map(Answer.Chosen::new))
                .orElseGet(Answer.Open::new);
    }

    /** What is written about a service. */
    public Answer to(TextField field, ElementId service) {
        String text = brief.dossier(service).getOrDefault(field.id(), "");
        return text.isEmpty() ? new Answer.Open() : new Answer.Written(text);
    }

    /** How many of the fields are answered. */
    public int answered(List<BriefField> fields) {
        return (int) fields.stream().filter(field -> !to(field).isOpen()).count();
    }

    /** How many of the fields of its dossier are written. */
    public int answered(List<TextField> dossier, ElementId service) {
        return (int) dossier.stream().filter(field -> !to(field, service).isOpen()).count();
    }
}
