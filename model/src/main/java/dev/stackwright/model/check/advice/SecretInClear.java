package dev.stackwright.model.check.advice;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A password, token or key stands in an environment value as it is. The message never repeats it. */
public record SecretInClear(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        Set<Range> told = new HashSet<>();
        new SecretVariables(context).groups().forEach((variable, secrets) -> secrets.stream()
                .filter(secret -> told.add(secret.entry().range()) || secret.host().isPresent())
                .forEach(secret -> findings.add(finding(variable, secrets, secret)
                        .withSeverity(severity(context, secret)))));
        return findings;
    }

    /** The password of a trial is no leak: without choices only what somebody has generated is an error. */
    private Severity severity(CheckContext context, Secret secret) {
        return context.isForCustomers() || secret.isGenerated() ? info.severity() : Severity.WARNING;
    }

    private Finding finding(String variable, List<Secret> all, Secret secret) {
        String what = secret.host().isPresent() ? "The URL in " + secret.entry().name() + " of " + secret.service()
                + " carries a password in clear." : secret.entry().name() + " of " + secret.service()
                + " is written in clear.";
        String places = all.size() == 1 ? "" : " in " + all.size() + " places";
        return Finding.of(info, ElementId.service(secret.service()), secret.entry().range(), what)
                .withFix(new Fix("Use the variable " + variable + places, new ExtractSecret(variable, all)));
    }
}
