package dev.stackwright.model.check.antipattern;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import java.util.List;
import java.util.regex.Pattern;

/** A variable names the machine the containers run on as a host. It weighs more once the stack is for customers. */
public record ReachesHostMachine(CheckInfo info) implements EachService, LocalCheck {

    private static final Pattern HOST =
            Pattern.compile("(?i).*\\b(host\\.docker\\.internal|gateway\\.docker\\.internal|docker\\.for\\.(mac|win)\\."
                    + "(localhost|host\\.internal)|host\\.containers\\.internal)\\b.*", Pattern.DOTALL);

    /** Addresses that the service tells others, and exceptions. */
    private static final Pattern NOT_CALLED = Pattern.compile("(?i)advertised|^no_proxy$");

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return service.environment().stream().filter(ReachesHostMachine::isHost)
                .filter(entry -> !context.isForDevelopment()).map(entry -> finding(service, entry, context)).toList();
    }

    private static boolean isHost(EnvironmentEntry entry) {
        return !NOT_CALLED.matcher(entry.name()).find()
                && HOST.matcher(Interpolation.withDefaults(entry.value().orElse(""))).matches();
    }

    private Finding finding(Service service, EnvironmentEntry entry, CheckContext context) {
        String unlessSet = Interpolation.isIn(entry.value().orElse("")) ? ", where nobody says otherwise" : "";
        return Finding.of(info, service.id(), entry.range(), entry.name() + " of " + service.name()
                        + " points to a program on the machine itself" + unlessSet + ".")
                .withSeverity(context.isForCustomers() ? Severity.WARNING : info.severity());
    }
}
