package dev.stackwright.model.check.security;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.security.HostTools.Work;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.recipe.RemoveAttribute;
import java.util.List;

/**
 * A container shares a namespace of its host. What works with the host by its nature may have to, which is advice to
 * look again.
 *
 * @param attribute {@code network_mode}, {@code pid} or {@code ipc}
 * @param shares    what of the host it shares, for a sentence
 */
public record HostNamespace(CheckInfo info, HostTools tools, String attribute, String shares)
        implements EachService, LocalCheck {

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return service.attribute(attribute)
                .filter(written -> written.text().filter(text -> text.resolved().equals("host")).isPresent())
                .map(written -> finding(service, written)).stream().toList();
    }

    private Finding finding(Service service, Attribute written) {
        Finding finding = Finding.of(info, service.id(), written.entry().range(),
                service.name() + " shares " + shares + " of its host.");
        if (tools.does(Work.HOST, service) || tools.does(Work.NETWORK, service)) {
            return finding.withSeverity(Severity.ADVICE).withRemedy("Tools of this sort are made for it: accept it "
                    + "where its documentation asks for " + attribute + ".");
        }
        // Without the host's network its ports have to be published, which nobody but a person can decide.
        boolean stands = written.origin().isOwn() && !attribute.equals("network_mode");
        return stands ? finding.withFix(new Fix("Remove " + attribute,
                new RemoveAttribute(service.name(), attribute))) : finding;
    }
}
