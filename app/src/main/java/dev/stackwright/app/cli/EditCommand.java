package dev.stackwright.app.cli;

import dev.stackwright.model.edit.Recipe;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Edits a compose file in place, one verb a call. */
@Command(name = EditCommand.NAME, mixinStandardHelpOptions = true,
        header = "Edit a compose file in place; only the lines a verb names change.",
        description = {"", "Comments, order, quotes and line endings stay as they are. The design file beside the"
            + " compose file follows a rename or a removal. Both are replaced in one step each: a save that fails"
            + " leaves them as they were."},
        synopsisHeading = "%nUsage:%n",
        customSynopsis = "  stackwright edit [--dry-run] [--shared | --own] FILE VERB [...]",
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        commandListHeading = "%nVerbs:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:done, or nothing had to change", " 1:refused, with the reason; nothing was written",
            " 2:a file could not be read or written, or the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright edit compose.yaml set-image api acme/api:2.0",
            "  stackwright edit compose.yaml connect api database --condition service_healthy",
            "  stackwright edit compose.yaml set-env api LEVEL=debug --own",
            "  stackwright edit compose.yaml take-step next cache=redis",
            "  stackwright edit --dry-run compose.yaml rename-service db database"})
final class EditCommand implements Runnable {

    static final String NAME = "edit";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-n", "--dry-run"}, scope = ScopeType.INHERIT,
            description = "Print the change as a unified diff and write nothing.")
    private boolean dryRun;

    @Option(names = Reach.SHARED_OPTION, scope = ScopeType.INHERIT,
            description = "Where several services use the place by an anchor, change it for all of them.")
    private boolean shared;

    @Option(names = Reach.OWN_OPTION, scope = ScopeType.INHERIT,
            description = "Where several services use the place by an anchor, change it for the named service alone.")
    private boolean own;

    @Parameters(paramLabel = "FILE", arity = "1", converter = FileArgument.class, description = "The compose file.")
    private Path path;

    EditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing verb behind '" + path + "'.");
    }

    /** The variables around the file. */
    Map<String, String> environment() {
        return Surroundings.of(path);
    }

    /** Performs the recipes, all or none. */
    int perform(List<Recipe> recipes) {
        if (shared && own) {
            throw new ParameterException(spec.commandLine(),
                    Reach.SHARED_OPTION + " and " + Reach.OWN_OPTION + " exclude each other.");
        }
        Reach reach = shared ? Reach.SHARED : own ? Reach.OWN : Reach.UNSAID;
        return new FileEdit(terminal, path, dryRun, reach).perform(recipes);
    }
}
