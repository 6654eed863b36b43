package dev.stackwright.app.cli;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ResolveOptions.Profiles;
import dev.stackwright.model.reference.NearName;
import dev.stackwright.model.usercatalog.UserCatalog;
import dev.stackwright.model.workspace.ExportFolder;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.rendering.delivery.Course;
import dev.stackwright.rendering.delivery.Delivered;
import dev.stackwright.rendering.delivery.Delivery;
import dev.stackwright.rendering.delivery.DeliverySource;
import dev.stackwright.rendering.delivery.ExportPlace;
import dev.stackwright.rendering.delivery.Target;
import dev.stackwright.rendering.document.TemplateFolder;
import dev.stackwright.rendering.document.TemplateMistake;
import dev.stackwright.rendering.handoff.FurtherFiles;
import dev.stackwright.rendering.handoff.HandoffInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes everything the next person needs into a folder or an archive. */
@Command(name = ExportCommand.NAME, mixinStandardHelpOptions = true,
        header = "Write what leaves with a stack: compose file, variables, documents, diagrams.",
        description = {"", "Without --all and --target the usual targets are written; --list tells which there are."
            + " A folder is made where it is missing; a name that ends in .zip becomes one archive. All files are"
            + " written, or none. The compose file that is exported is never written over."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:everything is written, or the targets are listed",
            " 1:files of another content are in the way",
            " 2:a file could not be read or written, or the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright export compose.yaml --to handoff",
            "  stackwright export compose.yaml --to review.zip --target system_design --target views",
            "  stackwright export compose.yaml --to handoff --all --force", "  stackwright export --list"})
final class ExportCommand implements Callable<Integer> {

    static final String NAME = "export";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", converter = FileArgument.class, description = "The compose file.")
    private Path path;

    @Option(names = "--to", paramLabel = "PLACE", converter = FileArgument.class,
            description = "The folder to write into, or an archive: a name that ends in .zip.")
    private Path place;

    @Option(names = "--target", paramLabel = "ID", description = "Only this; may be given several times.")
    private List<String> wanted = List.of();

    @Option(names = "--all", description = "Every target there is.")
    private boolean all;

    @Option(names = "--list", description = "Tell which targets there are, and what each is for.")
    private boolean list;

    @Option(names = "--templates", paramLabel = "DIR", converter = FileArgument.class,
            description = "A folder of templates of your own; one that is named as a template of the studio is used"
                + " instead of it. Without it, the folder " + TemplateFolder.NAME + " beside the compose file or above"
                + " it in its repository; 'stackwright templates' makes one.")
    private Path templates;

    @Option(names = {"-f", "--force"}, description = "Write over files that hold something else.")
    private boolean force;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Delivery delivery = Delivery.read();
        if (list) {
            list(delivery);
            return ExitStatus.OK;
        }
        if (path == null || place == null) {
            throw misuse("Say what to export, and where to: FILE --to PLACE. --list tells what there is to write.");
        }
        if (templates != null && !Files.isDirectory(templates)) {
            throw misuse("There is no folder " + templates + " to read templates from.");
        }
        List<Target> targets = targets(delivery);
        return FileOpening.open(path, terminal).map(Opening.Opened::snapshot)
                .map(snapshot -> export(delivery, snapshot, targets)).orElse(ExitStatus.UNUSABLE);
    }

    private void list(Delivery delivery) {
        int width = delivery.targets().stream().mapToInt(target -> target.id().length()).max().orElse(0);
        delivery.targets().forEach(target -> terminal.out().println(target.id()
                + " ".repeat(width - target.id().length() + 2) + target.says()
                + (target.usual() ? "" : " Only when asked for.")));
    }

    private List<Target> targets(Delivery delivery) {
        if (all && !wanted.isEmpty()) {
            throw misuse("--all and --target are two things: write everything, or name what.");
        }
        if (wanted.isEmpty()) {
            return delivery.targets().stream().filter(target -> all || target.usual()).toList();
        }
        List<Target> chosen = wanted.stream().map(id -> delivery.target(id).orElseThrow(() -> unknown(delivery, id)))
                .toList();
        return delivery.targets().stream().filter(chosen::contains).toList();
    }

    private ParameterException unknown(Delivery delivery, String id) {
        List<String> ids = delivery.targets().stream().map(Target::id).toList();
        String meant = NearName.of(id, ids).map(near -> "Did you mean " + near + "?")
                .orElseGet(() -> "There are " + String.join(", ", ids) + ".");
        return misuse("There is no target '" + id + "'. " + meant);
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int export(Delivery delivery, Snapshot snapshot, List<Target> targets) {
        try {
            ownTemplates().map(TemplateFolder::strays).orElse(List.of()).forEach(terminal.err()::println);
            Delivered delivered = delivery.of(source(snapshot), targets, Course.SILENT).orElseThrow();
            delivered.warnings().forEach(warning -> terminal.err().println(path + ": " + warning));
            return report(new ExportPlace(place).write(delivered, Optional.of(path), force));
        } catch (TemplateMistake e) {
            terminal.err().println(ownTemplates().map(folder -> folder.resolve(e.template())
                    + ", line " + e.line() + ": " + e.reason()).orElse(e.getMessage()));
            return ExitStatus.UNUSABLE;
        }
    }

    private Optional<Path> ownTemplates() {
        return Optional.ofNullable(templates).or(() -> TemplateFolder.of(path));
    }

    private DeliverySource source(Snapshot snapshot) {
        Technologies technologies = UserCatalog.of(path).in(Technologies.read());
        ComposeProject whole = new WholeStack().around(path, snapshot.compose(), Profiles.every());
        String fileName = path.getFileName().toString();
        HandoffInput input = new HandoffInput(snapshot, HandoffInput.titleOf(snapshot, Optional.of(whole), fileName),
                fileName, technologies, ChoiceCatalog.read(), LocalDate.now());
        return StackPicture.source(input, path, whole, ownTemplates());
    }

    private int report(ExportFolder.Outcome outcome) {
        if (outcome instanceof ExportFolder.Outcome.Written written) {
            terminal.out().println(written.files().isEmpty()
                    ? place + ": everything there is up to date."
                    : place + ": written " + names(written.files()) + ".");
            return ExitStatus.OK;
        }
        if (outcome instanceof ExportFolder.Outcome.InTheWay inTheWay) {
            terminal.err().println(place + ": " + names(inTheWay.files())
                    + (inTheWay.files().size() == 1 ? " holds" : " hold")
                    + " something else. Choose another place, or write over what is there with --force.");
            return ExitStatus.ERRORS;
        }
        if (outcome instanceof ExportFolder.Outcome.OverSource) {
            terminal.err().println(place + ": The compose file itself lies here. Choose another folder.");
            return ExitStatus.UNUSABLE;
        }
        terminal.report(((ExportFolder.Outcome.Failed) outcome).problem());
        return ExitStatus.UNUSABLE;
    }

    /** The ways of the files below the place they were written to. */
    private String names(List<Path> written) {
        Path base = WholeStack.clean(place);
        return written.stream().map(WholeStack::clean).map(file -> file.equals(base) ? file.getFileName()
                : base.relativize(file)).map(file -> file.toString().replace('\\', '/'))
                .collect(Collectors.joining(", "));
    }
}
