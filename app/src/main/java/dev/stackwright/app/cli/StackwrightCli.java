package dev.stackwright.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The command line with all its commands. */
public final class StackwrightCli {

    private static final Map<String, Function<Terminal, Object>> COMMANDS = new TreeMap<>(Map.ofEntries(
            Map.entry(BriefCommand.NAME, BriefCommand::new),
            Map.entry(CheckCommand.NAME, CheckCommand::new),
            Map.entry(ControlsCommand.NAME, ControlsCommand::new),
            Map.entry(DecisionsCommand.NAME, DecisionsCommand::new),
            Map.entry(EditCommand.NAME, EditCommand::new),
            Map.entry(LadderCommand.NAME, LadderCommand::new),
            Map.entry(RenderCommand.NAME, RenderCommand::new),
            Map.entry(ExportCommand.NAME, ExportCommand::new),
            Map.entry(CatalogCommand.NAME, CatalogCommand::new),
            Map.entry(RecommendCommand.NAME, RecommendCommand::new),
            Map.entry(NewCommand.NAME, NewCommand::new),
            Map.entry(ImagesCommand.NAME, ImagesCommand::new),
            Map.entry(ParametersCommand.NAME, ParametersCommand::new),
            Map.entry(PlansCommand.NAME, PlansCommand::new),
            Map.entry(EstimateCommand.NAME, EstimateCommand::new),
            Map.entry(TemplatesCommand.NAME, TemplatesCommand::new),
            Map.entry(FixCommand.NAME, FixCommand::new),
            Map.entry(ReviewCommand.NAME, ReviewCommand::new),
            Map.entry(FormatCommand.NAME, FormatCommand::new),
            Map.entry(ExplainCommand.NAME, ExplainCommand::new)));

    private final Terminal terminal;

    public StackwrightCli() {
        this(Terminal.ofThisProcess());
    }

    StackwrightCli(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The names of the commands. */
    public Set<String> commands() {
        return COMMANDS.keySet();
    }

    /** Runs one command and says how it ended; see {@link ExitStatus}. */
    public int run(List<String> arguments) {
        try {
            CommandLine line = commandLine(arguments);
            return line.execute(withoutDashedFile(line, arguments).toArray(String[]::new));
        } catch (OutOfMemoryError e) {
            terminal.err().println("stackwright: the memory of this process is used up. Give it more, for example:"
                    + " java -Xmx4g -jar stackwright.jar.");
            return ExitStatus.UNUSABLE;
        } finally {
            terminal.flush();
        }
    }

    /**
     * Behind {@code --} every word is a parameter, so a verb would not be seen as one. For a file that begins with
     * a dash {@code edit -- -x.yaml VERB} therefore means {@code edit ./-x.yaml VERB}.
     */
    private static List<String> withoutDashedFile(CommandLine line, List<String> arguments) {
        int dashes = arguments.indexOf("--");
        if (dashes < 1 || dashes + 1 >= arguments.size() || !arguments.get(0).equals(EditCommand.NAME)) {
            return arguments;
        }
        Set<String> verbs = line.getSubcommands().get(EditCommand.NAME).getSubcommands().keySet();
        if (arguments.subList(1, dashes).stream().anyMatch(verbs::contains)) {
            return arguments;
        }
        List<String> plain = new ArrayList<>(arguments);
        plain.remove(dashes);
        if (plain.get(dashes).startsWith("-")) {
            plain.set(dashes, "./" + plain.get(dashes));
        }
        return plain;
    }

    /** The command line with the command that is meant; with all of them where the first word is none. */
    private CommandLine commandLine(List<String> arguments) {
        CommandLine root = new CommandLine(new RootCommand());
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        Set<String> meant = COMMANDS.containsKey(first) ? Set.of(first) : COMMANDS.keySet();
        meant.forEach(name -> root.addSubcommand(name, COMMANDS.get(name).apply(terminal)));
        if (first.equals(EditCommand.NAME)) {
            addVerbs(root.getSubcommands().get(EditCommand.NAME));
        }
        return root.setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpAutoWidth(true)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setParameterExceptionHandler(new Misuse());
    }

    private static void addVerbs(CommandLine edit) {
        Verbs.all().forEach(verb -> edit.addSubcommand(VerbCommand.of(verb, edit.getCommand())));
        edit.getSubcommands().values().forEach(StackwrightCli::nameFileInUsage);
    }

    /** The file stands before the verb, where picocli shows only the commands. */
    private static void nameFileInUsage(CommandLine verb) {
        verb.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_SYNOPSIS, help ->
                help.synopsis(help.synopsisHeadingLength()).replace(" edit ", " edit FILE "));
    }
}
