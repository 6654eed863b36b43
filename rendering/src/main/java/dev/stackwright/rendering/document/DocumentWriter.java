package dev.stackwright.rendering.document;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.brief.BriefField;
import dev.stackwright.rendering.handoff.AnswerPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return outline.each() ? facts.services().stream().map(service -> write(outline, service)).toList()
                : List.of(write(outline, outline.file(), outline.title().replace("*", facts.title()),
                        Optional.empty()));
    }

    /** The document of a service that an outline of one a service stands for. */
    public Document write(DocumentOutline outline, ServiceFacts service) {
        return write(outline, outline.fileOf(service), outline.title().replace("*", service.name()),
                Optional.of(service));
    }

    private Document write(DocumentOutline outline, String file, String title, Optional<ServiceFacts> service) {
        Map<String, Object> given = new HashMap<>(Map.of("it", facts));
        service.ifPresent(one -> given.put("service", one));
        Map<SectionOutline, String> bodies = new LinkedHashMap<>();
        Set<OpenQuestion> open = new LinkedHashSet<>();
        outline.sections().stream().filter(section -> !isForQuestions(section)).forEach(section -> {
            String body = templates.fill(outline.id() + "/" + section.id() + ".ftl", given).strip();
            bodies.put(section, body);
            open.addAll(questions(section, body, service));
        });
        if (outline.sections().stream().anyMatch(DocumentWriter::isForQuestions)) {
            open.addAll(facts.questions());
        }
        List<String> parts = new ArrayList<>(List.of("# " + MarkdownFormat.INSTANCE.escapePlainText(title)));
        if (outline.header()) {
            parts.add(templates.fill(outline.id() + "/header.ftl", given).strip());
        }
        for (SectionOutline section : outline.sections()) {
            String number = outline.numbered() ? outline.sections().indexOf(section) + 1 + ". " : "";
            parts.add("## " + number + section.title());
            parts.add(isForQuestions(section) ? listed(open) : bodies.get(section).isEmpty() ? UNDECIDED
                    : SubHeadings.numbered(bodies.get(section)));
        }
        if (!open.isEmpty() && outline.sections().stream().noneMatch(DocumentWriter::isForQuestions)) {
            parts.add("## " + OPEN_QUESTIONS);
            parts.add(listed(open));
        }
        return new Document(file, title, Tidy.markdown(String.join("\n\n", parts)), List.copyOf(open));
    }

    private static boolean isForQuestions(SectionOutline section) {
        return section.id().equals(DocumentOutline.QUESTIONS);
    }

    private List<OpenQuestion> questions(SectionOutline section, String body, Optional<ServiceFacts> service) {
        List<OpenQuestion> open = new ArrayList<>();
        if (body.isEmpty()) {
            open.add(new OpenQuestion(section.title(), section.question(), section.who(), section.at().map(place ->
                    service.map(ServiceFacts::name).map(place::within).orElse(place))));
        }
        section.fields().stream().map(id -> brief.field(id).orElseThrow(() ->
                new IllegalStateException("the section " + section.id() + " draws on no field " + id)))
                .filter(field -> !facts.brief().isAnswered(field))
                .forEach(field -> open.add(new OpenQuestion(section.title(), asked(field), field.who(),
                        Optional.of(new AnswerPlace.Field(field.id())))));
        return open;
    }

    private static String asked(BriefField field) {
        return field.title().endsWith("?") ? field.title() : field.title() + ": not written yet.";
    }

    private static String listed(Set<OpenQuestion> open) {
        if (open.isEmpty()) {
            return "None.";
        }
        return String.join("\n", open.stream().map(question -> "- " + question.section() + ": " + question.text()
                + " Could be answered by " + question.who() + ".").toList());
    }
}
