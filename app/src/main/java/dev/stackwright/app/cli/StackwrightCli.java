package dev.stackwright.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The command line with all its commands. */
public final class StackwrightCli {

    private final Terminal terminal;
    private final CommandLine root;

    public StackwrightCli() {
        this(Terminal.ofThisProcess());
    }

    StackwrightCli(Terminal terminal) {
        this.terminal = terminal;
        this.root = new CommandLine(new RootCommand(), new Commands(terminal, CommandLine.defaultFactory()));
        CommandLine edit = root.getSubcommands().get(EditCommand.NAME);
        Verbs.all().forEach(verb -> edit.addSubcommand(VerbCommand.of(verb, edit.getCommand())));
        root.setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpAutoWidth(true)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setParameterExceptionHandler(new Misuse());
        verbs().values().forEach(StackwrightCli::nameFileInUsage);
    }

    private Map<String, CommandLine> verbs() {
        return root.getSubcommands().get(EditCommand.NAME).getSubcommands();
    }

    /** The file stands before the verb, where picocli shows only the commands. */
    private static void nameFileInUsage(CommandLine verb) {
        verb.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_SYNOPSIS, help ->
                help.synopsis(help.synopsisHeadingLength()).replace(" edit ", " edit FILE "));
    }

    /** The names of the commands. */
    public Set<String> commands() {
        return Set.copyOf(root.getSubcommands().keySet());
    }

    /** Runs one command and says how it ended; see {@link ExitStatus}. */
    public int run(List<String> arguments) {
        try {
            return root.execute(withoutDashedFile(arguments).toArray(String[]::new));
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
    private List<String> withoutDashedFile(List<String> arguments) {
        int dashes = arguments.indexOf("--");
        if (dashes < 1 || dashes + 1 >= arguments.size() || !arguments.get(0).equals(EditCommand.NAME)) {
            return arguments;
        }
        if (arguments.subList(1, dashes).stream().anyMatch(verbs()::containsKey)) {
            return arguments;
        }
        List<String> plain = new ArrayList<>(arguments);
        plain.remove(dashes);
        if (plain.get(dashes).startsWith("-")) {
            plain.set(dashes, "./" + plain.get(dashes));
        }
        return plain;
    }

    /** Hands the terminal to the commands that picocli creates. */
    private record Commands(Terminal terminal, IFactory others) implements IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == CheckCommand.class) {
                return type.cast(new CheckCommand(terminal));
            }
            if (type == EditCommand.class) {
                return type.cast(new EditCommand(terminal));
            }
            if (type == ExportCommand.class) {
                return type.cast(new ExportCommand(terminal));
            }
            return type == RenderCommand.class ? type.cast(new RenderCommand(terminal)) : others.create(type);
        }
    }
}
