package dev.stackwright.model.check.advice;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.QuietServices;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.recipe.RemoveSection;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Credentials of an image registry stand in the compose file: under the attribute of the platform, or as a Docker
 * configuration that is written into a value. The message never repeats them.
 */
public record RegistryCredentials(CheckInfo info) implements Check {

    private static final String ATTRIBUTE = "x-omnistrate-image-registry-attributes";

    /** What {@code docker login} writes: {@code "auths": {"host": {"auth": "…"}}}. */
    private static final Pattern CONFIGURATION =
            Pattern.compile("(?s)\"auths\"\\s*:\\s*\\{.*\"(?:auth|password|identitytoken)\"\\s*:\\s*\"[^\"$]+\"");

    private static final QuietServices QUIET = new QuietServices(RegistryCredentials::isQuiet);

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> found = new ArrayList<>();
        Set<YamlNode> quiet = QUIET.in(context.compose());
        for (YamlMapping root : context.compose().roots()) {
            root.entry(ATTRIBUTE).ifPresent(entry -> found.add(Finding.ofStack(info, entry.key().range(),
                    "The file holds the access to image registries under " + ATTRIBUTE + ".")
                    .withFix(new Fix("Remove " + ATTRIBUTE, new RemoveSection(ATTRIBUTE)))));
            walk(root, context, quiet, found);
        }
        return found;
    }

    private static boolean isQuiet(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream().allMatch(entry -> isQuiet(entry.value()));
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.values().stream().allMatch(RegistryCredentials::isQuiet);
        }
        return !(node instanceof YamlScalar scalar) || !isConfiguration(scalar);
    }

    private static boolean isConfiguration(YamlScalar scalar) {
        return scalar.value().contains("\"auths\"") && CONFIGURATION.matcher(scalar.value()).find();
    }

    private void walk(YamlNode node, CheckContext context, Set<YamlNode> quiet, List<Finding> found) {
        if (quiet.contains(node)) {
            return;
        }
        if (node instanceof YamlMapping mapping) {
            mapping.entries().stream().map(YamlEntry::value).forEach(value -> walk(value, context, quiet, found));
        } else if (node instanceof YamlSequence sequence) {
            sequence.values().forEach(value -> walk(value, context, quiet, found));
        } else if (node instanceof YamlScalar scalar && isConfiguration(scalar)) {
            String message = "A Docker configuration with the access to a registry is written into the file.";
            Optional<ElementId> element = context.compose().elementAt(scalar.start());
            found.add(element.map(id -> Finding.of(info, id, scalar.range(), message))
                    .orElseGet(() -> Finding.ofStack(info, scalar.range(), message)));
        }
    }
}
