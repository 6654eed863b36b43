package dev.stackwright.model.check.deployment;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A variable names the server of a licence, and that is none of the stack. */
public record LicenceOnline(CheckInfo info) implements SelfContainedService {

    private static final Pattern SERVER =
            Pattern.compile("(?i)(^|_)licen[cs](e|ing)_?(server|service|api|url|uri|host|endpoint|check)(_|$)");
    private static final Pattern HOST =
            Pattern.compile("^(?:[a-z]+://)?(?:[^/@\\s]*@)?([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,})"
                    + "(?=[:/]|$)");
    private static final Pattern INSIDE = Pattern.compile("(?i).*\\.(local|internal|lan|localhost|home)");

    /** True for a variable that says where a licence is checked. */
    static boolean isServer(EnvironmentEntry entry) {
        return SERVER.matcher(entry.name()).find();
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return service.environment().stream().filter(LicenceOnline::isServer)
                .filter(entry -> isOutside(entry, context))
                .map(entry -> Finding.of(info, service.id(), entry.range(), entry.name() + " of " + service.name()
                        + " names a licence server outside; the stack has no such connection ("
                        + context.selfContainedNames() + ").")).toList();
    }

    private static boolean isOutside(EnvironmentEntry entry, CheckContext context) {
        Matcher host = HOST.matcher(Interpolation.withDefaults(entry.value().orElse("")).strip());
        return host.find() && !context.compose().hasService(host.group(1)) && !INSIDE.matcher(host.group(1)).matches();
    }
}
