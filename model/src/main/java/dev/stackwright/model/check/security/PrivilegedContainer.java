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

/** A container has all rights on its host. Tools that watch the host may need it, which is advice to look again. */
public record PrivilegedContainer(CheckInfo info, HostTools tools) implements EachService, LocalCheck {

    private static final String ATTRIBUTE = "privileged";

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return service.attribute(ATTRIBUTE)
                .filter(written -> written.text().filter(text -> text.resolved().equalsIgnoreCase("true")).isPresent())
                .map(written -> finding(service, written)).stream().toList();
    }

    private Finding finding(Service service, Attribute written) {
        if (tools.does(Work.HOST, service) || tools.does(Work.NETWORK, service)) {
            return Finding.of(info, service.id(), written.entry().range(), service.name()
                    + " is privileged; what it does for the host may need less.").withSeverity(Severity.ADVICE);
        }
        Finding finding = Finding.of(info, service.id(), written.entry().range(),
                service.name() + " is privileged: it may do everything on its host.");
        return written.origin().isOwn() ? finding.withFix(new Fix("Remove privileged",
                new RemoveAttribute(service.name(), ATTRIBUTE))) : finding;
    }
}
