package dev.stackwright.app.cli;

import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.format.FormatText;
import dev.stackwright.model.format.SortKeys;
import dev.stackwright.model.recipe.InOneGo;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays compose files out evenly. */
@Command(name = FormatCommand.NAME, mixinStandardHelpOptions = true,
        header = "Lay compose files out evenly: indents, blanks, blank lines and line endings.",
        description = {"", "Every block is indented by the steps that prevail in its file. No value, quote or comment"
            + " changes; that the file says the same afterwards is looked at before it is written. A file that cannot"
            + " be read as YAML is left as it is.", "",
            "With --sort the keys of the top level and of every service come in the order in which they are usually"
            + " written, each with its comments. Services keep their order."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:done, or nothing to change",
            " 1:with --check: a file would change; otherwise one was refused",
            " 2:a file could not be read or written, or the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright format compose.yaml --dry-run",
            "  stackwright format --sort compose.yaml compose.override.yaml",
            "  stackwright format --check */compose.yaml"})
final class FormatCommand implements Callable<Integer> {

    static final String NAME = "format";

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", converter = FileArgument.class,
        description = "The compose files.")
    private List<Path> paths = List.of();

    @Option(names = "--sort", description = "Put keys in order as well.")
    private boolean sort;

    @Option(names = "--check", description = "Write nothing; name the files that would change.")
    private boolean check;

    @Option(names = {"-n", "--dry-run"}, description = "Print the change as a unified diff and write nothing.")
    private boolean dryRun;

    FormatCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return paths.stream().mapToInt(this::format).max().orElse(ExitStatus.OK);
    }

    private int format(Path path) {
        FileEdit edit = new FileEdit(terminal, path, dryRun, Reach.UNSAID);
        return check ? edit.open().map(opened -> check(path, opened.snapshot())).orElse(ExitStatus.UNUSABLE)
                : edit.perform(recipes());
    }

    private List<Recipe> recipes() {
        return sort ? List.of(new SortKeys(FileKey.MAIN), new FormatText(FileKey.MAIN))
                : List.of(new FormatText(FileKey.MAIN));
    }

    private int check(Path path, Snapshot snapshot) {
        Outcome outcome = new InOneGo(NAME, recipes()).on(snapshot);
        if (outcome instanceof Outcome.Ready) {
            terminal.out().println(path + ": would change.");
            return ExitStatus.ERRORS;
        }
        Outcome.Refusal refusal = (Outcome.Refusal) outcome;
        if (refusal.code().equals(FileEdit.NO_CHANGE)) {
            return ExitStatus.OK;
        }
        terminal.err().println(path + ": " + refusal.sentence());
        return ExitStatus.ERRORS;
    }
}
