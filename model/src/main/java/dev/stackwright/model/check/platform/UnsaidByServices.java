package dev.stackwright.model.check.platform;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Observability;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * No service of the product's own says something by a variable that the platform needs of it; one finding for the
 * stack. Variables that stand in other files may say it.
 *
 * @param said     found in the name of a variable that says it
 * @param recorded what in the design says it as well
 * @param sentence what is the case
 */
public record UnsaidByServices(CheckInfo info, Pattern said, Predicate<Observability> recorded, String sentence)
        implements Check {

    /** Numbers that somebody reads. */
    public static UnsaidByServices metrics(CheckInfo info) {
        return new UnsaidByServices(info, Pattern.compile("(?i)metrics|prometheus|otel|opentelemetry|statsd|telemetry"),
                observability -> observability.metrics().isPresent(),
                "None of the product's own services says where its metrics are read.");
    }

    /** Logs with fields. */
    public static UnsaidByServices logs(CheckInfo info) {
        return new UnsaidByServices(info, Pattern.compile("(?i)log(s|ging|ger)?_?"
                + "(format|json|encoding|structured|style|output|formatter)|json_?log|otel"), observability -> false,
                "None of the product's own services says in which form it logs.");
    }

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = PlatformConcern.of(context);
        List<Service> own = context.services().stream().filter(service -> context.isOwnApplication(service)
                && context.kind(service) == ServiceKind.SERVICE && !context.isJob(service)).toList();
        boolean maySay = own.stream().anyMatch(service -> service.attribute("env_file").isPresent()
                || context.isPartial(service) || service.environment().stream()
                .anyMatch(entry -> said.matcher(entry.name()).find()));
        boolean isRecorded = recorded.test(context.design().operations().observability());
        return concern.isNobody() || own.isEmpty() || maySay || isRecorded || context.isPartial() ? List.of()
                : List.of(Finding.ofStack(info, context.stackPlace(), sentence).withPlans(concern.named()));
    }
}
