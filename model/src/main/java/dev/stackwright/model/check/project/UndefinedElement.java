package dev.stackwright.model.check.project;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ResolvedMapping;
import dev.stackwright.model.project.ResolvedNode;
import dev.stackwright.model.project.ResolvedSequence;
import dev.stackwright.model.recipe.DeclareElement;
import dev.stackwright.model.recipe.RenameUse;
import dev.stackwright.model.reference.NearName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A volume, network, secret, config or model that a service uses and the top level does not declare.
 *
 * @param section the top-level section, which bears the name of the service's attribute
 * @param word    one of them in a sentence
 */
public record UndefinedElement(CheckInfo info, String section, String word) implements Check {

    private static final String DEFAULT_NETWORK = "default";

    @Override
    public List<Finding> on(CheckContext context) {
        ResolvedStack stack = context.stack();
        if (!stack.isWhole() || stack.isOverlay()) {
            return List.of();
        }
        Set<String> declared = new HashSet<>(stack.project().section(section).keys());
        if (section.equals("networks")) {
            declared.add(DEFAULT_NETWORK);
        }
        List<Finding> found = new ArrayList<>();
        for (ProjectService service : stack.project().services()) {
            look(service, new Uses(service, declared, new HashSet<>(),
                    new ServiceFindings(info, stack, service, found)));
        }
        return found;
    }

    /**
     * What one service uses.
     *
     * @param told names that were spoken of in this service
     */
    private record Uses(ProjectService service, Set<String> declared, Set<String> told, ServiceFindings findings) {

        boolean isUndefined(String name) {
            return !declared.contains(name) && told.add(name);
        }
    }

    private void look(ProjectService service, Uses uses) {
        service.value(section).ifPresent(used -> listed(used, uses));
        service.attributes().mapping("build").flatMap(build -> build.sequence(section))
                .ifPresent(used -> listed(used, uses));
    }

    private void listed(ResolvedNode used, Uses uses) {
        if (used instanceof ResolvedMapping named) {
            named.entries().stream().filter(entry -> uses.isUndefined(entry.key())).forEach(entry ->
                    uses.findings().atKey(entry, message(uses.service(), entry.key()),
                            finding -> withHelp(finding, uses, entry.key())));
        } else if (used instanceof ResolvedSequence sequence) {
            for (ResolvedNode item : sequence.items()) {
                name(item).filter(uses::isUndefined).ifPresent(name ->
                        uses.findings().at(place(item).provenance(), message(uses.service(), name),
                                finding -> withHelp(finding, uses, name)));
            }
        }
    }

    /** A name that is nearly one of the declared ones is misspelt; any other is declared. */
    private Finding withHelp(Finding finding, Uses uses, String name) {
        Optional<String> meant = NearName.of(name, uses.declared());
        if (meant.isPresent()) {
            return finding.withRemedy("Did you mean " + meant.get() + "? " + finding.remedy())
                    .withFix(new Fix("Use " + meant.get() + " instead",
                            new RenameUse(uses.service().name(), section, name, meant.get())));
        }
        if (section.equals("models")) {
            return finding;
        }
        Optional<String> file = DeclareElement.fileOf(section, name);
        String title = "Declare the " + word + " " + name + file.map(from -> ", read from " + from).orElse("");
        return finding.withFix(new Fix(title, new DeclareElement(section, name), file.isEmpty()));
    }

    /** The name of the element that an item uses; empty for a mount of something else, and for an anonymous volume. */
    private Optional<String> name(ResolvedNode item) {
        Optional<ResolvedMapping> details = item.asMapping();
        if (details.isEmpty()) {
            return section.equals("volumes") ? Optional.empty() : item.text();
        }
        boolean isOther = section.equals("volumes") && details.get().text("type").filter("volume"::equals).isEmpty();
        return isOther ? Optional.empty()
                : details.get().text("source").filter(name -> !name.isEmpty() || !section.equals("volumes"));
    }

    private static ResolvedNode place(ResolvedNode item) {
        return item.asMapping().flatMap(details -> details.value("source")).orElse(item);
    }

    private String message(ProjectService service, String name) {
        return service.name() + " uses the " + word + " " + name + ", which is not declared.";
    }
}
