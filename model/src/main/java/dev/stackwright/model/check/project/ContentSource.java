package dev.stackwright.model.check.project;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.project.ResolvedEntry;
import dev.stackwright.model.project.ResolvedMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A secret or config that says not once where its content comes from.
 *
 * @param section {@code secrets} or {@code configs}
 * @param sources the attributes of which one, and only one, must be there
 */
public record ContentSource(CheckInfo info, String section, List<String> sources) implements Check {

    public ContentSource {
        sources = List.copyOf(sources);
    }

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> found = new ArrayList<>();
        if (!context.stack().isWhole()) {
            return found;
        }
        for (ResolvedEntry element : context.stack().project().section(section).entries()) {
            element.value().asMapping().filter(fields -> !isMadeElsewhere(fields))
                    .flatMap(fields -> finding(element, fields, context.stack())).ifPresent(found::add);
        }
        return found;
    }

    private static boolean isMadeElsewhere(ResolvedMapping fields) {
        return fields.text("external").filter(external -> !external.equals("false")).isPresent();
    }

    private Optional<Finding> finding(ResolvedEntry element, ResolvedMapping fields, ResolvedStack stack) {
        List<ResolvedEntry> said = sources.stream().flatMap(name -> fields.entry(name).stream())
                .filter(entry -> !entry.value().isNone()).toList();
        ElementId id = new ElementId(section, element.key());
        if (said.isEmpty()) {
            return Optional.of(stack.in(fields.provenance().file(), Finding.of(info, id, element.at(), element.key()
                    + " says nowhere what it holds.")));
        }
        if (said.size() == 1) {
            return Optional.empty();
        }
        ResolvedEntry second = said.get(1);
        return Optional.of(stack.in(second.value().provenance().file(), Finding.of(info, id, second.at(),
                element.key() + " has both " + said.get(0).key() + " and " + second.key() + ".")));
    }
}
