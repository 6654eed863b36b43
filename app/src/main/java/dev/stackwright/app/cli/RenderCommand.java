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
import dev.stackwright.rendering.export.PictureFormat;
import dev.stackwright.rendering.export.PictureStyle;
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
        header = "Draw the stack, or another picture of it, as SVG or PNG.",
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
            "  stackwright render compose.yaml --view all --to pictures",
            "  stackwright render compose.yaml --view all --to slides --format png --scale 2"})
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
            description = "The picture to write, ending with .svg or .png; - for an SVG on standard output.")
    private Path output;

    @Option(names = "--to", paramLabel = "FOLDER", converter = FileArgument.class,
            description = "With --view all: the folder that gets a picture of each view that has something to show.")
    private Path folder;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "With --view all: svg or png; svg where nothing is said.")
    private String each;

    @Mixin
    private ViewOptions views;

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
        if (each != null && !views.isAll()) {
            throw misuse("The format of one picture is said by its ending: --format is for --view all.");
        }
        boolean toTerminal = !views.isAll() && output.toString().equals(STANDARD_OUTPUT);
        PictureFormat format = toTerminal ? PictureFormat.SVG : format();
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
    }

    private int one(Drawer drawer, PictureFormat format, boolean toTerminal) {
        StackPicture picture = fitting(drawer.drawn(asked(() -> views.of(drawer.snapshot))));
        picture.missing().ifPresent(hint -> terminal.err().println(hint));
        byte[] content = picture.in(style(format));
        if (toTerminal) {
            terminal.out().print(new String(content, StandardCharsets.UTF_8));
            return ExitStatus.OK;
        }
        return isSameFile() ? refuse() : write(output, content, picture.services());
    }

    private PictureStyle style(PictureFormat format) {
        return new PictureStyle(format, theme, scale == null ? 1 : scale);
    }

    private StackPicture fitting(StackPicture picture) {
        if (scale != null && scale > picture.mostScale()) {
            throw misuse("This stack can be drawn in scale %s at most.".formatted(picture.mostScale()));
        }
        return picture;
    }

    private int all(Drawer drawer, PictureFormat format) {
        Map<View, StackPicture> pictures = new LinkedHashMap<>();
        for (View view : Views.of(drawer.snapshot)) {
            StackPicture picture = drawer.drawn(asked(() -> views.here(view, drawer.snapshot)));
            if (picture.hasSomethingToShow()) {
                pictures.put(view, fitting(picture));
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            terminal.err().println(folder + ": This folder cannot be made.");
            return ExitStatus.UNUSABLE;
        }
        FileNames names = new FileNames();
        int status = ExitStatus.OK;
        for (Map.Entry<View, StackPicture> drawn : pictures.entrySet()) {
            Path file = folder.resolve(names.of(drawn.getKey().key()) + format.ending());
            status = Math.max(status, write(file, drawn.getValue().in(style(format)), drawn.getValue().services()));
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

    /** The kind of picture asked for, with a scale only where it has pixels. */
    private PictureFormat format() {
        PictureFormat format = views.isAll() ? formatOfEach() : PictureFormat.of(output.toString())
                .orElseThrow(() -> misuse("'" + output + "' ends neither with .svg nor with .png."));
        if (scale != null && format == PictureFormat.SVG) {
            throw misuse("An SVG has no pixels: --scale is for a picture that ends with .png.");
        }
        if (scale != null && !(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            throw misuse("The scale has to be a number above 0.");
        }
        return format;
    }

    private PictureFormat formatOfEach() {
        return each == null ? PictureFormat.SVG : PictureFormat.of("." + each)
                .orElseThrow(() -> misuse("--format: '" + each + "' is none of svg, png."));
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
