package dev.stackwright.model.check.project;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.check.advice.SecretNames;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.project.VariableUse;
import dev.stackwright.model.reference.Misfit;
import dev.stackwright.model.reference.Misfit.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A variable that nobody sets, so that an empty text takes its place: one finding a variable, at its first place, with
 * all the others in the sentence. Silent where a heavier finding says of the same variable that it has to be set.
 */
public record UnsetVariables(CheckInfo info) implements Check {

    private static final int PLACES_TOLD = 6;

    @Override
    public List<Finding> on(CheckContext context) {
        ResolvedStack stack = context.stack();
        if (!stack.knowsFiles()) {
            return List.of();
        }
        Map<String, List<VariableUse>> places = new LinkedHashMap<>();
        Set<String> toldElsewhere = new LinkedHashSet<>();
        for (VariableUse use : stack.project().variables()) {
            if (use.leavesEmpty()) {
                places.computeIfAbsent(use.name(), name -> new ArrayList<>()).add(use);
            }
            if (use.isMissing() || use.leavesEmpty() && isNeeded(use, context)) {
                toldElsewhere.add(use.name());
            }
        }
        places.keySet().removeAll(toldElsewhere);
        return places.values().stream().map(uses -> finding(uses, stack)).toList();
    }

    /** True where what comes out without it is refused. */
    private static boolean isNeeded(VariableUse use, CheckContext context) {
        return use.file().compose().isPresent() && context.misfits(use.file()).stream()
                .filter(misfit -> misfit.kind() == Kind.VARIABLE_NEEDED).map(Misfit::range)
                .anyMatch(range -> range.overlaps(use.range()));
    }

    private Finding finding(List<VariableUse> uses, ResolvedStack stack) {
        VariableUse first = uses.stream().filter(use -> stack.isHome(use.file())).findFirst().orElse(uses.get(0));
        List<String> others = uses.stream().filter(use -> use != first).map(use -> place(use, first.file())).distinct()
                .toList();
        String message = "The variable " + first.name() + " is not set; an empty text takes its place"
                + (others.isEmpty() ? "." : ", also in " + listed(others) + ".");
        Optional<ElementId> element = first.file().compose()
                .flatMap((ComposeFile file) -> file.elementAt(first.range().start()));
        Finding finding = element.map(id -> Finding.of(info, id, first.range(), message))
                .orElseGet(() -> Finding.ofStack(info, first.range(), message));
        String name = first.name();
        String inTheFile = SecretNames.isSecret(name) ? "let nothing start without it: ${" + name + ":?}."
                : "give it a default: ${" + name + ":-default}.";
        return stack.in(first.file(), finding.withRemedy("Set it in .env or in the shell, or " + inTheFile));
    }

    private static String place(VariableUse use, SourceFile from) {
        String line = "line " + use.file().position(use.range()).line();
        return use.file() == from ? line : use.file().path().getFileName() + " " + line;
    }

    private static String listed(List<String> places) {
        if (places.size() > PLACES_TOLD) {
            return String.join(", ", places.subList(0, PLACES_TOLD)) + " and " + (places.size() - PLACES_TOLD)
                    + " more";
        }
        int last = places.size() - 1;
        return last == 0 ? places.get(0) : String.join(", ", places.subList(0, last)) + " and " + places.get(last);
    }
}
