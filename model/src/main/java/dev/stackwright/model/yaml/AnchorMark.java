package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;

/** The characters {@code &name} in front of a node. */
record AnchorMark(String text, Range range) {

    /** The mark of an anchored node. */
    static AnchorMark in(String text, YamlNode node) {
        String mark = "&" + node.anchor().orElseThrow();
        int start = text.indexOf(mark, node.start());
        return new AnchorMark(text, new Range(start, start + mark.length()));
    }

    /** Takes the mark out, and the blanks that set it apart. */
    Replacement removal() {
        int behind = range.end();
        while (behind < text.length() && Lexical.isBlank(text.charAt(behind))) {
            behind++;
        }
        boolean endsLine = behind >= text.length() || Lexical.isBreak(text.charAt(behind));
        int before = range.start();
        while (endsLine && before > 0 && Lexical.isBlank(text.charAt(before - 1))) {
            before--;
        }
        return Replacement.delete(before, endsLine ? range.end() : behind);
    }
}
