package dev.stackwright.model.check.compliance;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.DataClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Data a framework is about comes into logs, metrics or traces, by a flow or by what the service is said to hold.
 *
 * @param framework the framework
 * @param data      the class of data it is about
 */
public record DelicateDataLogged(CheckInfo info, String framework, DataClass data) implements Check {

    /** Card data under PCI DSS. */
    public static DelicateDataLogged ofCards(CheckInfo info) {
        return new DelicateDataLogged(info, Frameworks.PCI_DSS, DataClass.CARD);
    }

    /** Health data under HIPAA. */
    public static DelicateDataLogged ofHealth(CheckInfo info) {
        return new DelicateDataLogged(info, Frameworks.HIPAA, DataClass.HEALTH);
    }

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = Frameworks.of(framework).in(context);
        if (concern.isNobody()) {
            return List.of();
        }
        StackData held = new StackData(context);
        String what = data.name().toLowerCase(Locale.ROOT) + " data";
        Map<Service, String> messages = new LinkedHashMap<>();
        held.flows().stream().filter(flow -> isWatching(context, flow.to())
                && flow.meaning().dataClasses().contains(data)).forEach(flow -> messages.putIfAbsent(flow.to(),
                        "With what " + flow.from().name() + " sends to " + flow.to().name() + " comes " + what + "."));
        context.services().stream().filter(service -> isWatching(context, service) && held.holds(service, data))
                .forEach(service -> messages.putIfAbsent(service, service.name() + " watches the stack and holds "
                        + what + "."));
        return messages.entrySet().stream().map(entry -> Finding.of(info, entry.getKey().id(),
                entry.getKey().keyRange(), entry.getValue()).withPlans(concern.named())).toList();
    }

    private static boolean isWatching(CheckContext context, Service service) {
        return context.kind(service) == ServiceKind.OBSERVABILITY;
    }
}
