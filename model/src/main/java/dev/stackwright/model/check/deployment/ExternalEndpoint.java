package dev.stackwright.model.check.deployment;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A variable names a host on the internet, while the stack must live without one. */
public record ExternalEndpoint(CheckInfo info, CloudEndpoints clouds) implements LocalCheck {

    private static final Pattern URL_HOST =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://(?:[^/@\\s]*@)?([A-Za-z0-9.-]+\\.[A-Za-z]{2,})"
                    + "(?![A-Za-z0-9.-])");
    /** Addresses under which the product itself is reached, and references that nobody calls. */
    private static final Pattern OWN_ADDRESS = Pattern.compile(
            "(?i)(^|_)(public|base|site|app|frontend|web|root|external|cors|origins?|domains?|redirect|callback|"
                    + "host|hostname|server|webhook|website|advertised|"
                    + "self|issuer|docs?|support|homepage|privacy|terms|namespace|schema)"
                    + "(_|$)");
    private static final Set<String> NOWHERE = Set.of("example.com", "example.org", "example.net", "localhost");
    private static final Pattern INSIDE = Pattern.compile("(?i).*\\.(local|internal|lan|test|localhost|home|example)");

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(context::isSelfContained);
        if (concern.isNobody()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            for (EnvironmentEntry entry : service.environment()) {
                outside(context, entry).ifPresent(host -> findings.add(
                        finding(context, service, entry, host).withPlans(concern.named())));
            }
        }
        return findings;
    }

    private Optional<String> outside(CheckContext context, EnvironmentEntry entry) {
        String value = Interpolation.withDefaults(entry.value().orElse("")).strip();
        if (value.indexOf('.') < 0 || LicenceOnline.isServer(entry)) {
            return Optional.empty();
        }
        Optional<String> cloud = clouds.hostIn(value);
        if (cloud.isPresent() || OWN_ADDRESS.matcher(entry.name()).find()) {
            return cloud;
        }
        Matcher url = URL_HOST.matcher(value);
        while (url.find()) {
            String host = url.group(1).toLowerCase(Locale.ROOT);
            if (!context.compose().hasService(url.group(1)) && !INSIDE.matcher(host).matches()
                    && NOWHERE.stream().noneMatch(nowhere -> host.equals(nowhere) || host.endsWith("." + nowhere))) {
                return Optional.of(host);
            }
        }
        return Optional.empty();
    }

    private Finding finding(CheckContext context, Service service, EnvironmentEntry entry, String host) {
        String whose = clouds.ownerOf(host).map(owner -> ", a service of " + owner).orElse("");
        return Finding.of(info, service.id(), entry.range(), entry.name() + " of " + service.name() + " points to "
                + host + whose + "; the stack has no such connection (" + context.selfContainedNames() + ").");
    }
}
