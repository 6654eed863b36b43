package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.Product;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself. Without a command it opens the window, which is not the business of this package. */
@Command(name = "stackwright", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class,
        header = "A design studio for SaaS stacks written as Docker Compose.",
        synopsisHeading = "%nUsage:%n",
        customSynopsis = {"  stackwright [FILE]             open the window, on FILE where one is given",
            "  stackwright COMMAND [...]      work on files without a window"},
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:done; nothing wrong", " 1:errors were found, or what was asked for was refused",
            " 2:a file could not be read or written, or the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright compose.yaml",
            "  stackwright new --starter three-tier shop",
            "  stackwright check compose.yaml */compose.yaml",
            "  stackwright fix compose.yaml --all-safe --dry-run",
            "  stackwright format compose.yaml --sort --dry-run",
            "  stackwright explain implied-dependency",
            "  stackwright edit compose.yaml set-image api acme/api:2.0 --dry-run",
            "  stackwright render compose.yaml -o architecture.svg",
            "  stackwright export compose.yaml --to handoff",
            "  stackwright catalog postgresql",
            "  stackwright images compose.yaml",
            "  stackwright parameters compose.yaml",
            "  stackwright plans compose.yaml",
            "  stackwright brief compose.yaml --open",
            "  stackwright decisions compose.yaml",
            "  stackwright estimate compose.yaml",
            "",
            "Each command explains itself: stackwright edit --help.",
            "A file name that begins with a dash goes behind --: check -- -odd.yaml"})
final class RootCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command.");
    }

    static Product product() {
        String built = RootCommand.class.getPackage().getImplementationVersion();
        return new Product("stackwright", built == null ? "(not packaged)" : built);
    }

    /** The version as the jar states it. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            Product product = product();
            return new String[] {product.name() + " " + product.version(),
                "Java ${java.version}, picocli " + CommandLine.VERSION};
        }
    }
}
