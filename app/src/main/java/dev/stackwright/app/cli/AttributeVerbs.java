package dev.stackwright.app.cli;

import static dev.stackwright.app.cli.Verbs.SERVICE;

import dev.stackwright.model.compose.HealthcheckTiming;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.AddPort;
import dev.stackwright.model.recipe.AttachVolume;
import dev.stackwright.model.recipe.DetachVolume;
import dev.stackwright.model.recipe.ExtractLiteral;
import dev.stackwright.model.recipe.ExtractVariable;
import dev.stackwright.model.recipe.JoinNetwork;
import dev.stackwright.model.recipe.LeaveNetwork;
import dev.stackwright.model.recipe.LiteralPlace;
import dev.stackwright.model.recipe.RemoveEnvironment;
import dev.stackwright.model.recipe.RemovePort;
import dev.stackwright.model.recipe.RenameEnvironment;
import dev.stackwright.model.recipe.ReplaceBuildWithImage;
import dev.stackwright.model.recipe.SetCommand;
import dev.stackwright.model.recipe.SetEnvironment;
import dev.stackwright.model.recipe.SetHealthcheck;
import dev.stackwright.model.recipe.SetHealthcheckTiming;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.recipe.SetReplicas;
import dev.stackwright.model.recipe.SetResource;
import dev.stackwright.model.recipe.SwitchHealthcheck;
import dev.stackwright.model.recipe.ValuePart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verbs of {@code edit} that change attributes of one service. */
final class AttributeVerbs {

    /** By the label of the option. */
    private static final Map<String, Resource> RESOURCES = new LinkedHashMap<>();
    private static final Map<String, HealthcheckTiming> TIMINGS = new LinkedHashMap<>();

    static {
        RESOURCES.put("CORES", Resource.CPU_LIMIT);
        RESOURCES.put("MEMORY", Resource.MEMORY_LIMIT);
        RESOURCES.put("RESERVED_CORES", Resource.CPU_RESERVATION);
        RESOURCES.put("RESERVED_MEMORY", Resource.MEMORY_RESERVATION);
        TIMINGS.put("INTERVAL", HealthcheckTiming.INTERVAL);
        TIMINGS.put("TIMEOUT", HealthcheckTiming.TIMEOUT);
        TIMINGS.put("RETRIES", HealthcheckTiming.RETRIES);
        TIMINGS.put("START_PERIOD", HealthcheckTiming.START_PERIOD);
    }

