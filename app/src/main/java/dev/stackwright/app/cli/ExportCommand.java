package dev.stackwright.app.cli;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ResolveOptions.Profiles;
import dev.stackwright.model.usercatalog.UserCatalog;
import dev.stackwright.model.workspace.ExportFolder;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.rendering.handoff.FurtherFiles;
import dev.stackwright.rendering.handoff.HandoffBundle;
import dev.stackwright.rendering.handoff.HandoffInput;
import dev.stackwright.rendering.handoff.HandoffPictures;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything the next person needs into a folder. */
@Command(name = ExportCommand.NAME, mixinStandardHelpOptions = true,
        header = "Write the handoff of a stack into a folder: compose file, variables, document, diagrams.",
        description = {"", "The folder is made where it is missing; views/ in it gets an SVG of each view that has"
            + " something to show. All files are written, or none. The compose file"
            + " that is exported is never written over."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:the handoff is written", " 1:files of another content are in the way",
            " 2:a file could not be read or written, or the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright export compose.yaml --to handoff",
            "  stackwright export compose.yaml --to handoff --force"})
final class ExportCommand implements Callable<Integer> {

    static final String NAME = "export";

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", converter = FileArgument.class, description = "The compose file.")
    private Path path;

    @Option(names = "--to", paramLabel = "DIR", required = true, converter = FileArgument.class,
            description = "The folder to write into.")
    private Path folder;

    @Option(names = {"-f", "--force"}, description = "Write over files that hold something else.")
    private boolean force;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return FileOpening.open(path, terminal).map(Opening.Opened::snapshot).map(this::export)
                .orElse(ExitStatus.UNUSABLE);
    }

    private int export(Snapshot snapshot) {
        HandoffBundle bundle = bundle(snapshot);
        bundle.warnings().forEach(warning -> terminal.err().println(path + ": " + warning));
        return report(new ExportFolder().write(folder, bundle.files(), Optional.of(path), force));
    }

    private HandoffBundle bundle(Snapshot snapshot) {
        Technologies technologies = UserCatalog.of(path).in(Technologies.read());
        ComposeProject whole = new WholeStack().around(path, snapshot.compose(), Profiles.every());
        String title = StackPicture.titleOf(snapshot, path);
        HandoffPictures pictures = StackPicture.all(technologies, snapshot, path, whole);
        HandoffBundle bundle = HandoffBundle.of(new HandoffInput(snapshot, title, path.getFileName().toString(),
                technologies, ChoiceCatalog.read(), LocalDate.now()), FurtherFiles.of(whole, WholeStack.clean(path)),
                pictures.architecture());
        return pictures.with(bundle);
    }

    private int report(ExportFolder.Outcome outcome) {
        if (outcome instanceof ExportFolder.Outcome.Written written) {
            terminal.out().println(written.files().isEmpty()
                    ? folder + ": everything there is up to date."
                    : folder + ": written " + names(written.files()) + ".");
            return ExitStatus.OK;
        }
        if (outcome instanceof ExportFolder.Outcome.InTheWay inTheWay) {
            terminal.err().println(folder + ": " + names(inTheWay.files())
                    + " hold something else. Choose another folder, or write over them with --force.");
            return ExitStatus.ERRORS;
        }
        if (outcome instanceof ExportFolder.Outcome.OverSource) {
            terminal.err().println(folder + ": The compose file itself lies here. Choose another folder.");
            return ExitStatus.UNUSABLE;
        }
        terminal.report(((ExportFolder.Outcome.Failed) outcome).problem());
        return ExitStatus.UNUSABLE;
    }

    private static String names(List<Path> written) {
        return written.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }
}
