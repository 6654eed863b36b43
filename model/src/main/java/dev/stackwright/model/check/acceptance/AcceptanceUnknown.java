package dev.stackwright.model.check.acceptance;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.reference.NearName;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An acceptance names a check that the studio does not have: it is misspelt, or of another version. It stays in the
 * design file as it is.
 *
 * @param known the ids that acceptances may name; asked only where something is accepted
 */
public record AcceptanceUnknown(CheckInfo info, Supplier<Set<String>> known) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        List<Acceptance> acceptances = context.design().acceptances();
        if (acceptances.isEmpty()) {
            return List.of();
        }
        Set<String> ids = known.get();
        return acceptances.stream().filter(acceptance -> !ids.contains(acceptance.check()))
                .map(acceptance -> finding(acceptance, ids, context)).toList();
    }

    private Finding finding(Acceptance acceptance, Set<String> ids, CheckContext context) {
        String message = acceptance.by() + " accepts " + acceptance.check() + ", which is no check or control.";
        Finding finding = acceptance.element().flatMap(element -> context.compose().service(element.name())
                        .filter(service -> service.id().equals(element)))
                .map(service -> Finding.of(info, service.id(), service.keyRange(), message))
                .orElseGet(() -> Finding.ofStack(info, context.stackPlace(), message));
        return NearName.of(acceptance.check(), ids).map(meant -> finding
                .withRemedy("Did you mean " + meant + "? " + info.remedy())
                .withFix(new Fix("Let it accept " + meant, new RenameAcceptance(acceptance, meant)))).orElse(finding);
    }
}
