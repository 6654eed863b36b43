package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.ImagesJson;
import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.Registries;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.registry.BuiltService;
import dev.stackwright.model.registry.ImageInventory;
import dev.stackwright.model.registry.ImageOrigin;
import dev.stackwright.model.registry.ImageOwner;
import dev.stackwright.model.registry.StackImage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the images of a stack. */
@Command(name = ImagesCommand.NAME, mixinStandardHelpOptions = true,
        header = "List the images of a stack, whose they are, and what is built from source.",
        description = {"", "Images of all files of the project, with their variables replaced as Docker Compose does:"
            + " override files, included and extended files, .env and the shell."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:the images are listed",
            " 2:the file could not be read, or the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright images compose.yaml", "  stackwright images compose.yaml --format json"})
final class ImagesCommand implements Callable<Integer> {

    static final String NAME = "images";

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", converter = FileArgument.class, description = "The compose file.")
    private Path path;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = ListFormat.Argument.class,
            description = "text or json; text where nothing is said.")
    private ListFormat format;

    ImagesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<ResolvedFile> opened = ResolvedFile.open(path, terminal);
        if (opened.isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        ImageOrigin.Reader origins = new ImageOrigin.Reader(Technologies.read(), Registries.read());
        ImageInventory inventory = ImageInventory.of(opened.get().project(), origins);
        if (format == ListFormat.JSON) {
            new ImagesJson(terminal.out(), RootCommand.product()).write(path, inventory, origins);
        } else {
            print(inventory, origins);
        }
        return ExitStatus.OK;
    }

    private void print(ImageInventory inventory, ImageOrigin.Reader origins) {
        PrintWriter out = terminal.out();
        if (inventory.images().isEmpty()) {
            out.println(path + ": no service runs an image.");
            return;
        }
        group("Custom images", inventory.of(ImageOwner.CUSTOM));
        group("Images whose publisher is not known", inventory.of(ImageOwner.UNKNOWN));
        group("Public images", inventory.of(ImageOwner.PUBLIC));
        group("Without an image that can be named", inventory.of(ImageOwner.OPEN));
        builds(inventory.builds());
        out.println("Registries");
        TextTable table = new TextTable();
        inventory.registries().forEach((host, images) -> table.add(host, origins.registryName(host),
                images.size() + (images.size() == 1 ? " image" : " images")));
        table.print(out, "  ");
    }

    private void group(String heading, List<StackImage> images) {
        if (images.isEmpty()) {
            return;
        }
        terminal.out().println(heading);
        TextTable table = new TextTable();
        for (StackImage image : images) {
            table.add(image.reference().isEmpty() ? "-" : image.reference(), String.join(", ", image.services()),
                    image.name().map(ImageName::registry).orElse("-"), image.origin().remark());
        }
        table.print(terminal.out(), "  ");
        terminal.out().println();
    }

    private void builds(List<BuiltService> builds) {
        if (!builds.isEmpty()) {
            terminal.out().println("Built from source");
            TextTable table = new TextTable();
            builds.forEach(build -> table.add(build.service(), build.context(), build.image().orElse("no image yet")));
            table.print(terminal.out(), "  ");
            terminal.out().println();
        }
    }
}
