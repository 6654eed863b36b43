package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.recipe.RemoveAttribute;
import dev.stackwright.model.recipe.RemoveEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A log of requests is switched off, or all that a service logs is thrown away. */
public record AccessLogOff(CheckInfo info) implements LocalCheck {

    private static final Frameworks ASKING = Frameworks.of(Frameworks.SOC_2, Frameworks.HIPAA, Frameworks.PCI_DSS,
            Frameworks.ISO_27001);
    private static final Pattern SWITCH = Pattern.compile("(?i)(.*[_.])?(access|audit|request)_?logs?(_?enabled?)?");
    private static final Pattern NEGATED = Pattern.compile("(?i)(.*_)?(disable|no)_(access|audit|request)_?logs?");
    private static final Pattern OFF = Pattern.compile("(?i)false|off|no|0|none|disabled?|/dev/null");
    private static final Pattern ON = Pattern.compile("(?i)true|on|yes|1");
    private static final Pattern WORD = Pattern.compile(
            "(?i).*--(no-access-log|access-?log(file)?[= ](false|off|none|/dev/null)|accesslog=false)\\b.*");

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = ASKING.in(context);
        if (concern.isNobody()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            service.environment().stream().filter(AccessLogOff::isOff)
                    .forEach(entry -> findings.add(ofVariable(service, entry)));
            service.command().stream().filter(word -> WORD.matcher(word.raw().replace('\n', ' ')).matches()).findFirst()
                    .ifPresent(word -> findings.add(Finding.of(info, service.id(), word.node().range(),
                            "The command of " + service.name() + " switches the log of requests off.")));
            service.attribute("logging").filter(logging -> isThrownAway(service))
                    .ifPresent(logging -> findings.add(ofDriver(service, logging)));
        }
        return findings.stream().map(finding -> finding.withPlans(concern.named())).toList();
    }

    private static boolean isOff(EnvironmentEntry entry) {
        String value = Interpolation.withDefaults(entry.value().orElse("")).strip();
        return SWITCH.matcher(entry.name()).matches() && !NEGATED.matcher(entry.name()).matches()
                && OFF.matcher(value).matches()
                || NEGATED.matcher(entry.name()).matches() && ON.matcher(value).matches();
    }

    private static boolean isThrownAway(Service service) {
        return service.attribute("logging", "driver").flatMap(Attribute::text).map(TextValue::raw)
                .filter("none"::equals).isPresent();
    }

    private Finding ofVariable(Service service, EnvironmentEntry entry) {
        Finding finding = Finding.of(info, service.id(), entry.range(), entry.name() + " of " + service.name()
                + " switches the log of requests off.");
        return entry.origin().isOwn() ? finding.withFix(new Fix("Remove " + entry.name(),
                new RemoveEnvironment(service.name(), entry.name()))) : finding;
    }

    private Finding ofDriver(Service service, Attribute logging) {
        Finding finding = Finding.of(info, service.id(), logging.entry().range(), "What " + service.name()
                + " logs is thrown away (driver none).");
        return logging.origin().isOwn() ? finding.withFix(new Fix("Remove the logging of " + service.name(),
                new RemoveAttribute(service.name(), "logging"))) : finding;
    }
}
