package dev.stackwright.model.check.sla;

import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Healthcheck;
import dev.stackwright.model.compose.HealthcheckTiming;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.recipe.SetHealthcheckTiming;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A health check needs more than a minute until it calls a service unhealthy, while a quick failover is promised. */
public record SlaHealthTiming(CheckInfo info) implements EachService, LocalCheck {

    private static final Predicate<SlaTarget> QUICK = target -> target.isAtLeast("99.99");
    private static final double MOST_SECONDS = 60;
    /** Defaults of Docker, in seconds and times. */
    private static final double INTERVAL = 30;
    private static final double TIMEOUT = 30;
    private static final int RETRIES = 3;
    private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)(ms|us|ns|s|m|h)");

    @Override
    public Concern concern(CheckContext context) {
        return SlaConcern.where(context, QUICK);
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        Optional<Healthcheck> check = service.healthcheck().filter(one -> !one.disabled());
        if (check.isEmpty() || context.isJob(service)) {
            return List.of();
        }
        OptionalDouble interval = seconds(check.get().interval(), INTERVAL);
        OptionalDouble timeout = seconds(check.get().timeout(), TIMEOUT);
        Optional<Integer> retries = retries(check.get());
        if (interval.isEmpty() || timeout.isEmpty() || retries.isEmpty()) {
            return List.of();
        }
        double known = interval.getAsDouble() * retries.get() + timeout.getAsDouble();
        return known <= MOST_SECONDS ? List.of()
                : List.of(finding(service, context, Math.round(known), retries.get(), timeout.getAsDouble()));
    }

    private Finding finding(Service service, CheckContext context, long seconds, int retries, double timeout) {
        Attribute written = service.attribute("healthcheck").orElseThrow();
        Finding finding = Finding.of(info, service.id(), written.entry().key().range(), "It can take " + seconds
                + " s until " + service.name() + " is called unhealthy; " + SlaConcern.name(context, QUICK)
                + " asks for a quick failover.");
        long every = (long) ((MOST_SECONDS - timeout) / retries);
        boolean canBeSet = written.origin().isOwn() && every >= 5;
        return canBeSet ? finding.withFix(new Fix("Ask every " + Math.min(every, 10) + " s",
                new SetHealthcheckTiming(service.name(), HealthcheckTiming.INTERVAL, Math.min(every, 10) + "s")))
                : finding;
    }

    private static Optional<Integer> retries(Healthcheck check) {
        String text = check.retries().map(Interpolation::withDefaults).orElse(String.valueOf(RETRIES));
        return text.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A span of time; empty where it cannot be read. */
    private static OptionalDouble seconds(Optional<String> written, double otherwise) {
        if (written.isEmpty()) {
            return OptionalDouble.of(otherwise);
        }
        String text = Interpolation.withDefaults(written.get()).strip();
        Matcher part = PART.matcher(text);
        double seconds = 0;
        int end = 0;
        while (part.find() && part.start() == end) {
            seconds += Double.parseDouble(part.group(1)) * factor(part.group(2));
            end = part.end();
        }
        return end == text.length() && end > 0 ? OptionalDouble.of(seconds) : OptionalDouble.empty();
    }

    private static double factor(String unit) {
        return switch (unit) {
            case "h" -> 3600;
            case "m" -> 60;
            case "s" -> 1;
            case "ms" -> 1e-3;
            case "us" -> 1e-6;
            default -> 1e-9;
        };
    }
}
