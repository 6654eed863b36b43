package dev.stackwright.model.check.antipattern;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.ConnectServices;
import dev.stackwright.model.recipe.InOneGo;
import dev.stackwright.model.recipe.RemoveAttribute;
import java.util.ArrayList;
import java.util.List;

/** The attribute {@code links}. A link under another name than the service's own has to be replaced by hand. */
public record LinksLegacy(CheckInfo info) implements EachService, LocalCheck {

    private static final String ATTRIBUTE = "links";

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return service.attribute(ATTRIBUTE).filter(links -> !service.texts(ATTRIBUTE).isEmpty())
                .map(links -> finding(service, links, context)).stream().toList();
    }

    private Finding finding(Service service, Attribute links, CheckContext context) {
        List<String> names = service.texts(ATTRIBUTE).stream().map(TextValue::raw).toList();
        List<String> targets = names.stream().map(link -> link.split(":", 2)[0]).distinct().toList();
        Finding finding = Finding.of(info, service.id(), links.entry().key().range(), service.name()
                + " is linked to " + Sentences.list(targets) + ".");
        boolean plain = names.stream().allMatch(link -> link.indexOf(':') < 0
                || link.split(":", 2)[0].equals(link.split(":", 2)[1]));
        boolean found = targets.stream().allMatch(context.compose()::hasService);
        boolean own = links.origin().isOwn()
                && service.attribute("depends_on").map(Attribute::origin).map(origin -> origin.isOwn()).orElse(true);
        return plain && found && own ? finding.withFix(new Fix("Wait for " + Sentences.list(targets) + " instead",
                new InOneGo("Replace the links of " + service.name(), recipes(service, targets)))) : finding;
    }

    private static List<Recipe> recipes(Service service, List<String> targets) {
        List<String> waited = service.dependencies().stream().map(Dependency::service).toList();
        List<Recipe> recipes = new ArrayList<>();
        recipes.add(new RemoveAttribute(service.name(), ATTRIBUTE));
        targets.stream().filter(target -> !waited.contains(target))
                .forEach(target -> recipes.add(new ConnectServices(service.name(), target)));
        return recipes;
    }
}
