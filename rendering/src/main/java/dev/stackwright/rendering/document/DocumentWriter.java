package dev.stackwright.rendering.document;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.brief.BriefField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes documents. The same facts give the same bytes. */
public final class DocumentWriter {

    /** What a section says in the place of what nobody has decided. */
    static final String UNDECIDED = "Not decided yet; see the open questions.";
    /** The section every document ends with where something is open. */
    static final String OPEN_QUESTIONS = "Open questions";

    private final SectionTemplates templates;
    private final StackFacts facts;
    private final BriefCatalog brief;

    public DocumentWriter(SectionTemplates templates, StackFacts facts, BriefCatalog brief) {
        this.templates = templates;
        this.facts = facts;
        this.brief = brief;
    }

    /**
     * The documents an outline stands for: one, or one a service.
     *
     * @throws TemplateMistake where a template of the user's own has a mistake
     */
    public List<Document> write(DocumentOutline outline) {
        if (!outline.each()) {
            return List.of(write(outline, outline.file(), outline.title().replace("*", facts.title()),
                    Map.of("it", facts)));
        }
        return facts.services().stream().map(service -> write(outline,
                outline.file().replace("*", FileName.of(service.name())),
                outline.title().replace("*", service.name()), Map.of("it", facts, "service", service))).toList();
    }

    private Document write(DocumentOutline outline, String file, String title, Map<String, Object> given) {
        Set<OpenQuestion> open = new LinkedHashSet<>();
        List<String> parts = new ArrayList<>(List.of("# " + MarkdownFormat.INSTANCE.escapePlainText(title)));
        int number = 0;
        for (SectionOutline section : outline.sections()) {
            number++;
            String body = templates.fill(outline.id() + "/" + section.id() + ".ftl", given).strip();
            parts.add("## " + (outline.numbered() ? number + ". " : "") + section.title());
            parts.add(body.isEmpty() ? UNDECIDED : body);
            open.addAll(questions(section, body));
        }
        if (!open.isEmpty()) {
            parts.add("## " + OPEN_QUESTIONS);
            parts.add(listed(open));
        }
        return new Document(file, title, Tidy.markdown(String.join("\n\n", parts)), List.copyOf(open));
    }

    private List<OpenQuestion> questions(SectionOutline section, String body) {
        List<OpenQuestion> open = new ArrayList<>();
        if (body.isEmpty()) {
            open.add(new OpenQuestion(section.title(), section.question(), section.who()));
        }
        section.fields().stream().map(id -> brief.field(id).orElseThrow(() ->
                new IllegalStateException("the section " + section.id() + " draws on no field " + id)))
                .filter(field -> !facts.brief().isAnswered(field))
                .forEach(field -> open.add(new OpenQuestion(section.title(), asked(field), field.who())));
        return open;
    }

    private static String asked(BriefField field) {
        return field.title().endsWith("?") ? field.title() : field.title() + ": not written yet.";
    }

    private static String listed(Set<OpenQuestion> open) {
        return String.join("\n", open.stream().map(question -> "- " + question.section() + ": " + question.text()
                + " Could be answered by " + question.who() + ".").toList());
    }
}
