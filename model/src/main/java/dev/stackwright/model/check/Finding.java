package dev.stackwright.model.check;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.text.Range;
import java.util.List;
import java.util.Optional;

/**
 * One place where a check speaks: in the file that was asked about, or in another one of its project.
 *
 * @param check      the check
 * @param severity   how much it weighs here
 * @param element    the element it speaks of; empty for the whole stack
 * @param file       the file of the place, where it is another one than the file that was asked about
 * @param range      the place in that file's text
 * @param message    what is the case, with the names of this stack
 * @param remedy     what to do about it
 * @param plans      the plans it concerns; empty where it follows from the stack alone or from design-wide choices
 * @param fix        an edit that makes it go away
 * @param acceptance who lets it stand; empty while nobody does
 */
public record Finding(CheckInfo check, Severity severity, Optional<ElementId> element, Optional<OtherFile> file,
                      Range range, String message, String remedy, List<String> plans, Optional<Fix> fix,
                      Optional<Acceptance> acceptance) {

    public Finding {
        plans = List.copyOf(plans);
    }

    /** A finding with the severity and the remedy of its check. */
    public static Finding of(CheckInfo check, ElementId element, Range range, String message) {
        return new Finding(check, check.severity(), Optional.of(element), Optional.empty(), range, message,
                check.remedy(), List.of(), Optional.empty(), Optional.empty());
    }

    /** A finding about the stack as a whole. */
    public static Finding ofStack(CheckInfo check, Range range, String message) {
        return new Finding(check, check.severity(), Optional.empty(), Optional.empty(), range, message, check.remedy(),
                List.of(), Optional.empty(), Optional.empty());
    }

    public Finding withSeverity(Severity other) {
        return new Finding(check, other, element, file, range, message, remedy, plans, fix, acceptance);
    }

    public Finding withMessage(String other) {
        return new Finding(check, severity, element, file, range, other, remedy, plans, fix, acceptance);
    }

    public Finding withRemedy(String other) {
        return new Finding(check, severity, element, file, range, message, other, plans, fix, acceptance);
    }

    public Finding withPlans(List<String> concerned) {
        return new Finding(check, severity, element, file, range, message, remedy, concerned, fix, acceptance);
    }

    public Finding withFix(Fix offered) {
        return new Finding(check, severity, element, file, range, message, remedy, plans, Optional.of(offered),
                acceptance);
    }

    /** The same in another file; without a fix, since fixes write into the file that was asked about. */
    public Finding inFile(OtherFile other) {
        return new Finding(check, severity, element, Optional.of(other), range, message, remedy, plans,
                Optional.empty(), acceptance);
    }

    /** The same as the fault of what is around the files. */
    public Finding ofEnvironment() {
        return new Finding(check.withFamily(Family.ENVIRONMENT), severity, element, file, range, message, remedy,
                plans, fix, acceptance);
    }

    /** True where it points into another file than the one that was asked about. */
    public boolean isElsewhere() {
        return file.isPresent();
    }

    /** The same further down the text; where in another file it points does not move. */
    Finding moved(int by) {
        return isElsewhere() ? this : new Finding(check, severity, element, file, range.shifted(by), message, remedy,
                plans, fix, acceptance);
    }

    Finding accepted(Acceptance by) {
        return new Finding(check, severity, element, file, range, message, remedy, plans, fix, Optional.of(by));
    }

    /** The check's id. */
    public String id() {
        return check.id();
    }

    /** Why it matters. */
    public String reason() {
        return check.why();
    }

    public boolean isAccepted() {
        return acceptance.isPresent();
    }
}
