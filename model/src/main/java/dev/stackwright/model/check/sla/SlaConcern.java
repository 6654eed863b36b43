package dev.stackwright.model.check.sla;

import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.Concern;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** For whom a target of some height is chosen, and how such a target is called. */
final class SlaConcern {

    private SlaConcern() {
    }

    /** For whom the target fulfils the condition. */
    static Concern where(CheckContext context, Predicate<SlaTarget> condition) {
        return context.where(choices -> context.sla(choices).filter(condition).isPresent());
    }

    /** The name of the lowest target that fulfils the condition, which somebody must have chosen. */
    static String name(CheckContext context, Predicate<SlaTarget> condition) {
        return chosen(context).filter(condition).min(Comparator.comparing(SlaTarget::percent)).orElseThrow()
                .option().name();
    }

    private static Stream<SlaTarget> chosen(CheckContext context) {
        List<String> plans = context.design().planNames().stream().toList();
        return Stream.concat(Stream.of(context.design().choices()),
                plans.stream().map(context.design()::choicesOf)).map(context::sla).flatMap(Optional::stream);
    }
}
