package dev.stackwright.app.panels.brief;

import dev.stackwright.app.project.Derived;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.brief.Answers;
import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.brief.PutRow;
import dev.stackwright.model.brief.RemoveRow;
import dev.stackwright.model.brief.TableField;
import dev.stackwright.model.brief.TextField;
import dev.stackwright.model.brief.Topic;
import dev.stackwright.model.brief.WriteDossier;
import dev.stackwright.model.brief.WriteText;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.sketch.Describe;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the brief does. Every answer is a step of the project; a refusal comes back as a sentence. */
public final class BriefModel {

    private final Project project;
    private final ChoiceCatalog choices;
    private final BriefCatalog catalog = BriefCatalog.read();
    private final Derived<BriefOutline> outline;

    public BriefModel(Project project, ChoiceCatalog choices) {
        this.project = project;
        this.choices = choices;
        this.outline = project.derive(snapshot -> BriefOutline.of(snapshot, catalog, choices), BriefOutline.EMPTY);
    }

    Derived<BriefOutline> outline() {
        return outline;
    }

    Answers answers(Design design) {
        return new Answers(design, choices);
    }

    Optional<Topic> topic(String id) {
        return catalog.topics().stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** Everything that is asked. */
    public BriefCatalog catalog() {
        return catalog;
    }

    /** The topic that asks a field. */
    Optional<Topic> topicOf(String field) {
        return catalog.topics().stream().filter(topic -> topic.fields().stream()
                .anyMatch(asked -> asked.id().equals(field))).findFirst();
    }

    /** @throws IllegalArgumentException where the brief has no such table */
    TableField table(String id) {
        return catalog.table(id).orElseThrow(() -> new IllegalArgumentException("no table " + id));
    }

    List<TextField> dossier() {
        return catalog.dossier();
    }

    Optional<String> write(TextField field, String text) {
        return perform(new WriteText(field, text));
    }

    Optional<String> writeDossier(ElementId service, TextField field, String text) {
        return perform(new WriteDossier(service.name(), field, text));
    }

    /** @param id empty for a new row */
    Optional<String> put(TableField table, Optional<String> id, String column, String text) {
        return perform(new PutRow(table, id, Map.of(column, text)));
    }

    Optional<String> remove(TableField table, String id) {
        return perform(new RemoveRow(table, id));
    }

    Optional<String> describe(ElementId element, String text) {
        return perform(new Describe(element, Optional.of(text), Optional.empty()));
    }

    /** A refusal that only says that nothing changes is none for the user. */
    private Optional<String> perform(Recipe recipe) {
        return project.perform(recipe) instanceof Outcome.Refusal refusal && !refusal.code().equals("no-change")
                ? Optional.of(refusal.sentence()) : Optional.empty();
    }
}
