package dev.stackwright.model.ladder;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.ExtractVariable;
import dev.stackwright.model.recipe.ExtractVariable.Source;
import dev.stackwright.model.recipe.SetReplicas;
import dev.stackwright.model.recipe.ValuePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the rungs ask to come from variables. Each fix leaves the stack meaning what it means. */
final class VariableRules {

    private final Practice practice;

    VariableRules(Practice practice) {
        this.practice = practice;
    }

    /** Own services and databases whose image names its version in so many words. */
    List<Gap> versions(LadderStack stack) {
        List<Service> versioned = new ArrayList<>(stack.own());
        versioned.addAll(stack.of(ServiceKind.DATABASE));
        return versioned.stream().filter(service -> literalTag(service).isPresent())
                .map(service -> version(service, versioned)).toList();
    }

    private static Optional<TextValue> literalTag(Service service) {
        return service.image().filter(image -> !Interpolation.isIn(image.raw())
                && ImageName.parse(image.raw()).tag().isPresent() && ImageName.parse(image.raw()).digest().isEmpty());
    }

    /** Services of one image share the variable of the first. */
    private static Gap version(Service service, List<Service> all) {
        TextValue image = literalTag(service).orElseThrow();
        String owner = all.stream().filter(other -> literalTag(other)
                        .filter(same -> same.raw().equals(image.raw())).isPresent())
                .map(Service::name).findFirst().orElse(service.name());
        return Gap.at(service.id(), image.node().range(), service.name() + " always runs " + image.raw() + ".")
                .withFix(new Fix("Take the version of " + service.name() + " from a variable",
                        new ExtractVariable(service.name(), new Source.Image(), ValuePart.Named.TAG,
                                variable(owner, "VERSION"))));
    }

    /** Settings of own services that are written out. */
    List<Gap> settings(LadderStack stack) {
        List<Gap> gaps = new ArrayList<>();
        for (Service service : stack.own()) {
            for (EnvironmentEntry entry : service.environment()) {
                String value = entry.value().orElse("");
                if (isSetting(entry.name()) && !value.isBlank() && value.indexOf('$') < 0
                        && value.matches("[^{}\\r\\n]+")) {
                    gaps.add(setting(service, entry));
                }
            }
        }
        return gaps;
    }

    private boolean isSetting(String name) {
        String[] words = name.toUpperCase(Locale.ROOT).split("_");
        return practice.settings().contains(words[words.length - 1]);
    }

    private static Gap setting(Service service, EnvironmentEntry entry) {
        return Gap.at(service.id(), entry.range(), entry.name() + " of " + service.name() + " is written out.")
                .withFix(new Fix("Take " + entry.name() + " of " + service.name() + " from a variable",
                        new ExtractSetting(service.name(), entry.name())));
    }

    /** Puts a variable of the setting's own name in its place; where that means something else, one of the service. */
    private record ExtractSetting(String service, String setting) implements Recipe {

        @Override
        public Outcome on(Snapshot snapshot) {
            Outcome plain = extracting(setting).on(snapshot);
            return plain.isPossible() ? plain : extracting(variable(service, setting)).on(snapshot);
        }

        private ExtractVariable extracting(String variable) {
            return new ExtractVariable(service, new Source.Environment(setting), new ValuePart.Whole(), variable);
        }
    }

    /** Own services that do not say how many of them run. */
    List<Gap> replicas(LadderStack stack) {
        return stack.own().stream().filter(service -> service.replicas().isEmpty()
                        && service.attribute("container_name").isEmpty() && !stack.context().isPartial(service)
                        && service.attribute("deploy", "mode").isEmpty())
                .map(service -> Gap.at(service.id(), service.keyRange(),
                        service.name() + " does not say how many of it run.")
                        .withFix(new Fix("Take the number of " + service.name() + " from a variable",
                                new SetReplicas(service.name(), "${" + variable(service.name(), "REPLICAS") + ":-"
                                        + practice.replicas() + "}")))).toList();
    }

    /** {@code API_VERSION} for a version of api. */
    static String variable(String service, String suffix) {
        String name = (service + "_" + suffix).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_");
        return name.matches("\\d.*") ? "_" + name : name;
    }
}
