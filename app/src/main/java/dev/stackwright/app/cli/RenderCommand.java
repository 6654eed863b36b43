package dev.stackwright.app.cli;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ResolveOptions.Profiles;
import dev.stackwright.model.usercatalog.UserCatalog;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFiles;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.Views;
import dev.stackwright.rendering.export.PictureStyle;
import dev.stackwright.rendering.notation.NotationExport;
import dev.stackwright.rendering.scene.ColorTheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a stack as a picture. */
@Command(name = RenderCommand.NAME, mixinStandardHelpOptions = true,
        header = "Draw the stack, or another view of it, as SVG, PNG or PDF, or write it in a notation of another tool.",
        description = {"", "Nodes placed by hand stay where the design file says; the others are laid out."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:the picture is written",
            " 2:a file could not be read or written, or the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright render compose.yaml -o architecture.svg",
            "  stackwright render compose.yaml -o architecture.png --scale 2 --theme dark",
            "  stackwright render compose.yaml -o - > architecture.svg",
            "  stackwright render compose.yaml --view c4-container -o containers.svg",
            "  stackwright render compose.yaml --focus api:2 --group-by network -o api.png",
            "  stackwright render compose.yaml --view c4-context -o context.pdf --page a4 --title-block",
            "  stackwright render compose.yaml --view all --to pictures",
            "  stackwright render compose.yaml --view all --to slides --format png --scale 2",
            "  stackwright render compose.yaml --view c4-container -o containers.mmd",
            "  stackwright render compose.yaml -o workspace.dsl"})
final class RenderCommand implements Callable<Integer> {

    static final String NAME = "render";

    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;
    private final ProjectFiles files = new ProjectFiles();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", converter = FileArgument.class, description = "The compose file.")
    private Path path;

    @Option(names = {"-o", "--output"}, paramLabel = "PICTURE", converter = FileArgument.class,
            description = "The file to write, ending with .svg, .png or .pdf, or with .mmd (Mermaid), .puml (PlantUML), .dsl"
                    + " (Structurizr), .dot (Graphviz) or .txt (plain characters); - for standard output.")
    private Path output;

