package dev.stackwright.rendering.document;

import dev.stackwright.model.catalog.DeploymentModel;
import dev.stackwright.model.catalog.Machines;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.plan.ResourceTotals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the ways to run a stack mean for this one, in sentences. */
final class DeploymentMeaning {

    private static final String OWN_ACCOUNTS = "saas";

    private final CheckContext context;
    private final StackFacts facts;

    DeploymentMeaning(CheckContext context, StackFacts facts) {
        this.context = context;
        this.facts = facts;
    }

    /** @param cores and memory of the server that the price is meant for */
    List<String> ofServer(int cores, int memoryGb) {
        List<String> lines = new ArrayList<>(sizes(cores, memoryGb));
        List<String> mounted = facts.services().stream().filter(service -> !service.mounts().isEmpty())
                .map(ServiceFacts::name).toList();
        if (!mounted.isEmpty()) {
            lines.add("The data of " + String.join(", ", mounted) + " lies on its only disk.");
        }
        context.highestSla().filter(target -> target.zones() > 1 || target.regions() > 1).ifPresent(target ->
                lines.add("It cannot keep the promised " + target.option().name() + ", which takes "
                        + places(target) + "."));
        return lines;
    }

    private static String places(SlaTarget target) {
        return target.regions() > 1 ? target.regions() + " regions" : target.zones() + " zones";
    }

    private List<String> sizes(int cores, int memoryGb) {
        ResourceTotals totals = ResourceTotals.of(context.stack().project(), Map.of(), Machines.read());
        List<String> lines = new ArrayList<>();
        boolean isAnySized = totals.vcpu().signum() > 0 || totals.memoryGb().signum() > 0;
        if (isAnySized) {
            boolean fits = totals.vcpu().compareTo(BigDecimal.valueOf(cores)) <= 0
                    && totals.memoryGb().compareTo(BigDecimal.valueOf(memoryGb)) <= 0;
            lines.add("The limits of its " + count(totals.containers(), "container") + " add up to "
                    + totals.vcpu().toPlainString() + " cores and " + totals.memoryGb().toPlainString()
                    + " GB of memory. " + (fits ? "They fit into the " : "That is more than the ") + cores
                    + " cores and " + memoryGb + " GB the estimate is meant for"
                    + (fits ? "." : ": expect a larger server and a higher price."));
        }
        if (!totals.unsized().isEmpty()) {
            lines.add((isAnySized ? "Not in these sums, for want of limits: " : "Without limits its size cannot be"
                    + " told; they are missing for ") + String.join(", ", totals.unsized()) + ".");
        }
        return lines;
    }

    List<String> ofPlatform() {
        List<String> lines = new ArrayList<>();
        for (Service service : context.services()) {
            HostTies.of(service).forEach(tie -> lines.add("In the way: " + service.name() + " " + tie + "."));
        }
        List<String> elsewhere = models().stream().filter(model -> !model.option().id().equals(OWN_ACCOUNTS))
                .map(model -> model.option().name()).toList();
        if (!elsewhere.isEmpty()) {
            lines.add("It serves no customers under " + String.join(", ", elsewhere)
                    + ": the platform runs in accounts of the provider.");
        }
        return lines;
    }

    List<String> ofCloud(Placements placements) {
        List<String> lines = new ArrayList<>();
        facts.operations().scaling().stream()
                .filter(scale -> !scale.minimum().isEmpty() && !scale.maximum().isEmpty())
                .forEach(scale -> lines.add(scale.service() + " runs with " + scale.minimum() + " to "
                        + scale.maximum() + " containers, " + (scale.mode().equals("automatic")
                        ? "which follow the load" : "changed by hand") + "."));
        for (DeploymentModel model : models()) {
            List<String> behind = placements.leftBehind(model.option().id());
            if (!behind.isEmpty()) {
                lines.add("Under " + model.option().name() + " the services stay containers, because these cannot go"
                        + " there: " + String.join(", ", behind) + ".");
            }
        }
        return lines;
    }

    private List<DeploymentModel> models() {
        Set<String> chosen = new LinkedHashSet<>(context.design().choices().deploymentModelIds());
        context.design().planNames().forEach(plan -> {
            Choices choices = context.design().choicesOf(plan);
            chosen.addAll(choices.deploymentModelIds());
        });
        return context.choiceCatalog().deploymentModels().stream()
                .filter(model -> chosen.contains(model.option().id())).toList();
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
