package dev.stackwright.app.editor;

import dev.stackwright.model.assist.link.LinkTarget;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * A line of a card.
 *
 * @param styles of the line as a whole
 * @param pieces its text, from left to right
 */
record CardLine(List<String> styles, List<Piece> pieces) {

    /**
     * Characters of one style.
     *
     * @param link what they open; empty for most
     */
    record Piece(String text, List<String> styles, Optional<LinkTarget> link) {

        static Piece of(String text, String style) {
            return new Piece(text, List.of(style), Optional.empty());
        }

        static Piece link(String text, LinkTarget target) {
            return new Piece(text, List.of("card-link"), Optional.of(target));
        }
    }

    CardLine {
        styles = List.copyOf(styles);
        pieces = List.copyOf(pieces);
    }

    static CardLine of(String style, Piece... pieces) {
        return new CardLine(List.of(style), List.of(pieces));
    }

    /** The same line below a rule. */
    CardLine separated() {
        return new CardLine(List.of(styles.get(0), "card-separated"), pieces);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** The looks of its text; at least one, be it of no characters. */
    StyleSpans<Collection<String>> looks() {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        pieces.forEach(piece -> spans.add(piece.styles(), piece.text().length()));
        return pieces.isEmpty() ? spans.add(List.of(), 0).create() : spans.create();
    }

    /** What a character opens. */
    Optional<LinkTarget> linkAt(int column) {
        int at = 0;
        for (Piece piece : pieces) {
            if (column >= at && column < at + piece.text().length()) {
                return piece.link();
            }
            at += piece.text().length();
        }
        return Optional.empty();
    }
}
