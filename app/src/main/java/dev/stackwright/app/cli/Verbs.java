package dev.stackwright.app.cli;

import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.AddPort;
import dev.stackwright.model.recipe.AddService;
import dev.stackwright.model.recipe.AttachVolume;
import dev.stackwright.model.recipe.ConnectServices;
import dev.stackwright.model.recipe.DetachVolume;
import dev.stackwright.model.recipe.DisconnectServices;
import dev.stackwright.model.recipe.RemoveEnvironment;
import dev.stackwright.model.recipe.RemovePort;
import dev.stackwright.model.recipe.RemoveService;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.model.recipe.SetDependencyCondition;
import dev.stackwright.model.recipe.SetEnvironment;
import dev.stackwright.model.recipe.SetHealthcheck;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.recipe.SetReplicas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The verbs of {@code edit}: each is one recipe with its parameters. */
final class Verbs {

    private Verbs() {
    }

    /** One verb. */
    @Command(mixinStandardHelpOptions = true, parameterListHeading = "%nParameters:%n",
            optionListHeading = "%nOptions:%n")
    abstract static class Verb implements Callable<Integer> {

        @ParentCommand
        private EditCommand edit;

        @Spec
        private CommandSpec spec;

        abstract List<Recipe> recipes();

        @Override
        public Integer call() {
            return edit.perform(recipes());
        }

        ParameterException misuse(String message) {
            return new ParameterException(spec.commandLine(), message);
        }
    }

    /** A verb on one service. */
    abstract static class ServiceVerb extends Verb {

        @Parameters(index = "0", paramLabel = "SERVICE", description = "Name of the service.")
        String service;
    }

    /** A verb on a dependency. */
    abstract static class DependencyVerb extends Verb {

        @Parameters(index = "0", paramLabel = "FROM", description = "The service that depends on the other.")
        String from;

        @Parameters(index = "1", paramLabel = "TO", description = "The service it depends on.")
        String to;
    }

    @Command(name = "set-image", header = "Set the image of a service.")
    static final class SetImageVerb extends ServiceVerb {

        @Parameters(index = "1", paramLabel = "IMAGE", description = "For example acme/api:2.0.")
        private String image;

        @Override
        List<Recipe> recipes() {
            return List.of(new SetImage(service, image));
        }
    }

    @Command(name = "add-service", header = "Add a service at the end of the services.")
    static final class AddServiceVerb extends Verb {

        @Parameters(index = "0", paramLabel = "NAME", description = "Name of the new service.")
        private String name;

        @Option(names = {"-i", "--image"}, paramLabel = "IMAGE", required = true, description = "Its image.")
        private String image;

        @Override
        List<Recipe> recipes() {
            return List.of(new AddService(name, image));
        }
    }

    @Command(name = "remove-service", header = "Remove a service and every dependency on it.")
    static final class RemoveServiceVerb extends ServiceVerb {

        @Override
        List<Recipe> recipes() {
            return List.of(new RemoveService(service));
        }
    }

    @Command(name = "rename-service",
            header = "Rename a service wherever the file names it, host parts of URLs included.")
    static final class RenameServiceVerb extends Verb {

        @Parameters(index = "0", paramLabel = "OLD", description = "Its name.")
        private String oldName;

        @Parameters(index = "1", paramLabel = "NEW", description = "Its new name.")
        private String newName;

        @Override
        List<Recipe> recipes() {
            return List.of(new RenameService(oldName, newName));
        }
    }

    @Command(name = "connect", header = "Let one service depend on another.")
    static final class ConnectVerb extends DependencyVerb {

        @Option(names = {"-c", "--condition"}, paramLabel = "CONDITION", converter = Condition.class,
                description = "What it waits for: service_started (the default), service_healthy or"
                        + " service_completed_successfully.")
        private DependencyCondition condition;

        @Override
        List<Recipe> recipes() {
            return List.of(new ConnectServices(from, to, Optional.ofNullable(condition)));
        }
    }

    @Command(name = "disconnect", header = "Let one service no longer depend on another.")
    static final class DisconnectVerb extends DependencyVerb {

        @Override
        List<Recipe> recipes() {
            return List.of(new DisconnectServices(from, to));
        }
    }

    @Command(name = "set-condition", header = "Set what a dependent service waits for.")
    static final class SetConditionVerb extends DependencyVerb {

