package dev.stackwright.app.cli.report;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.OtherFile;
import dev.stackwright.model.control.Framework;
import dev.stackwright.model.control.FrameworkStatus;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.text.TextDocument;
import java.nio.file.Path;
import java.util.List;

/**
 * A file with how far its design meets frameworks.
 *
 * @param path       as the user named it
 * @param text       its text
 * @param frameworks the frameworks that were asked about
 * @param choices    what frameworks are called
 */
public record Judged(Path path, TextDocument text, List<FrameworkStatus> frameworks, ChoiceCatalog choices) {

    public Judged {
        frameworks = List.copyOf(frameworks);
    }

    String name(Framework framework) {
        return choices.framework(framework.id()).map(ChoiceOption::name).orElse(framework.id());
    }

    Path file(Finding finding) {
        return finding.file().map(OtherFile::path).orElse(path);
    }

    Position place(Finding finding) {
        return finding.file().map(OtherFile::text).orElse(text).positionOf(finding.range().start());
    }
}
