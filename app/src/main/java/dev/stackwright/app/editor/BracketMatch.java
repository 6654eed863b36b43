package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import java.util.List;
import org.fxmisc.richtext.CodeArea;

/** Shows which bracket or quote belongs to the one beside the caret. */
final class BracketMatch {

    private final CodeArea area;
    private final TextSync sync;
    private final Runnable changed;
    private List<Brackets.Spot> shown = List.of();

    /** @param changed told when others belong together than before */
    BracketMatch(CodeArea area, TextSync sync, Runnable changed) {
        this.area = area;
        this.sync = sync;
        this.changed = changed;
        area.caretPositionProperty().addListener(caret -> find());
        area.selectionProperty().addListener(selection -> find());
    }

    /** Those in a stretch of the document. */
    List<Decoration> in(Range stretch) {
        return shown.stream().filter(spot -> spot.line() < area.getParagraphs().size()
                        && spot.column() < area.getParagraphLength(spot.line()))
                .map(spot -> sync.text().toDocument(area.getAbsolutePosition(spot.line(), spot.column())))
                .filter(stretch::touches)
                .map(offset -> new Decoration(new Range(offset, offset + 1), "bracket-match")).toList();
    }

    private void find() {
        int line = area.getCurrentParagraph();
        boolean selects = area.getSelection().getLength() > 0;
        List<Brackets.Spot> found = selects || line >= area.getParagraphs().size() ? List.of()
                : new Brackets(at -> area.getParagraph(at).getText(), area.getParagraphs().size())
                        .around(line, area.getCaretColumn());
        if (!found.equals(shown)) {
            shown = found;
            changed.run();
        }
    }
}
