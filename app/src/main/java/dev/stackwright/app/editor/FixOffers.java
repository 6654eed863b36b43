package dev.stackwright.app.editor;

import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Knows what can be done about a place of a text. */
public interface FixOffers {

    /**
     * What can be done there, the most fitting first.
     *
     * @param line  the line of the caret, in offsets of the document
     * @param caret the caret in it
     */
    List<FixOffer> at(FileKey file, Range line, int caret);

    /** True where a finding of the line has a fix. */
    boolean hasFix(FileKey file, Range line);

    /**
     * Works out what an offer would change.
     *
     * @param shown gets the difference, later or at once; why it cannot be done where it cannot; empty where there is
     *              nothing to show
     */
    void preview(FileKey file, FixOffer offer, Consumer<Optional<Node>> shown);
}
