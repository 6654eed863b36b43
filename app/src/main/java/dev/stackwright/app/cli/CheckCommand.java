package dev.stackwright.app.cli;

import dev.stackwright.model.text.Position;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFiles;
import dev.stackwright.model.yaml.YamlProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reports what is wrong with compose files. */
@Command(name = CheckCommand.NAME, mixinStandardHelpOptions = true,
        header = "Report what is wrong with compose files, with line and column.",
        description = {"", "Every finding is one line: path:line:column severity [check] message. The design file beside"
            + " a compose file is read along."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:no errors; warnings are allowed", " 1:errors were found",
            " 2:a file could not be read; the others were checked"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright check compose.yaml", "  stackwright check services/*/compose.yaml"})
final class CheckCommand implements Callable<Integer> {

    static final String NAME = "check";

    private final Terminal terminal;
    private final ProjectFiles files = new ProjectFiles();

    @Parameters(paramLabel = "FILE", arity = "1..*", converter = FileArgument.class, description = "Compose files.")
    private List<Path> paths;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int status = ExitStatus.OK;
        for (Path path : paths) {
            status = Math.max(status, check(path));
        }
        return status;
    }

    private int check(Path path) {
        Opening opening = files.open(path);
        if (opening instanceof Opening.Failed failed) {
            terminal.report(failed.problem());
            return ExitStatus.UNUSABLE;
        }
        Opening.Opened opened = (Opening.Opened) opening;
        opened.notices().forEach(terminal::warn);
        for (YamlProblem problem : opened.snapshot().tree().problems()) {
            Position place = opened.snapshot().text().positionOf(problem.range().start());
            terminal.out().println(path + ":" + place + " error [yaml] " + problem.message() + " " + problem.remedy());
        }
        return opened.snapshot().tree().problems().isEmpty() ? ExitStatus.OK : ExitStatus.ERRORS;
    }
}
