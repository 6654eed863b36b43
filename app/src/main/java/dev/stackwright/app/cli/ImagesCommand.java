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
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the images of a stack. */
@Command(name = ImagesCommand.NAME,
        header = "List the images of a stack, whose they are, and what is built from source.",
        description = {"", "Images of all files of the project, with their variables replaced as Docker Compose does:"
            + " override files, included and extended files, .env and the shell."},
        exitCodeList = {" 0:the images are listed",
            " 2:the file could not be read, or the command line is wrong"},
        footer = {"  stackwright images compose.yaml", "  stackwright images compose.yaml --format json"})
final class ImagesCommand extends FileReport {

    static final String NAME = "images";

    ImagesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int report(ResolvedFile file) {
        ImageOrigin.Reader origins = new ImageOrigin.Reader(Technologies.read(), Registries.read());
        ImageInventory inventory = ImageInventory.of(file.project(), origins);
        if (isJson()) {
            new ImagesJson(terminal().out(), RootCommand.product()).write(path(), inventory, origins);
        } else {
            print(inventory, origins);
        }
        return ExitStatus.OK;
    }

    private void print(ImageInventory inventory, ImageOrigin.Reader origins) {
        PrintWriter out = terminal().out();
        if (inventory.images().isEmpty()) {
            out.println(path() + ": no service runs an image.");
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
        terminal().out().println(heading);
        TextTable table = new TextTable();
        for (StackImage image : images) {
            table.add(image.reference().isEmpty() ? "-" : image.reference(), String.join(", ", image.services()),
                    image.name().map(ImageName::registry).orElse("-"), image.origin().remark());
        }
        table.print(terminal().out(), "  ");
        terminal().out().println();
    }

    private void builds(List<BuiltService> builds) {
        if (!builds.isEmpty()) {
            terminal().out().println("Built from source");
            TextTable table = new TextTable();
            builds.forEach(build -> table.add(build.service(), build.context(), build.image().orElse("no image yet")));
            table.print(terminal().out(), "  ");
            terminal().out().println();
        }
    }
}
