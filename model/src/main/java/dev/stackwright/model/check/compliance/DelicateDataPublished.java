package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.recipe.RemovePort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A store that holds the data a framework is about is reached from outside.
 *
 * @param framework the framework
 * @param data      the class of data it is about
 */
public record DelicateDataPublished(CheckInfo info, String framework, DataClass data) implements Check {

    /** Card data under PCI DSS. */
    public static DelicateDataPublished ofCards(CheckInfo info) {
        return new DelicateDataPublished(info, Frameworks.PCI_DSS, DataClass.CARD);
    }

    /** Health data under HIPAA. */
    public static DelicateDataPublished ofHealth(CheckInfo info) {
        return new DelicateDataPublished(info, Frameworks.HIPAA, DataClass.HEALTH);
    }

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = Frameworks.of(framework).in(context);
        List<Finding> findings = new ArrayList<>();
        if (!concern.isNobody()) {
            StackData held = new StackData(context);
            held.keepers().stream().filter(store -> held.holds(store, data)).forEach(store -> store.ports().stream()
                    .filter(port -> !isLocal(port))
                    .forEach(port -> findings.add(finding(store, port).withPlans(concern.named()))));
        }
        return findings;
    }

    private static boolean isLocal(Port port) {
        return Interpolation.withDefaults(port.hostIp().orElse("")).matches("127\\..*|localhost|\\[?::1]?");
    }

    private Finding finding(Service store, Port port) {
        Finding finding = Finding.of(info, store.id(), port.range(), store.name() + " holds "
                + data.name().toLowerCase(Locale.ROOT) + " data, and its port " + port.target()
                + " is reached from outside of the stack.");
        return port.origin().isOwn() ? finding.withFix(new Fix("Publish " + port.shortText() + " no longer",
                new RemovePort(store.name(), port.shortText()))) : finding;
    }
}
