package dev.stackwright.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that tells something of the project of one compose file, as text or JSON, and changes nothing. */
@Command(mixinStandardHelpOptions = true, parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n", exitCodeListHeading = "%nExit status:%n",
        footerHeading = "%nExamples:%n")
abstract class FileReport implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", converter = FileArgument.class, description = "The compose file.")
    private Path path;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = PlainFormat.Argument.class,
            description = "text or json; text where nothing is said.")
    private PlainFormat format;

    FileReport(Terminal terminal) {
        this.terminal = terminal;
    }

    final Terminal terminal() {
        return terminal;
    }

    /** The file as it was named. */
    final Path path() {
        return path;
    }

    final boolean isJson() {
        return format == PlainFormat.JSON;
    }

    @Override
    public final Integer call() {
        return ResolvedFile.open(path, terminal).map(this::report).orElse(ExitStatus.UNUSABLE);
    }

    /** Prints, and gives the exit status. */
    abstract int report(ResolvedFile file);
}
