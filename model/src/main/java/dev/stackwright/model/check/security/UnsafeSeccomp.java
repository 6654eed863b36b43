package dev.stackwright.model.check.security;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.security.HostTools.Work;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.recipe.RemoveListed;
import java.util.List;
import java.util.regex.Pattern;

/** A container switches off the profile that keeps calls to the kernel away. */
public record UnsafeSeccomp(CheckInfo info, HostTools tools) implements EachService, LocalCheck {

    private static final String ATTRIBUTE = "security_opt";
    private static final Pattern OFF =
            Pattern.compile("(seccomp|apparmor|systempaths)[:=]unconfined|label[:=]disable|no-new-privileges[:=]false");

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return service.texts(ATTRIBUTE).stream()
                .filter(option -> OFF.matcher(option.resolved().replace(" ", "")).matches())
                .map(option -> finding(service, option)).toList();
    }

    private Finding finding(Service service, TextValue option) {
        Finding finding = Finding.of(info, service.id(), option.node().range(), service.name()
                + " gives up a protection of the kernel: " + option.raw() + ".");
        if (tools.does(Work.HOST, service)) {
            return finding.withSeverity(Severity.ADVICE);
        }
        return option.origin().isOwn() ? finding.withFix(new Fix("Remove " + option.raw(),
                new RemoveListed(service.name(), ATTRIBUTE, option.raw()))) : finding;
    }
}
