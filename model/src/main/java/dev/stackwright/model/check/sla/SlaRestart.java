package dev.stackwright.model.check.sla;

import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.InOneGo;
import dev.stackwright.model.recipe.SetRestart;
import java.util.List;
import java.util.function.Predicate;

/** Services that serve and are not started again, as one finding for the stack. */
public record SlaRestart(CheckInfo info) implements Check {

    private static final Predicate<SlaTarget> ANY = target -> true;
    private static final String USUAL = "unless-stopped";

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = SlaConcern.where(context, ANY);
        List<Service> without = concern.isNobody() ? List.of() : context.services().stream()
                .filter(service -> !context.isJob(service) && !context.isPartial(service) && !comesBack(service))
                .toList();
        if (without.isEmpty()) {
            return List.of();
        }
        List<String> names = without.stream().map(Service::name).toList();
        String policy = policy(context);
        List<Recipe> recipes = names.stream().<Recipe>map(name -> new SetRestart(name, policy)).toList();
        Finding finding = Finding.ofStack(info, context.stackPlace(), Sentences.list(names)
                + Sentences.verb(names, " is", " are") + " not started again after a failure, and "
                + SlaConcern.name(context, ANY) + " is promised.").withPlans(concern.named());
        boolean own = without.stream().allMatch(service -> service.ownBody().isPresent());
        return List.of(own ? finding.withFix(new Fix("Restart them: " + policy,
                new InOneGo("Restart " + Sentences.list(names), recipes))) : finding);
    }

    private static boolean comesBack(Service service) {
        return service.attribute("restart").isPresent() || service.attribute("deploy", "restart_policy").isPresent();
    }

    /** As others in the stack are started again. */
    private static String policy(CheckContext context) {
        return context.services().stream().flatMap(service -> service.text("restart").map(TextValue::raw).stream())
                .filter(policy -> policy.equals("always") || policy.equals(USUAL)).findFirst().orElse(USUAL);
    }
}
