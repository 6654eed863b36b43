package dev.stackwright.rendering.document;

import dev.stackwright.model.catalog.DataEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All documents the studio writes, read from data. Immutable. */
public final class DocumentCatalog {

    private static final List<String> FILES = List.of("designer", "system", "specialist");

    private final List<DocumentOutline> documents;

    private DocumentCatalog(List<DocumentOutline> documents) {
        this.documents = List.copyOf(documents);
    }

    /** @throws DataEntry.BadData when the data files do not fit */
    public static DocumentCatalog read() {
        return new DocumentCatalog(FILES.stream().flatMap(DocumentCatalog::entries).map(DocumentOutline::of).toList());
    }

    private static Stream<DataEntry> entries(String file) {
        return DataEntry.allOf("documents/" + file + ".yaml").stream();
    }

    public List<DocumentOutline> documents() {
        return documents;
    }

    public Optional<DocumentOutline> document(String id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }
}
