package dev.stackwright.model.ladder;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.OtherFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.text.Range;
import java.util.Optional;

/**
 * A place where something is missing that a rung asks for.
 *
 * @param element the element it is about; empty for the whole stack
 * @param file    the file of the place, where it is another one than the one that was asked about
 * @param range   the place in that file's text
 * @param message what is missing, with the names of this stack
 * @param fix     the recipe that puts it there without asking; empty where there is none
 */
public record Gap(Optional<ElementId> element, Optional<OtherFile> file, Range range, String message,
                  Optional<Fix> fix) {

    static Gap of(Finding finding) {
        return new Gap(finding.element(), finding.file(), finding.range(), finding.message(), finding.fix());
    }

    static Gap at(ElementId element, Range range, String message) {
        return new Gap(Optional.of(element), Optional.empty(), range, message, Optional.empty());
    }

    static Gap ofStack(Range range, String message) {
        return new Gap(Optional.empty(), Optional.empty(), range, message, Optional.empty());
    }

    Gap withFix(Fix offered) {
        return new Gap(element, file, range, message, Optional.of(offered));
    }

    /** The service it is about. */
    public Optional<String> service() {
        return element.filter(ElementId::isService).map(ElementId::name);
    }
}
