package dev.stackwright.app.cli;

import dev.stackwright.model.starter.Starter;
import dev.stackwright.model.starter.StarterFolder;
import dev.stackwright.model.starter.StarterFolder.Outcome;
import dev.stackwright.model.starter.StarterPlan;
import dev.stackwright.model.starter.StarterWish;
import dev.stackwright.model.starter.StarterWish.Ignoring;
import dev.stackwright.model.starter.Starters;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a stack from a starter. */
@Command(name = NewCommand.NAME, mixinStandardHelpOptions = true,
        header = "Begin a stack from a complete one: a starter.",
        description = {"", "Writes compose.yaml, its design file, an .env with new secrets that you alone may read, and"
            + " a .gitignore that keeps it out of git. All files are written, or none; nothing that is there is written"
            + " over. The secrets are never printed."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:the stack is written, or the starters are listed", " 1:files are in the way",
            " 2:the folder could not be written, or the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright new --list", "  stackwright new --starter three-tier shop",
            "  stackwright new --starter simple-api . --no-env"})
final class NewCommand implements Callable<Integer> {

    static final String NAME = "new";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", converter = FileArgument.class,
            description = "The folder to write into, made where it is missing; one of the starter's name where nothing"
                + " is said.")
    private Path folder;

    @Option(names = "--starter", paramLabel = "NAME", description = "The starter; --list tells which there are.")
    private String name;

    @Option(names = "--list", description = "Tell which starters there are, and what each is for.")
    private boolean list;

    @Option(names = "--no-env", description = "Write no .env and no .gitignore; the secrets come from elsewhere.")
    private boolean noEnvironment;

    @Option(names = "--no-gitignore", description = "Write no .gitignore.")
    private boolean noIgnore;

    @Option(names = "--ignore-env", description = "Add the line .env to a .gitignore that is there and lacks it.")
    private boolean addLine;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuseContradictions();
        Starters starters = Starters.read();
        if (list) {
            list(starters);
            return ExitStatus.OK;
        }
        Starter starter = starters.byId(name).orElseThrow(() -> unknown(starters));
        Path target = folder == null ? Path.of(starter.id()) : folder;
        return report(new StarterFolder().write(target, starter, wish(), new SecureRandom()), target, starter);
    }

    private void refuseContradictions() {
        if (list == (name != null)) {
            throw misuse(list ? "--list and --starter are two things: list the starters, or write one."
                    : "Say which starter to begin from: --starter NAME. --list tells which there are.");
        }
        if (list && folder != null) {
            throw misuse("--list writes nothing and takes no folder.");
        }
        if (addLine && (noIgnore || noEnvironment)) {
            throw misuse("--ignore-env contradicts " + (noIgnore ? "--no-gitignore." : "--no-env."));
        }
    }

    private StarterWish wish() {
        return new StarterWish(!noEnvironment,
                noIgnore ? Ignoring.NOTHING : addLine ? Ignoring.ALSO_ADD_LINE : Ignoring.WHERE_NONE_IS);
    }

    private ParameterException unknown(Starters starters) {
        String meant = starters.nearTo(name).map(near -> "Did you mean " + near + "?")
                .orElseGet(() -> "There are " + starters.all().stream().map(Starter::id)
                        .collect(Collectors.joining(", ")) + ".");
        return misuse("There is no starter '" + name + "'. " + meant);
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void list(Starters starters) {
        int width = starters.all().stream().mapToInt(starter -> starter.id().length()).max().orElse(0);
        for (Starter starter : starters.all()) {
            terminal.out().println(starter.id() + " ".repeat(width - starter.id().length() + 2) + starter.purpose());
        }
    }

    private int report(Outcome outcome, Path target, Starter starter) {
        if (outcome instanceof Outcome.Written written) {
            tell(written, target, starter);
            return ExitStatus.OK;
        }
        if (outcome instanceof Outcome.InTheWay inTheWay) {
            terminal.err().println(target + ": " + names(inTheWay.files()) + (inTheWay.files().size() == 1 ? " is"
                    : " are") + " there already, and nothing is written over. Name another folder"
                    + (isEnvironmentAlone(inTheWay.files()) ? ", or keep yours with --no-env." : "."));
            return ExitStatus.ERRORS;
        }
        terminal.report(((Outcome.Failed) outcome).problem());
        return ExitStatus.UNUSABLE;
    }

    private void tell(Outcome.Written written, Path target, Starter starter) {
        PrintWriter out = terminal.out();
        StarterPlan plan = written.plan();
        out.println(target + ": written " + String.join(", ", plan.written()) + ".");
        out.println(noEnvironment ? "Set before the first start: " + sentence(starter.secrets())
                : ".env holds new secrets: " + sentence(starter.secrets()));
        if (!starter.servicesToBuild().isEmpty()) {
            out.println("Images of your own to build and push first: " + sentence(starter.servicesToBuild()));
        }
        if (plan.leavesSecretsToGit()) {
            terminal.err().println(target.resolve(".gitignore") + ": warning: Nothing here keeps .env out of git."
                    + " Add the line .env to it before the next commit"
                    + (noIgnore ? "." : "; --ignore-env would have done it."));
        }
    }

    private static String sentence(Collection<String> names) {
        return String.join(", ", names) + ".";
    }

    private static boolean isEnvironmentAlone(List<Path> files) {
        return files.size() == 1 && files.get(0).endsWith(".env");
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }
}