    @Option(names = "--to", paramLabel = "FOLDER", converter = FileArgument.class,
            description = "With --view all: the folder that gets a picture of each view that has something to show.")
    private Path folder;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "With --view all or -o -: svg, png, pdf, mmd, puml, dsl, dot or txt; svg where nothing is said.")
    private String each;

    @Mixin
    private ViewOptions views;

    @Mixin
    private PageOptions pages;

    @Option(names = "--scale", paramLabel = "N",
            description = "Pixels of a PNG for each px of the drawing; 1 where nothing is said, 2 for sharp screens.")
    private Double scale;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", converter = ThemeArgument.class,
            description = "Colours of the picture: light or dark; light where nothing is said.")
    private ColorTheme theme;

    RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (views.isAll() ? folder == null || output != null : output == null || folder != null) {
            throw misuse("Say where to draw: -o for one picture, or --view all with --to for all of them.");
        }
        boolean toTerminal = !views.isAll() && output.toString().equals(STANDARD_OUTPUT);
        if (each != null && !views.isAll() && !toTerminal) {
            throw misuse("The format of one picture is said by its ending: --format is for --view all or -o -.");
        }
        RenderFormat format = format(toTerminal);
        Opening opening = files.open(path);
        if (opening instanceof Opening.Failed failed) {
            terminal.report(failed.problem());
            return ExitStatus.UNUSABLE;
        }
        Opening.Opened opened = (Opening.Opened) opening;
        opened.notices().forEach(terminal::warn);
        Drawer drawer = new Drawer(opened.snapshot());
        return views.isAll() ? all(drawer, format) : one(drawer, format, toTerminal);
    }

    /** Draws pictures of the opened file. */
    private final class Drawer {

        private final Snapshot snapshot;
        private final Technologies technologies = UserCatalog.of(path).in(Technologies.read());
        private final ComposeProject whole;

        Drawer(Snapshot snapshot) {
            this.snapshot = snapshot;
            this.whole = new WholeStack().around(path, snapshot.compose(), Profiles.every());
        }

        StackPicture drawn(DrawingOptions options) {
            return new StackPicture(technologies, snapshot, path, whole, options);
        }

        /** The views that have something to show. */
        Map<View, StackPicture> all() {
            Map<View, StackPicture> pictures = new LinkedHashMap<>();
            for (View view : Views.of(snapshot)) {
                StackPicture picture = drawn(asked(() -> views.here(view, snapshot)));
                if (picture.hasSomethingToShow()) {
                    pictures.put(view, fitting(picture));
                }
            }
            return pictures;
        }

        byte[] workspace() {
            return NotationExport.workspace(StackPicture.titleOf(snapshot, path),
                    all().values().stream().map(StackPicture::sheet).toList()).getBytes(StandardCharsets.UTF_8);
        }
    }

    private int one(Drawer drawer, RenderFormat format, boolean toTerminal) {
        StackPicture picture = fitting(drawer.drawn(asked(() -> views.of(drawer.snapshot))));
        picture.missing().ifPresent(hint -> terminal.err().println(hint));
        byte[] content = format.isOfAllViews() ? drawer.workspace() : content(picture, format);
        if (toTerminal) {
            terminal.out().print(new String(content, StandardCharsets.UTF_8));
            return ExitStatus.OK;
        }
        return isSameFile() ? refuse() : write(output, content, picture.services());
    }

    private byte[] content(StackPicture picture, RenderFormat format) {
        return format.notation().map(notation -> picture.in(notation).getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> picture.in(new PictureStyle(format.picture().orElseThrow(), theme,
                        scale == null ? 1 : scale, pages.page(picture::block))));
    }

    private StackPicture fitting(StackPicture picture) {
        double most = scale == null ? 0 : picture.mostScale(pages.page(picture::block));
        if (scale != null && scale > most) {
            throw misuse("This stack can be drawn in scale %s at most.".formatted(most));
        }
        return picture;
    }

    private int all(Drawer drawer, RenderFormat format) {
        Map<View, StackPicture> pictures = drawer.all();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            terminal.err().println(folder + ": This folder cannot be made.");
            return ExitStatus.UNUSABLE;
        }
        if (format.isOfAllViews()) {
            return write(folder.resolve("workspace" + format.ending()), drawer.workspace(), pictures.size());
        }
        FileNames names = new FileNames();
        int status = ExitStatus.OK;
        for (Map.Entry<View, StackPicture> drawn : pictures.entrySet()) {
            Path file = folder.resolve(names.of(drawn.getKey().key()) + format.ending());
            status = Math.max(status, write(file, content(drawn.getValue(), format), drawn.getValue().services()));
        }
        return status;
    }

    private DrawingOptions asked(Supplier<DrawingOptions> options) {
        try {
            return options.get();
        } catch (ViewOptions.Wrong e) {
            throw misuse(e.getMessage());
        }
    }

    /** What is asked for, with a scale only where it has pixels. */
    private RenderFormat format(boolean toTerminal) {
        RenderFormat format = views.isAll() || toTerminal ? formatSaid() : RenderFormat.of(output.toString())
                .orElseThrow(() -> misuse("'" + output + "' ends with none of "
                        + String.join(", ", RenderFormat.ids().stream().map(id -> "." + id).toList()) + "."));
        if (toTerminal && format.isBinary()) {
            throw misuse("This is no text and needs a file: -o with a name that ends with %s."
                    .formatted(format.ending()));
        }
        if (pages.areUsed() && format.picture().isEmpty()) {
            throw misuse("A notation has no pages: --page, --title-block and --dated are for pictures.");
        }
        if (pages.lackBlock()) {
            throw misuse("A date stands in the title block: --dated goes with --title-block.");
        }
        if (scale != null && !format.hasPixels()) {
            throw misuse("Only a PNG has pixels: --scale is for a picture that ends with .png.");
        }
        if (scale != null && !(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            throw misuse("The scale has to be a number above 0.");
        }
        return format;
    }

    private RenderFormat formatSaid() {
        return each == null ? RenderFormat.SVG : RenderFormat.of("." + each)
                .orElseThrow(() -> misuse("--format: '" + each + "' is none of "
                        + String.join(", ", RenderFormat.ids()) + "."));
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
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

    private int write(Path file, byte[] content, int services) {
        Optional<FileProblem> problem = files.write(file, content);
        problem.ifPresent(terminal::report);
        if (problem.isEmpty()) {
            terminal.out().println(file + ": drawn with " + services + " " + word(services) + ".");
        }
        return problem.isEmpty() ? ExitStatus.OK : ExitStatus.UNUSABLE;
    }

    private String word(int count) {
        String one = views.isServices() ? "service" : "node";
        return count == 1 ? one : one + "s";
    }
}
