package dev.stackwright.app.cli;

import dev.stackwright.model.workspace.ExportFolder;
import dev.stackwright.rendering.document.TemplateFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the templates of documents, to be changed. */
@Command(name = TemplatesCommand.NAME, mixinStandardHelpOptions = true,
        header = "Copy the templates of document sections into a folder, to be changed.",
        description = {"", "Exports use a folder named " + TemplateFolder.NAME + " beside the compose file or above it"
            + " in its repository by themselves, any other one by 'export --templates'. Delete the files you leave as"
            + " they are. What is there is never written over."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:the templates are copied", " 1:files of another content are in the way",
            " 2:the folder could not be written, or the command line is wrong"},
        footerHeading = "%nExamples:%n", footer = "  stackwright templates " + TemplateFolder.NAME)
final class TemplatesCommand implements Callable<Integer> {

    static final String NAME = "templates";

    private final Terminal terminal;

    @Parameters(paramLabel = "FOLDER", converter = FileArgument.class, description = "Made where it is missing.")
    private Path folder;

    TemplatesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ExportFolder.Outcome outcome = new ExportFolder().write(folder, TemplateFolder.copies(), Optional.empty(),
                false);
        if (outcome instanceof ExportFolder.Outcome.Written written) {
            terminal.out().println(folder + ": " + written.files().size() + " files copied.");
            return ExitStatus.OK;
        }
        if (outcome instanceof ExportFolder.Outcome.InTheWay inTheWay) {
            terminal.err().println(inTheWay.files().get(0) + " has been changed already. Choose another folder, or"
                    + " delete it to get it anew.");
            return ExitStatus.ERRORS;
        }
        terminal.report(((ExportFolder.Outcome.Failed) outcome).problem());
        return ExitStatus.UNUSABLE;
    }
}
