package dev.stackwright.app.cli;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a stack as a picture. */
@Command(name = RenderCommand.NAME, mixinStandardHelpOptions = true,
        header = "Draw the services and their dependencies as SVG.",
        description = {"", "Nodes placed by hand stay where the design file says; the others are laid out."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:the picture is written",
            " 2:a file could not be read or written, or the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright render compose.yaml -o architecture.svg",
            "  stackwright render compose.yaml -o - > architecture.svg"})
final class RenderCommand implements Callable<Integer> {

    static final String NAME = "render";

    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;
    private final ProjectFiles files = new ProjectFiles();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", converter = FileArgument.class, description = "The compose file.")
    private Path path;

    @Option(names = {"-o", "--output"}, paramLabel = "SVG", required = true, converter = FileArgument.class,
            description = "The picture to write, ending with .svg; - for standard output.")
    private Path output;

    RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean toTerminal = output.toString().equals(STANDARD_OUTPUT);
        if (!toTerminal && !output.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            throw new ParameterException(spec.commandLine(), "'" + output + "' does not end with .svg.");
        }
        Opening opening = files.open(path);
        if (opening instanceof Opening.Failed failed) {
            terminal.report(failed.problem());
            return ExitStatus.UNUSABLE;
        }
        Opening.Opened opened = (Opening.Opened) opening;
        opened.notices().forEach(terminal::warn);
        String svg = new StackPicture(Technologies.read()).svg(opened.snapshot(), path);
        if (toTerminal) {
            terminal.out().print(svg);
            return ExitStatus.OK;
        }
        return isSameFile() ? refuse() : write(svg, opened.snapshot().compose().services().size());
    }

    private boolean isSameFile() {
        try {
            return Files.exists(output) && Files.isSameFile(path, output);
        } catch (IOException e) {
            return false;
        }
    }

    private int refuse() {
        terminal.err().println(output + ": This is the compose file itself. Name another file for the picture.");
        return ExitStatus.UNUSABLE;
    }

    private int write(String svg, int services) {
        Optional<FileProblem> problem = files.write(output, svg.getBytes(StandardCharsets.UTF_8));
        problem.ifPresent(terminal::report);
        if (problem.isEmpty()) {
            terminal.out().println(output + ": drawn with " + services + (services == 1 ? " service." : " services."));
        }
        return problem.isEmpty() ? ExitStatus.OK : ExitStatus.UNUSABLE;
    }
}