        @Parameters(index = "2", paramLabel = "CONDITION", converter = Condition.class,
                description = "service_started, service_healthy or service_completed_successfully.")
        private DependencyCondition condition;

        @Override
        List<Recipe> recipes() {
            return List.of(new SetDependencyCondition(from, to, condition));
        }
    }

    @Command(name = "set-replicas", header = "Set how many containers of a service run.")
    static final class SetReplicasVerb extends ServiceVerb {

        @Parameters(index = "1", paramLabel = "N",
                description = "A whole number from 0, or a variable such as '$${REPLICAS:-2}'.")
        private String replicas;

        @Override
        List<Recipe> recipes() {
            return List.of(new SetReplicas(service, replicas));
        }
    }

    @Command(name = "set-env", header = "Set environment variables of a service.")
    static final class SetEnvVerb extends ServiceVerb {

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "KEY=VALUE",
                description = "Variables; the value may be empty and may hold further = signs.")
        private List<String> variables;

        @Override
        List<Recipe> recipes() {
            return variables.stream().<Recipe>map(variable -> {
                int equals = variable.indexOf('=');
                if (equals < 1) {
                    throw misuse("'" + variable + "' is not of the form KEY=VALUE.");
                }
                return new SetEnvironment(service, variable.substring(0, equals), variable.substring(equals + 1));
            }).toList();
        }
    }

    @Command(name = "remove-env", header = "Remove environment variables of a service.")
    static final class RemoveEnvVerb extends ServiceVerb {

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "KEY", description = "Names of variables.")
        private List<String> names;

        @Override
        List<Recipe> recipes() {
            return names.stream().<Recipe>map(name -> new RemoveEnvironment(service, name)).toList();
        }
    }

    @Command(name = "add-port", header = "Publish a port of a service.")
    static final class AddPortVerb extends ServiceVerb {

        @Parameters(index = "1", paramLabel = "PORT", description = "For example 8080:80 or 127.0.0.1:8080:80/tcp.")
        private String port;

        @Override
        List<Recipe> recipes() {
            return List.of(new AddPort(service, port));
        }
    }

    @Command(name = "remove-port", header = "No longer publish a port of a service.")
    static final class RemovePortVerb extends ServiceVerb {

        @Parameters(index = "1", paramLabel = "PORT", description = "As the file writes it, for example 8080:80.")
        private String port;

        @Override
        List<Recipe> recipes() {
            return List.of(new RemovePort(service, port));
        }
    }

    @Command(name = "attach-volume", header = "Mount a named volume into a service; declared where it is new.")
    static final class AttachVolumeVerb extends ServiceVerb {

        @Parameters(index = "1", paramLabel = "VOLUME", description = "Name of the volume.")
        private String volume;

        @Parameters(index = "2", paramLabel = "PATH", description = "Absolute path in the container.")
        private String target;

        @Override
        List<Recipe> recipes() {
            return List.of(new AttachVolume(service, volume, target));
        }
    }

    @Command(name = "detach-volume", header = "Mount nothing at a path any more; the volume stays declared.")
    static final class DetachVolumeVerb extends ServiceVerb {

        @Parameters(index = "1", paramLabel = "PATH", description = "Absolute path in the container.")
        private String target;

        @Override
        List<Recipe> recipes() {
            return List.of(new DetachVolume(service, target));
        }
    }

    @Command(name = "set-healthcheck", header = "Give a service a health check.",
            description = {"", "The words are run as they are; one word that holds spaces is run by the shell of the"
                + " container."})
    static final class SetHealthcheckVerb extends ServiceVerb {

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORD",
                description = "The words of the test; put them behind -- when one begins with a dash.")
        private List<String> words;

        @Override
        List<Recipe> recipes() {
            boolean shell = words.size() == 1 && words.get(0).contains(" ");
            List<String> test = new ArrayList<>(words);
            if (!words.get(0).equals("CMD") && !words.get(0).equals("CMD-SHELL")) {
                test.add(0, shell ? "CMD-SHELL" : "CMD");
            }
            return List.of(new SetHealthcheck(service, test));
        }
    }

    /** Reads a condition, also without the word that all of them begin with. */
    static final class Condition implements ITypeConverter<DependencyCondition> {

        @Override
        public DependencyCondition convert(String text) {
            return DependencyCondition.of(text).or(() -> DependencyCondition.of("service_" + text))
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of service_started,"
                            + " service_healthy and service_completed_successfully"));
        }
    }
}