    static final List<Verb> ALL = List.of(
            Verb.of("set-image", "Set the image of a service.",
                    said -> new SetImage(said.text("SERVICE"), said.text("IMAGE")), SERVICE,
                    Word.parameter("IMAGE", "For example acme/api:2.0.")),
            Verb.of("replace-build", "Let a service run an image instead of one that is built.",
                    said -> new ReplaceBuildWithImage(said.text("SERVICE"), said.text("IMAGE")), SERVICE,
                    Word.parameter("IMAGE", "For example acme/api:2.0.")),
            Verb.of("set-command", "Set the command a service runs.",
                    said -> new SetCommand(said.text("SERVICE"), said.list("WORD")), SERVICE,
                    Word.parameter("WORD", "The words of the command; put them behind -- when one begins with a dash.")
                            .repeated()),
            Verb.of("set-replicas", "Set how many containers of a service run.",
                    said -> new SetReplicas(said.text("SERVICE"), said.text("N")), SERVICE,
                    Word.parameter("N", "A whole number from 0, or a variable such as '$${REPLICAS:-2}'.")),
            Verb.ofSeveral("set-resources", "Set limits and reservations of a service.",
                    AttributeVerbs::resources, SERVICE,
                    Word.option("CORES", "The most processor cores, for example 0.5.", "--cpus"),
                    Word.option("MEMORY", "The most memory, for example 512M.", "--memory"),
                    Word.option("RESERVED_CORES", "Processor cores that are set aside.", "--reserve-cpus"),
                    Word.option("RESERVED_MEMORY", "Memory that is set aside.", "--reserve-memory"))
                    .noting("An empty value takes a limit or reservation away."),
            Verb.ofSeveral("set-env", "Set environment variables of a service.", AttributeVerbs::variables, SERVICE,
                    Word.parameter("KEY=VALUE", "Variables; the value may be empty and may hold further = signs.")
                            .repeated()),
            Verb.of("rename-env", "Give an environment variable of a service another name.",
                    said -> new RenameEnvironment(said.text("SERVICE"), said.text("OLD"), said.text("NEW")), SERVICE,
                    Word.parameter("OLD", "Its name."), Word.parameter("NEW", "Its new name.")),
            Verb.ofSeveral("remove-env", "Remove environment variables of a service.",
                    said -> said.list("KEY").stream()
                            .<Recipe>map(name -> new RemoveEnvironment(said.text("SERVICE"), name)).toList(), SERVICE,
                    Word.parameter("KEY", "Names of variables.").repeated()),
            Verb.of("extract-variable", "Put a variable in the place of a literal, which becomes its default.",
                    AttributeVerbs::extract, SERVICE,
                    Word.parameter("VARIABLE", "Name of the variable; without it one such as DB_TAG.").optional(),
                    Word.option("KEY", "The environment variable whose value it is; without it the image.", "--env"),
                    Word.option("PLACE", "The value of any other attribute: its keys below the service with dots"
                            + " between them, such as deploy.replicas or ports.0.", "--at"),
                    Word.option("PART", "tag, user, password, host, port or published, or a text that stands in the"
                            + " value; without it all of the value.", "--part"))
                    .noting("Refused where .env or the shell give the variable another value already."),
            Verb.of("add-port", "Publish a port of a service.",
                    said -> new AddPort(said.text("SERVICE"), said.text("PORT")), SERVICE,
                    Word.parameter("PORT", "For example 8080:80 or 127.0.0.1:8080:80/tcp.")),
            Verb.of("remove-port", "No longer publish a port of a service.",
                    said -> new RemovePort(said.text("SERVICE"), said.text("PORT")), SERVICE,
                    Word.parameter("PORT", "As the file writes it, for example 8080:80.")),
            Verb.of("attach-volume", "Mount a named volume into a service; declared where it is new.",
                    said -> new AttachVolume(said.text("SERVICE"), said.text("VOLUME"), said.text("PATH")), SERVICE,
                    Word.parameter("VOLUME", "Name of the volume."),
                    Word.parameter("PATH", "Absolute path in the container.")),
            Verb.of("detach-volume", "Mount nothing at a path any more; the volume stays declared.",
                    said -> new DetachVolume(said.text("SERVICE"), said.text("PATH")), SERVICE,
                    Word.parameter("PATH", "Absolute path in the container.")),
            Verb.of("join-network", "Let a service join a network; declared where it is new.",
                    said -> new JoinNetwork(said.text("SERVICE"), said.text("NETWORK")), SERVICE,
                    Word.parameter("NETWORK", "Name of the network.")),
            Verb.of("leave-network", "Let a service leave a network; the network stays declared.",
                    said -> new LeaveNetwork(said.text("SERVICE"), said.text("NETWORK")), SERVICE,
                    Word.parameter("NETWORK", "Name of the network.")),
            Verb.ofSeveral("set-healthcheck", "Give a service a health check, or change its numbers.",
                    AttributeVerbs::healthcheck, SERVICE,
                    Word.parameter("WORD", "The words of the test; put them behind -- when one begins with a dash.")
                            .anyNumber(),
                    Word.option("INTERVAL", "Time between two tests, for example 10s.", "--interval"),
                    Word.option("TIMEOUT", "How long one test may take.", "--timeout"),
                    Word.option("RETRIES", "Failures in a row that make it unhealthy.", "--retries"),
                    Word.option("START_PERIOD", "Time after the start in which failures do not count.",
                            "--start-period"))
                    .noting("The words are run as they are; one word that holds spaces is run by the shell of the"
                            + " container. An empty number takes it away."),
            Verb.of("disable-healthcheck", "Switch the health check of a service off; what is written of it stays.",
                    said -> new SwitchHealthcheck(said.text("SERVICE"), false), SERVICE),
            Verb.of("enable-healthcheck", "Switch the health check of a service on again.",
                    said -> new SwitchHealthcheck(said.text("SERVICE"), true), SERVICE));

