package dev.stackwright.model.check.deployment;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Service;
import java.util.List;
import java.util.regex.Pattern;

/** A self-contained stack with services of its own nowhere speaks of a licence; one finding for the stack. */
public record LicenceMissing(CheckInfo info) implements Check {

    private static final Pattern LICENCE = Pattern.compile("(?i)licen[cs]");

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(context::isSelfContained);
        boolean hasOwn = context.services().stream()
                .anyMatch(service -> context.isOwnApplication(service) && !context.isJob(service));
        boolean mayBeSet = context.isPartial() || context.services().stream().filter(context::isOwnApplication)
                .anyMatch(service -> service.attribute("env_file").isPresent() || context.isPartial(service));
        if (concern.isNobody() || !hasOwn || mayBeSet || context.services().stream().anyMatch(this::speaksOfIt)) {
            return List.of();
        }
        return List.of(Finding.ofStack(info, context.stackPlace(), "No service is given a licence ("
                + context.selfContainedNames() + ").").withPlans(concern.named()));
    }

    private boolean speaksOfIt(Service service) {
        return LICENCE.matcher(service.name()).find()
                || service.environment().stream().anyMatch(entry -> LICENCE.matcher(entry.name()).find())
                || service.mounts().stream().anyMatch(mount -> LICENCE.matcher(mount.target()).find())
                || service.secrets().stream().anyMatch(secret -> LICENCE.matcher(secret.name()).find())
                || service.configs().stream().anyMatch(config -> LICENCE.matcher(config.name()).find());
    }
}
