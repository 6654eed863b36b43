package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.AdviceJson;
import dev.stackwright.app.cli.report.AdviceText;
import dev.stackwright.model.advice.Advice;
import dev.stackwright.model.advice.Answer;
import dev.stackwright.model.advice.Given;
import dev.stackwright.model.advice.Recommendation;
import dev.stackwright.model.advice.Selection;
import dev.stackwright.model.advice.Topic;
import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.workspace.Opening;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recommends technologies from answers. */
@Command(name = RecommendCommand.NAME, mixinStandardHelpOptions = true,
        header = "Recommend technologies from answers about the product, with the reason for each point.",
        description = {"", "The answers and choices in the design file beside FILE count, and those given with"
            + " --answer beside them. Nothing is written."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:done", " 2:a file could not be read, or the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright recommend --answer team=python --answer data=relational,text-search",
            "  stackwright recommend compose.yaml --select database --format json",
            "  stackwright recommend --list"})
final class RecommendCommand implements Callable<Integer> {

    static final String NAME = "recommend";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", converter = FileArgument.class,
            description = "A compose file whose design holds answers.")
    private Path path;

    @Option(names = {"-a", "--answer"}, paramLabel = "TOPIC=VALUE",
            description = "An answer, or several of one topic with commas: data=relational,vectors.")
    private List<String> answers = List.of();

    @Option(names = "--select", paramLabel = "SELECTION", description = "Only this selection, for example database.")
    private String selected;

    @Option(names = "--list", description = "List what can be answered and what is selected.")
    private boolean list;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = PlainFormat.Argument.class,
            description = "text or json; text where nothing is said.")
    private PlainFormat format;

    RecommendCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Catalog catalog = Catalog.read();
        Advice advice = Advice.read(catalog);
        if (list) {
            new AdviceText(catalog, terminal.out()).list(advice);
            return ExitStatus.OK;
        }
        Set<String> given = new TreeSet<>(said(advice));
        if (path != null) {
            Optional<Opening.Opened> opened = FileOpening.open(path, terminal);
            if (opened.isEmpty()) {
                return ExitStatus.UNUSABLE;
            }
            Given written = Given.of(opened.get().snapshot().design(), advice);
            given.addAll(written.ids());
            written.unknown().forEach(id -> terminal.err().println(path + ": warning: the answer " + id
                    + " is known no more and says nothing. It is kept in the design file."));
        }
        List<Recommendation> all = recommendations(advice, given);
        if (format == PlainFormat.JSON) {
            new AdviceJson().write(given, all, terminal.out());
        } else {
            new AdviceText(catalog, terminal.out()).tell(advice, given, all);
        }
        return ExitStatus.OK;
    }

    private List<Recommendation> recommendations(Advice advice, Set<String> given) {
        if (selected == null) {
            return advice.recommend(given);
        }
        return advice.recommend(selected, given).map(List::of).orElseThrow(() -> new ParameterException(
                spec.commandLine(), "There is no selection '" + selected + "'. There are: " + advice.selections()
                .stream().map(Selection::id).collect(Collectors.joining(", ")) + "."));
    }

    private List<String> said(Advice advice) {
        return answers.stream().flatMap(said -> {
            int equals = said.indexOf('=');
            if (equals < 1 || equals == said.length() - 1) {
                throw new ParameterException(spec.commandLine(), "'" + said
                        + "' is no TOPIC=VALUE, such as data=relational.");
            }
            String topic = said.substring(0, equals);
            return List.of(said.substring(equals + 1).split(",")).stream()
                    .map(value -> known(advice, topic, value.strip()));
        }).toList();
    }

    private String known(Advice advice, String topic, String value) {
        String id = topic + ":" + value;
        if (advice.answers().stream().anyMatch(answer -> answer.id().equals(id))) {
            return id;
        }
        List<String> values = advice.answers().stream().filter(answer -> answer.topic().equals(topic))
                .map(Answer::value).toList();
        String instead = values.isEmpty() ? "There are the topics " + advice.topics().stream()
                .map(Topic::id).collect(Collectors.joining(", ")) + "."
                : "On " + topic + " there are: " + String.join(", ", values) + ".";
        throw new ParameterException(spec.commandLine(), "Nobody can answer " + topic + "=" + value + ". " + instead);
    }
}