    private AttributeVerbs() {
    }

    private static List<Recipe> resources(Said said) {
        List<Recipe> all = new ArrayList<>();
        RESOURCES.forEach((label, resource) -> said.optional(label)
                .ifPresent(value -> all.add(new SetResource(said.text("SERVICE"), resource, value))));
        if (all.isEmpty()) {
            throw said.misuse("Say at least one of --cpus, --memory, --reserve-cpus and --reserve-memory.");
        }
        return all;
    }

    private static List<Recipe> variables(Said said) {
        return said.list("KEY=VALUE").stream().<Recipe>map(variable -> {
            int equals = variable.indexOf('=');
            if (equals < 1) {
                throw said.misuse("'" + variable + "' is not of the form KEY=VALUE.");
            }
            return new SetEnvironment(said.text("SERVICE"), variable.substring(0, equals),
                    variable.substring(equals + 1));
        }).toList();
    }

    private static Recipe extract(Said said) {
        String service = said.text("SERVICE");
        Optional<ValuePart> named = said.optional("PART").map(AttributeVerbs::part);
        ValuePart part = named.orElseGet(ValuePart.Whole::new);
        Optional<String> variable = said.optional("VARIABLE");
        if (said.optional("PLACE").isPresent()) {
            if (said.optional("KEY").isPresent()) {
                throw said.misuse("Say either --env or --at.");
            }
            return extractAt(placeOf(service, said.text("PLACE")), part, variable, said.environment());
        }
        ExtractVariable.Source source = said.optional("KEY")
                .<ExtractVariable.Source>map(ExtractVariable.Source.Environment::new)
                .orElseGet(ExtractVariable.Source.Image::new);
        return new ExtractVariable(service, source, part, variable
                .orElseGet(() -> ExtractVariable.suggestedName(service, source, part)), said.environment());
    }

    private static List<String> placeOf(String service, String keys) {
        List<String> path = new ArrayList<>(List.of("services", service));
        path.addAll(List.of(keys.split("\\.")));
        return path;
    }

    private static Recipe extractAt(List<String> path, ValuePart part, Optional<String> variable,
                                    Map<String, String> set) {
        return snapshot -> new ExtractLiteral(FileKey.MAIN, path, part, variable.or(() ->
                LiteralPlace.at(snapshot.compose(), path).map(place -> place.suggestedName(part))).orElse("VALUE"),
                set).on(snapshot);
    }

    private static ValuePart part(String text) {
        Optional<ValuePart> named = Arrays.stream(ValuePart.Named.values())
                .filter(part -> part.name().equalsIgnoreCase(text)).<ValuePart>map(part -> part).findFirst();
        return named.orElseGet(() -> new ValuePart.Words(text));
    }

    private static List<Recipe> healthcheck(Said said) {
        List<Recipe> all = new ArrayList<>();
        List<String> words = said.list("WORD");
        if (!words.isEmpty()) {
            all.add(new SetHealthcheck(said.text("SERVICE"), test(words)));
        }
        TIMINGS.forEach((label, timing) -> said.optional(label)
                .ifPresent(value -> all.add(new SetHealthcheckTiming(said.text("SERVICE"), timing, value))));
        if (all.isEmpty()) {
            throw said.misuse("Missing required parameter: 'WORD'");
        }
        return all;
    }

    private static List<String> test(List<String> words) {
        List<String> test = new ArrayList<>(words);
        if (!words.get(0).equals("CMD") && !words.get(0).equals("CMD-SHELL")) {
            test.add(0, words.size() == 1 && words.get(0).contains(" ") ? "CMD-SHELL" : "CMD");
        }
        return test;
    }
}
