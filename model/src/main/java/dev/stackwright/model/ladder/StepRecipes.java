package dev.stackwright.model.ladder;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.Container;
import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.HealthcheckTiming;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.ladder.Rung.Ask;
import dev.stackwright.model.ladder.StepQuestion.Option;
import dev.stackwright.model.recipe.AddPort;
import dev.stackwright.model.recipe.AddService;
import dev.stackwright.model.recipe.ConnectServices;
import dev.stackwright.model.recipe.NewBlock;
import dev.stackwright.model.recipe.ReplaceBuildWithImage;
import dev.stackwright.model.recipe.SetEnvironment;
import dev.stackwright.model.recipe.SetHealthcheck;
import dev.stackwright.model.recipe.SetHealthcheckTiming;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.recipe.SetResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The recipes that follow from answers. */
final class StepRecipes {

    /** Points that are answered together with another one. */
    private static final Map<String, String> TOGETHER = Map.of("registries.named", "registries.images",
            "registries.versions", "registries.images", "sizing.reservations", "sizing.limits");

    private final LadderStack stack;
    private final Catalog catalog;
    private final Practice practice;

    StepRecipes(LadderStack stack, Catalog catalog, Practice practice) {
        this.stack = stack;
        this.catalog = catalog;
        this.practice = practice;
    }

    /** The point whose question speaks for that one as well. */
    static String questionOf(String ask) {
        return TOGETHER.getOrDefault(ask, ask);
    }

    /** False where an answer would lead to nothing. */
    boolean canAnswer(StepQuestion question, Gap gap) {
        Optional<Service> service = gap.service().flatMap(stack.compose()::service);
        return switch (question.ask()) {
            case "core.entry", "registries.images" -> service.isPresent();
            case "sizing.limits" -> service.flatMap(this::sizing).isPresent();
            default -> true;
        };
    }

    /** What an answer in words of one's own says about one service. */
    List<Recipe> answered(Ask ask, String service, String answer) {
        return ask.id().equals("core.entry") ? List.of(new AddPort(service, answer))
                : List.of(image(service, answer));
    }

    /** The version goes on being a variable, as the rung below asks. */
    private Recipe image(String service, String answer) {
        Service found = stack.compose().service(service).orElseThrow();
        Optional<String> tag = Interpolation.isIn(answer) ? Optional.empty() : ImageName.parse(answer).tag();
        String image = tag.filter(version -> answer.endsWith(":" + version))
                .map(version -> answer.substring(0, answer.length() - version.length()) + "${"
                        + versionVariable(found) + ":-" + version + "}").orElse(answer);
        return found.isBuilt() ? new ReplaceBuildWithImage(service, image) : new SetImage(service, image);
    }

    private static String versionVariable(Service service) {
        return service.image().flatMap(image -> Interpolation.variablesIn(image.raw()).stream()
                        .filter(variable -> variable.end() == image.raw().length())
                        .map(Interpolation.Variable::name).findFirst())
                .orElseGet(() -> VariableRules.variable(service.name(), "VERSION"));
    }

    /** What an answer of several says about a gap. */
    List<Recipe> chosen(Ask ask, Gap gap, Option option) {
        if (option.test().isPresent()) {
            return gap.service().flatMap(stack.compose()::service)
                    .map(service -> health(service, option.test().get())).orElse(List.of());
        }
        if (option.factor().isPresent()) {
            return gap.service().flatMap(stack.compose()::service)
                    .map(service -> sizes(service, ask, option.factor().get())).orElse(List.of());
        }
        return option.block().flatMap(id -> stack.context().technologies().byId(id))
                .map(block -> block(block, ask)).orElse(List.of());
    }

    private List<Recipe> health(Service service, String test) {
        Optional<String> port = stack.portOf(service);
        if (port.isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>(List.of("CMD"));
        words.addAll(List.of(test.replace("{port}", port.get()).split(" ")));
        List<Recipe> all = new ArrayList<>(List.of(new SetHealthcheck(service.name(), words)));
        for (HealthcheckTiming timing : HealthcheckTiming.values()) {
            Optional.ofNullable(practice.healthTiming().get(timing.key()))
                    .ifPresent(value -> all.add(new SetHealthcheckTiming(service.name(), timing, value)));
        }
        return all;
    }

    private List<Recipe> block(Technology block, Ask ask) {
        String name = NewBlock.freeName(block, stack.snapshot());
        List<Recipe> all = new ArrayList<>(List.of(new AddService(NewBlock.of(block, name))));
        if (ask.id().equals("services.decided")) {
            stack.serving().stream().findFirst().ifPresent(service -> {
                if (block.kind() == ServiceKind.WORKER) {
                    all.addAll(reachingAs(service, name));
                } else {
                    all.add(new ConnectServices(name, service.name()));
                }
            });
        }
        return all;
    }

    /** Lets a new service reach what another one reaches: by the same variables, waiting for the same. */
    private List<Recipe> reachingAs(Service service, String name) {
        Set<String> naming = HostNames.inService(stack.compose(), service).stream()
                .map(HostNames.Mention::where).collect(Collectors.toSet());
        List<Recipe> all = new ArrayList<>();
        for (EnvironmentEntry entry : service.environment()) {
            if (naming.contains(entry.name()) && entry.value().isPresent()) {
                all.add(new SetEnvironment(name, entry.name(), entry.value().get()));
            }
        }
        service.dependencies().forEach(dependency -> all.add(new ConnectServices(name, dependency.service(),
                Optional.of(dependency.condition()))));
        return all;
    }

    private List<Recipe> sizes(Service service, Ask ask, int factor) {
        Optional<Container.Sizing> sizing = sizing(service);
        if (sizing.isEmpty()) {
            return List.of();
        }
        boolean limits = ask.id().equals("sizing.limits");
        Resource cores = limits ? Resource.CPU_LIMIT : Resource.CPU_RESERVATION;
        Resource memory = limits ? Resource.MEMORY_LIMIT : Resource.MEMORY_RESERVATION;
        Amounts amounts = new Amounts(practice.reservedShare());
        List<Recipe> all = new ArrayList<>();
        if (service.resource(cores).isEmpty()) {
            String limit = service.resource(Resource.CPU_LIMIT).map(text -> text.resolved())
                    .orElseGet(() -> amounts.coresTimes(sizing.get().cpus(), factor));
            all.add(new SetResource(service.name(), cores, limits ? limit : amounts.reservedCores(limit)));
        }
        if (service.resource(memory).isEmpty()) {
            String limit = service.resource(Resource.MEMORY_LIMIT).map(text -> text.resolved())
                    .orElseGet(() -> amounts.memoryTimes(sizing.get().memory(), factor));
            all.add(new SetResource(service.name(), memory, limits ? limit : amounts.reservedMemory(limit)));
        }
        return all.stream().filter(recipe -> !((SetResource) recipe).value().isEmpty()).toList();
    }

    /** What the catalog starts the service's technology with; for own code the figures of its blocks. */
    private Optional<Container.Sizing> sizing(Service service) {
        String id = stack.context().recognise(service).isEmpty()
                ? stack.context().kind(service) == ServiceKind.WORKER ? "worker" : "api"
                : stack.context().recognise(service).map(known -> known.technology().map(Technology::id)
                        .or(known::entry).orElse(known.name())).orElse("");
        return catalog.find(id, Container.class).or(() -> catalog.of(Container.class).stream()
                .filter(container -> container.name().equals(id)).findFirst()).map(Container::sizing);
    }
}
