package dev.stackwright.model.check.compliance;

import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import java.util.List;
import java.util.Set;

/** Logs stay on the machine that wrote them: the design names no place for them, and nothing in the stack collects. */
public record LogCollectionMissing(CheckInfo info) implements Check {

    private static final Frameworks ASKING = Frameworks.of(Frameworks.SOC_2, Frameworks.HIPAA, Frameworks.PCI_DSS,
            Frameworks.ISO_27001);
    private static final Set<String> COLLECTORS = Set.of("Grafana Loki", "Loki", "Promtail", "Grafana Alloy",
            "OpenTelemetry Collector", "Logstash", "Beats", "Fluent Bit", "Fluentd", "Vector", "Telegraf",
            "Datadog Agent", "New Relic agent", "SigNoz", "Graylog");
    private static final Set<String> ON_THE_MACHINE = Set.of("json-file", "local", "none", "journald");

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = ASKING.in(context);
        boolean isSaid = context.design().operations().observability().logs().isPresent();
        if (concern.isNobody() || isSaid || context.services().isEmpty()
                || context.services().stream().anyMatch(service -> collects(context, service))) {
            return List.of();
        }
        return List.of(Finding.ofStack(info, context.stackPlace(), "Nothing collects the logs of the stack, and "
                + ASKING.names(context, "asks", "ask") + " for logs that outlive the machine.")
                .withPlans(concern.named()));
    }

    private static boolean collects(CheckContext context, Service service) {
        return context.recognise(service).map(Recognition::name).filter(COLLECTORS::contains).isPresent()
                || service.attribute("logging", "driver").flatMap(Attribute::text).map(TextValue::raw)
                        .filter(driver -> !ON_THE_MACHINE.contains(driver)).isPresent();
    }
}
