package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import java.util.function.Predicate;
import org.fxmisc.richtext.CodeArea;

/** Shows a bulb in the line of the caret where there is a fix for it, and opens the list of fixes. */
final class CaretOffers {

    private final CodeArea area;
    private final Gutter gutter;
    private final FixPopup popup;
    private final Predicate<Range> hasFix;

    /** @param hasFix true for a line of the document that has a fix to offer */
    CaretOffers(CodeArea area, Gutter gutter, FixPopup popup, Predicate<Range> hasFix) {
        this.area = area;
        this.gutter = gutter;
        this.popup = popup;
        this.hasFix = hasFix;
        gutter.setOnOffer(this::openAt);
        area.currentParagraphProperty().addListener((property, before, now) -> refresh());
        refresh();
    }

    /** Call when other findings are known. */
    void refresh() {
        gutter.offer(area.isEditable() && hasFix.test(popup.line()) ? area.getCurrentParagraph() : -1);
    }

    void open() {
        popup.open();
    }

    private void openAt(int line) {
        if (line != area.getCurrentParagraph()) {
            String text = area.getParagraph(line).getText();
            area.moveTo(line, text.length() - text.stripLeading().length());
        }
        popup.open();
    }
}
