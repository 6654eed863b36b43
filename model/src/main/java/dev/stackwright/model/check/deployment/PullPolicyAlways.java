package dev.stackwright.model.check.deployment;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.recipe.RemoveAttribute;
import java.util.List;

/** An image is asked for at every start, where the registry may be out of reach. */
public record PullPolicyAlways(CheckInfo info) implements SelfContainedService {

    private static final String ATTRIBUTE = "pull_policy";

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return service.attribute(ATTRIBUTE)
                .filter(policy -> policy.text().filter(text -> text.resolved().equals("always")).isPresent())
                .map(policy -> finding(service, policy, context)).stream().toList();
    }

    private Finding finding(Service service, Attribute policy, CheckContext context) {
        Finding finding = Finding.of(info, service.id(), policy.entry().range(), service.name()
                + " pulls its image at every start (" + context.selfContainedNames() + ").");
        return policy.origin().isOwn() ? finding.withFix(new Fix("Use the image that is there",
                new RemoveAttribute(service.name(), ATTRIBUTE))) : finding;
    }
}
