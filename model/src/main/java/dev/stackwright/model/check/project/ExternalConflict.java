package dev.stackwright.model.check.project;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.recipe.RemoveKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that is made outside of the stack, with words on how to make it. Docker Compose refuses that of volumes,
 * and passes over it elsewhere; a name given in both ways it refuses everywhere.
 */
public record ExternalConflict(CheckInfo info) implements Check {

    private static final List<String> SECTIONS = List.of("volumes", "networks", "secrets", "configs");
    private static final List<String> ALLOWED = List.of("external", "name");

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> found = new ArrayList<>();
        for (SourceFile file : context.stack().composeFiles()) {
            ComposeFile compose = file.compose().orElseThrow();
            for (String section : SECTIONS) {
                for (NamedElement element : compose.elements(section)) {
                    in(compose, element).forEach(finding -> found.add(context.stack().in(file, finding)));
                }
            }
        }
        return found;
    }

    private List<Finding> in(ComposeFile compose, NamedElement element) {
        List<Finding> found = new ArrayList<>();
        if (!element.isExternal()) {
            return found;
        }
        Severity severity = element.section().equals("volumes") ? Severity.ERROR : Severity.WARNING;
        for (Attribute attribute : element.attributes()) {
            if (!ALLOWED.contains(attribute.name()) && !attribute.name().startsWith("x-")) {
                found.add(finding(element, attribute, element.name() + " is made outside of the stack, so that "
                        + attribute.name() + " has no effect.").withSeverity(severity).withFix(new Fix("Remove "
                        + attribute.name(), new RemoveKey(List.of(element.section(), element.name(),
                                attribute.name())))));
            }
        }
        Optional<Attribute> name = named(element, "name");
        Optional<Attribute> older = named(element, "external")
                .flatMap(external -> compose.attribute(external.value(), "name"));
        if (name.isPresent() && older.isPresent()) {
            found.add(finding(element, older.get(), element.name() + " has its name twice: under name, and under"
                    + " external.name.").withRemedy("Keep name, and write external: true."));
        }
        return found;
    }

    private static Optional<Attribute> named(NamedElement element, String name) {
        return element.attributes().stream().filter(attribute -> attribute.name().equals(name)).findFirst();
    }

    private Finding finding(NamedElement element, Attribute attribute, String message) {
        return Finding.of(info, element.id(), attribute.entry().key().range(), message);
    }
}
