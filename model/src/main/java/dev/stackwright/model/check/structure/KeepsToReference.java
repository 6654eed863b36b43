package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.recipe.QuoteValue;
import dev.stackwright.model.recipe.RenameKey;
import dev.stackwright.model.reference.Misfit;
import dev.stackwright.model.reference.Misfit.Cure;
import dev.stackwright.model.reference.Misfit.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Passes on the places that do not keep to the attribute reference in one way.
 *
 * @param kind the way
 */
public record KeepsToReference(CheckInfo info, Kind kind) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        ResolvedStack stack = context.stack();
        Stream<Finding> found = stack.composeFiles().stream().filter(file -> !isLaidOver(file, stack))
                .flatMap(file -> in(file, context, misfit -> true));
        Stream<Finding> extended = stack.project().files().stream()
                .filter(file -> file.role() == SourceFile.Role.EXTENDED && file.compose().isPresent() && !isAbsence())
                .flatMap(file -> inExtended(file, context));
        return Stream.concat(found, extended).toList();
    }

    /** Of a file that is only extended no more counts than the services that are taken over. */
    private Stream<Finding> inExtended(SourceFile file, CheckContext context) {
        Set<ElementId> counting = context.stack().extendedIn(file);
        return in(file, context, misfit -> misfit.element().filter(counting::contains).isPresent());
    }

    private Stream<Finding> in(SourceFile file, CheckContext context, Predicate<Misfit> counts) {
        return context.misfits(file).stream().filter(misfit -> misfit.kind() == kind).filter(counts)
                .map(this::finding).map(finding -> context.stack().in(file, finding));
    }

    private boolean isAbsence() {
        return kind == Kind.VALUE_MISSING || kind == Kind.ATTRIBUTE_MISSING;
    }

    /** True where what is missing in the file may stand in the one below it. */
    private boolean isLaidOver(SourceFile file, ResolvedStack stack) {
        return isAbsence() && (file.role() == SourceFile.Role.OVERRIDE || stack.isOverlay());
    }

    private Finding finding(Misfit misfit) {
        Finding plain = misfit.element()
                .map(element -> Finding.of(info, element, misfit.range(), misfit.message()))
                .orElse(Finding.ofStack(info, misfit.range(), misfit.message()));
        Finding told = misfit.remedy().map(plain::withRemedy).orElse(plain);
        return misfit.cure().map(cure -> told.withFix(fix(cure))).orElse(told);
    }

    private static Fix fix(Cure cure) {
        if (cure instanceof Cure.Rename rename) {
            return new Fix("Rename it to " + rename.to(), new RenameKey(rename.path(), rename.to()));
        }
        return Fix.safe("Put it in quotes", new QuoteValue(cure.path()));
    }
}
