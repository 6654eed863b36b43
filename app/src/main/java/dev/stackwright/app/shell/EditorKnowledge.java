package dev.stackwright.app.shell;

import dev.stackwright.model.assist.Completions;
import dev.stackwright.model.assist.hover.Hovers;
import dev.stackwright.model.assist.link.DocumentLinks;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.reference.ComposeReference;
import java.nio.file.Files;

/**
 * What the editors of a project know of compose files.
 *
 * @param completions what may be written
 * @param hovers      what there is to tell of a place
 * @param links       where words lead to
 */
record EditorKnowledge(Completions completions, Hovers hovers, DocumentLinks links) {

    EditorKnowledge(Technologies technologies) {
        this(technologies, new DocumentLinks(Files::exists));
    }

    private EditorKnowledge(Technologies technologies, DocumentLinks links) {
        this(new Completions(ComposeReference.standard(), technologies),
                new Hovers(ComposeReference.standard(), technologies, System.getenv(), links), links);
    }
}
