package dev.stackwright.model.check.compliance;

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
import java.util.Set;
import java.util.regex.Pattern;

/** A variable that switches encryption or its verification off, while a framework asks for it. */
public record EncryptionSwitchedOff(CheckInfo info) implements LocalCheck {

    private static final Set<String> FRAMEWORKS = Set.of("soc2", "hipaa", "gdpr", "pci-dss", "iso-27001");
    private static final Pattern SWITCH =
            Pattern.compile("(?i)(^|[_.]|^pg)(ssl|tls|https|ssl_?mode)([_.](enabled?|required?|verify|mode))?$");
    private static final Pattern SWITCHED_OFF = Pattern.compile("(?i)false|off|no|0|disabled?");
    private static final Pattern IN_URL = Pattern.compile("(?i)[?&;](sslmode=disable|(use)?ssl=false|tls=false|"
            + "encrypt=false|trustservercertificate=true)");

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.complianceIds().stream().anyMatch(FRAMEWORKS::contains));
        if (concern.isNobody()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            for (EnvironmentEntry entry : service.environment()) {
                if (isOff(entry)) {
                    findings.add(Finding.of(info, service.id(), entry.range(), entry.name() + " of "
                            + service.name() + " switches encryption off.").withPlans(concern.named()));
                }
            }
        }
        return findings;
    }

    private static boolean isOff(EnvironmentEntry entry) {
        String value = Interpolation.withDefaults(entry.value().orElse("")).strip();
        return SWITCH.matcher(entry.name()).find() && SWITCHED_OFF.matcher(value).matches()
                || IN_URL.matcher(value).find()
                || entry.name().equals("NODE_TLS_REJECT_UNAUTHORIZED") && value.equals("0");
    }
}
