package dev.stackwright.app.editor;

import dev.stackwright.model.assist.hint.InlayHint;
import dev.stackwright.model.assist.hover.HoverCard;
import dev.stackwright.model.assist.link.DocumentLink;
import dev.stackwright.model.assist.link.LinkTarget;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers what the editor asks about places of its text. Nothing waits: answers come on the window's thread. */
public interface PlaceAnswers {

    /**
     * What there is to know of a place.
     *
     * @param snapshot the project, with the editor's file in front
     * @param offset   in the text of that file
     */
    void card(Snapshot snapshot, int offset, Consumer<HoverCard> answer);

    /** Where a place leads to; empty where it leads nowhere. */
    void link(Snapshot snapshot, int offset, Consumer<Optional<DocumentLink>> answer);

    /** What stands behind the lines without being written there. */
    void hints(Snapshot snapshot, Consumer<List<InlayHint>> answer);

    /** Opens what a link leads to. */
    void open(LinkTarget target);
}
