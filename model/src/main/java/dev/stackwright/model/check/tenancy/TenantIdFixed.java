package dev.stackwright.model.check.tenancy;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.recipe.ExtractVariable;
import dev.stackwright.model.recipe.ValuePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The customer is written into the stack that is to start for each customer. */
public record TenantIdFixed(CheckInfo info) implements Check {

    private static final Pattern WHO =
            Pattern.compile("(?i)(tenant|customer|organi[sz]ation|workspace)(_?(id|name|slug))?");

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().equals(Optional.of("siloed")));
        List<Finding> findings = new ArrayList<>();
        if (!concern.isNobody()) {
            for (Service service : context.services()) {
                service.environment().stream().filter(TenantIdFixed::isFixed).forEach(entry -> findings.add(
                        finding(context, service, entry).withPlans(concern.named())));
            }
        }
        return findings;
    }

    private static boolean isFixed(EnvironmentEntry entry) {
        return WHO.matcher(entry.name()).matches() && entry.value()
                .filter(value -> !value.isBlank() && !Interpolation.isIn(value)).isPresent();
    }

    private Finding finding(CheckContext context, Service service, EnvironmentEntry entry) {
        Finding finding = Finding.of(info, service.id(), entry.range(), entry.name() + " of " + service.name()
                + " is always '" + entry.value().orElse("") + "', and each customer has an instance of the stack.");
        boolean isFree = !context.snapshot().text().text().contains("{" + entry.name());
        return entry.origin().isOwn() && isFree ? finding.withFix(new Fix("Take " + entry.name() + " from a variable",
                new ExtractVariable(service.name(), new ExtractVariable.Source.Environment(entry.name()),
                        new ValuePart.Whole(), entry.name()))) : finding;
    }
}
