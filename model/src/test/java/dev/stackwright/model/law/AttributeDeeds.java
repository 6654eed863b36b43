package dev.stackwright.model.law;

import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.HealthcheckTiming;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.ExtractVariable;
import dev.stackwright.model.recipe.RenameEnvironment;
import dev.stackwright.model.recipe.ReplaceBuildWithImage;
import dev.stackwright.model.recipe.SetCommand;
import dev.stackwright.model.recipe.SetHealthcheckTiming;
import dev.stackwright.model.recipe.SetResource;
import dev.stackwright.model.recipe.SwitchHealthcheck;
import dev.stackwright.model.recipe.ValuePart;
import dev.stackwright.model.text.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Thinks up something to do to one attribute of a service. */
final class AttributeDeeds {

    private static final List<String> CORES = List.of("0.5", "2", "1.25", "${CORES:-1}", "");
    private static final List<String> MEMORY = List.of("512M", "1g", "64m", "${MEMORY:-256M}", "");
    private static final List<String> SPANS = List.of("5s", "1m30s", "${SPAN:-20s}", "");
    private static final List<String> COUNTS = List.of("3", "12", "");

    private static final List<List<String>> COMMANDS = List.of(List.of("serve"),
            List.of("run", "--level", "${LEVEL:-info}", "it's"), List.of("sh", "-c", "a: b # c"));

    private final Chance chance;
    private final Service service;

    AttributeDeeds(Random random, Service service) {
        this.chance = new Chance(random);
        this.service = service;
    }

    private Deed deed(Recipe recipe,
                      UnaryOperator<StackRecord> meant, String... attributes) {
        return new Deed(recipe, meant, Arrays.stream(attributes)
                .<Place>map(key -> new Place.AttributeOf(service.name(), key)).toList());
    }

    Deed resource() {
        Resource resource = chance.oneOf(List.of(Resource.values()));
        String value = chance.oneOf(resource.isMemory() ? MEMORY : CORES);
        List<String> path = resource.path();
        boolean deep = service.attribute(path.get(0), path.subList(1, path.size()).toArray(String[]::new)).isPresent();
        List<String> written = resource.olderKey().filter(key -> !deep && service.attribute(key).isPresent())
                .map(List::of).orElse(path);
        return deed(new SetResource(service.name(), resource, value),
                record -> record.setDeep(service.name(), written, given(value)), written.get(0));
    }

    private static Optional<Object> given(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    Deed command() {
        List<String> words = chance.oneOf(COMMANDS);
        return deed(new SetCommand(service.name(), words),
                record -> record.setDeep(service.name(), List.of("command"), Optional.of(words)), "command");
    }

    Deed healthcheckTiming() {
        HealthcheckTiming timing = chance.oneOf(List.of(HealthcheckTiming.values()));
        String value = chance.oneOf(timing.isDuration() ? SPANS : COUNTS);
        return deed(new SetHealthcheckTiming(service.name(), timing, value), record -> record.setDeep(service.name(),
                List.of("healthcheck", timing.key()), given(value)), "healthcheck");
    }

    Optional<Deed> switchHealthcheck() {
        boolean on = service.healthcheck().filter(check -> check.disabled()).isPresent();
        boolean own = service.attribute("healthcheck", "disable").filter(a -> a.origin().isOwn()).isPresent();
        Optional<Object> disable = !on ? Optional.of("true") : own ? Optional.empty() : Optional.of("false");
        return Optional.of(deed(new SwitchHealthcheck(service.name(), on),
                record -> record.setDeep(service.name(), List.of("healthcheck", "disable"), disable), "healthcheck"));
    }

    Optional<Deed> renameVariable() {
        List<String> names = service.environment().stream().map(EnvironmentEntry::name).toList();
        return chance.oneOrNone(names).map(name -> {
            String to = chance.isHeads() ? name + "_2" : "NEW_" + names.size();
            return deed(new RenameEnvironment(service.name(), name, to),
                    record -> record.renameVariable(service.name(), name, to), "environment");
        });
    }

    Optional<Deed> replaceBuild() {
        return service.isBuilt() ? Optional.of(deed(new ReplaceBuildWithImage(service.name(), "acme/built:1"),
                record -> record.replaceBuild(service.name(), "acme/built:1"), "build", "image", "pull_policy"))
                : Optional.empty();
    }

    Optional<Deed> extractVariable() {
        return chance.isHeads() ? service.image().flatMap(image -> extracted(new ExtractVariable.Source.Image(),
                image.raw(), List.of("image")))
                : chance.oneOrNone(service.environment().stream().filter(entry -> entry.value().isPresent()).toList())
                        .flatMap(entry -> extracted(new ExtractVariable.Source.Environment(entry.name()),
                                last(entry.name()), List.of("environment", entry.name())));
    }

    /** Of several of one name the last counts. */
    private String last(String variable) {
        return service.environment().stream().filter(entry -> entry.name().equals(variable))
                .reduce((first, second) -> second).flatMap(EnvironmentEntry::value).orElse("");
    }

    private Optional<Deed> extracted(ExtractVariable.Source source, String value, List<String> path) {
        boolean isImage = source instanceof ExtractVariable.Source.Image;
        return chance.oneOrNone(ValuePart.of(value, isImage)).map(part -> {
            Range range = part.in(value).orElseThrow();
            String variable = ExtractVariable.suggestedName(service.name(), source, part);
            String changed = value.substring(0, range.start()) + "${" + variable + ":-"
                    + value.substring(range.start(), range.end()) + "}" + value.substring(range.end());
            return deed(new ExtractVariable(service.name(), source, part, variable),
                    record -> record.setDeep(service.name(), path, Optional.of(changed)), path.get(0));
        });
    }
}
