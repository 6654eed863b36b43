package dev.stackwright.app.shell;

import dev.stackwright.app.editor.EditorMark;
import dev.stackwright.model.check.Finding;
import dev.stackwright.resources.Strings;

/** A finding as the editor marks it. */
final class FindingMark {

    private FindingMark() {
    }

    static EditorMark of(Finding finding) {
        String sources = String.join("; ", finding.check().sources());
        String origin = sources.isEmpty()
                ? Strings.text("findings.mark.why", finding.check().why(), finding.check().id())
                : Strings.text("findings.mark.origin", finding.check().why(), finding.check().id(), sources);
        return new EditorMark(finding.range(), finding.severity(),
                Strings.text("findings.mark", finding.message(), finding.remedy()), origin);
    }
}
