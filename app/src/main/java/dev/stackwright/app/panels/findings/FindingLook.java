package dev.stackwright.app.panels.findings;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.OtherFile;
import dev.stackwright.model.check.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the list shows of a finding. While that stays the same nothing has to be drawn, though every key typed makes
 * new findings with other offsets.
 */
record FindingLook(FindingKey key, Severity severity, boolean accepted, List<String> plans, Optional<Path> file,
                   int line, String fix) {

    /** @param line one-based line in its file */
    static FindingLook of(Finding finding, int line) {
        return new FindingLook(FindingKey.of(finding), finding.severity(), finding.isAccepted(), finding.plans(),
                finding.file().map(OtherFile::path), line, finding.fix().map(Fix::title).orElse(""));
    }
}
