package dev.stackwright.app.editor;

import dev.stackwright.app.editor.CardLine.Piece;
import dev.stackwright.model.assist.hover.HoverCard;
import dev.stackwright.model.assist.hover.HoverSection;
import dev.stackwright.model.assist.hover.HoverSection.Choices;
import dev.stackwright.model.assist.hover.HoverSection.Code;
import dev.stackwright.model.assist.hover.HoverSection.Fact;
import dev.stackwright.model.assist.hover.HoverSection.Link;
import dev.stackwright.model.assist.hover.HoverSection.Part;
import dev.stackwright.model.assist.hover.HoverSection.Prose;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fxmisc.richtext.model.StyleSpan;

/** What a card says, line by line: what is wrong at the place first, then what is known of it. Immutable. */
final class CardText {

    private final List<CardLine> lines = new ArrayList<>();

    private CardText() {
    }

    static CardText of(List<EditorMark> marks, HoverCard card) {
        CardText text = new CardText();
        marks.stream().distinct().forEach(text::mark);
        card.sections().forEach(text::section);
        return text;
    }

    List<CardLine> lines() {
        return List.copyOf(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    private void begin(CardLine line) {
        lines.add(lines.isEmpty() ? line : line.separated());
    }

    private void mark(EditorMark mark) {
        String[] said = mark.message().split("\n", 2);
        begin(CardLine.of("card-title", Piece.of(Strings.text("severity." + mark.severity().id()),
                "card-" + mark.severity().id()), Piece.of("  " + said[0], "card-mark")));
        if (said.length > 1) {
            said[1].lines().forEach(line -> lines.add(CardLine.of("card-prose", Piece.of(line, "card-words"))));
        }
        mark.origin().lines().forEach(line -> lines.add(CardLine.of("card-prose", Piece.of(line, "card-label"))));
    }

    private void section(HoverSection section) {
        String kind = section.kind().name().toLowerCase(Locale.ROOT);
        begin(CardLine.of("card-title", Piece.of(Strings.text("hover.kind." + kind), "card-kind"),
                Piece.of("  " + section.title(), "card-name")));
        List<Piece> links = new ArrayList<>();
        for (Part part : section.parts()) {
            if (part instanceof Link link) {
                if (!links.isEmpty()) {
                    links.add(Piece.of("   \u00b7   ", "card-label"));
                }
                links.add(Piece.link(link.label(), link.target()));
            } else {
                part(part);
            }
        }
        if (!links.isEmpty()) {
            lines.add(new CardLine(List.of("card-links"), links));
        }
    }

    private void part(Part part) {
        if (part instanceof Prose prose) {
            prose.text().lines().forEach(line -> lines.add(CardLine.of("card-prose", Piece.of(line, "card-words"))));
        } else if (part instanceof Fact fact) {
            lines.add(CardLine.of("card-prose", Piece.of(fact.label() + "  ", "card-label"),
                    Piece.of(fact.value(), "card-words")));
        } else if (part instanceof Choices choices) {
            List<Piece> pieces = new ArrayList<>(List.of(Piece.of(choices.label() + "  ", "card-label")));
            for (String value : choices.values()) {
                pieces.add(Piece.of(value, "card-value"));
                pieces.add(Piece.of("  ", "card-label"));
            }
            lines.add(new CardLine(List.of("card-prose"), pieces.subList(0, pieces.size() - 1)));
        } else if (part instanceof Code code) {
            code(code.yaml());
        }
    }

    /** YAML in the colours of the editor. */
    private void code(String yaml) {
        Snapshot snapshot = Snapshot.of(yaml);
        LineLooks looks = new LineLooks(new SelectedBlocks(), List.of());
        List<LineLook> coloured = looks.of(snapshot, EditorText.of(yaml), 0, snapshot.text().lineCount() - 1);
        for (int i = 0; i < coloured.size(); i++) {
            String line = snapshot.text().line(i);
            List<Piece> pieces = new ArrayList<>();
            int at = 0;
            for (StyleSpan<Collection<String>> span : coloured.get(i).text()) {
                int end = Math.min(line.length(), at + span.getLength());
                pieces.add(new Piece(line.substring(at, end), List.copyOf(span.getStyle()), Optional.empty()));
                at = end;
            }
            String place = coloured.size() == 1 ? "card-code-only" : i == 0 ? "card-code-first"
                    : i == coloured.size() - 1 ? "card-code-last" : "card-code-inner";
            lines.add(new CardLine(List.of("card-code", place), pieces));
        }
    }
}
