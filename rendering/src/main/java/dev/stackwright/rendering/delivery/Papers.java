package dev.stackwright.rendering.delivery;

import dev.stackwright.rendering.delivery.Paper.Kind;
import dev.stackwright.rendering.document.DecisionRecordFacts;
import dev.stackwright.rendering.document.DecisionRecordWriter;
import dev.stackwright.rendering.document.Document;
import dev.stackwright.rendering.document.DocumentCatalog;
import dev.stackwright.rendering.document.DocumentOutline;
import dev.stackwright.rendering.document.DocumentWriter;
import dev.stackwright.rendering.document.ServiceFacts;
import dev.stackwright.rendering.handoff.HandoffBundle;
import dev.stackwright.rendering.handoff.HandoffDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Every document of a design, in the order in which they are read. Which there are is known at once; a document is
 * written when it is asked for, by one thread at a time.
 */
public final class Papers {

    private static final String RECORDS = "adr/README.md";
    private static final String STACK = "*: ";

    private final DeliverySource source;
    private final DocumentWriter writer;
    private final DecisionRecordWriter records;
    private Optional<Map<String, String>> written = Optional.empty();
    private final List<Paper> all = new ArrayList<>();
    private final Map<String, Supplier<Document>> documents = new LinkedHashMap<>();

    public Papers(DeliverySource source, DocumentCatalog catalog) {
        this.source = source;
        this.writer = new DocumentWriter(source.templates(), source.facts(), source.brief());
        this.records = new DecisionRecordWriter(source.templates(), source.facts());
        add(new Paper(HandoffBundle.DOCUMENT, "Handoff", Kind.WHOLE), () -> new Document(HandoffBundle.DOCUMENT,
                "Handoff: " + source.input().title(), HandoffDocument.of(source.input(), source.further()),
                source.facts().questions()));
        catalog.documents().forEach(this::add);
        List<DecisionRecordFacts> decided = source.facts().records();
        if (!decided.isEmpty()) {
            addRecord(RECORDS, "Index of decisions");
            decided.forEach(record -> addRecord("adr/" + record.file(),
                    record.label() + " " + record.decision().title()));
        }
    }

    private void add(Paper paper, Supplier<Document> writing) {
        all.add(paper);
        documents.put(paper.way(), writing);
    }

    private void add(DocumentOutline outline) {
        if (outline.each()) {
            for (ServiceFacts service : source.facts().services()) {
                add(new Paper(outline.fileOf(service), service.name(), Kind.SERVICE),
                        () -> writer.write(outline, service));
            }
        } else {
            add(new Paper(outline.file(), titleOf(outline), outline.file().contains("/") ? Kind.ARCHITECTURE
                    : Kind.WHOLE), () -> writer.write(outline).get(0));
        }
    }

    /** A record is settled or says itself what is open. */
    private void addRecord(String way, String title) {
        add(new Paper(way, title, Kind.DECISION),
                () -> new Document(way, title, record(way), List.of()));
    }

    /** Records are written together, since they name each other. */
    private String record(String way) {
        if (written.isEmpty()) {
            written = Optional.of(records.files());
        }
        return written.get().get(way);
    }

    /** Beside each other they need not name the stack each. */
    private static String titleOf(DocumentOutline outline) {
        String title = outline.title().replace(STACK, "");
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    public List<Paper> all() {
        return List.copyOf(all);
    }

    /**
     * Writes a document.
     *
     * @param way that of one of {@link #all()}
     * @throws dev.stackwright.rendering.document.TemplateMistake where a template of the user's own has a mistake
     */
    public Document document(String way) {
        return documents.get(way).get();
    }
}
