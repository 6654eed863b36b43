package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.CatalogJson;
import dev.stackwright.app.cli.report.CatalogText;
import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.CatalogSearch;
import dev.stackwright.model.catalog.Category;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.EntryKind;
import dev.stackwright.model.usercatalog.UserCatalog;
import java.nio.file.Path;
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

/** Tells what the catalog says about technologies. */
@Command(name = CatalogCommand.NAME, mixinStandardHelpOptions = true,
        header = "Tell what there is to know about technologies: when to choose one, and where it can run.",
        description = {"", "The id of a technology shows its page; other words are searched for, and all of them have"
            + " to stand in what an entry says. Without words everything is listed."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:something was found", " 1:nothing was found", " 2:the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright catalog postgresql", "  stackwright catalog vector search",
            "  stackwright catalog --kind managed --category message-queues --format json"})
final class CatalogCommand implements Callable<Integer> {

    static final String NAME = "catalog";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "The id of a technology, or words to search for.")
    private List<String> words = List.of();

    @Option(names = "--kind", paramLabel = "KIND", converter = Kind.class,
            description = "Only entries of this kind: container, managed, software or hosted.")
    private EntryKind kind;

    @Option(names = "--category", paramLabel = "CATEGORY", description = "Only entries of the category of this id.")
    private String category;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = PlainFormat.Argument.class,
            description = "text or json; text where nothing is said.")
    private PlainFormat format;

    @Option(names = "--for", paramLabel = "FILE", converter = FileArgument.class,
            description = "Add the own catalog of the repository this compose file lies in.")
    private Path compose;

    CatalogCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Reads a kind from the command line. */
    static final class Kind extends Choice<EntryKind> {

        Kind() {
            super(EntryKind.values());
        }
    }

    @Override
    public Integer call() {
        UserCatalog own = compose == null ? UserCatalog.NONE : UserCatalog.of(compose);
        own.mistakes().forEach(mistake -> terminal.err().println(mistake.sentence()));
        Catalog catalog = own.in(Catalog.read());
        if (category != null && catalog.category(category).isEmpty()) {
            throw new ParameterException(spec.commandLine(), "There is no category '" + category + "'. There are: "
                    + catalog.categories().stream().map(Category::id).collect(Collectors.joining(", ")) + ".");
        }
        String text = String.join(" ", words);
        Optional<CatalogEntry> named = catalog.byId(text).filter(this::isWanted);
        List<CatalogEntry> found = named.map(List::of).orElseGet(() -> new CatalogSearch(catalog).find(text).stream()
                .filter(this::isWanted).toList());
        if (format == PlainFormat.JSON) {
            new CatalogJson(catalog, ChoiceCatalog.read()).write(found, terminal.out());
        } else if (found.isEmpty()) {
            terminal.err().println("stackwright: nothing in the catalog matches '" + text + "'.");
        } else {
            CatalogText page = new CatalogText(catalog, ChoiceCatalog.read(), terminal.out());
            if (found.size() == 1) {
                page.page(found.get(0));
            } else {
                page.list(found);
            }
        }
        return found.isEmpty() ? ExitStatus.ERRORS : ExitStatus.OK;
    }

    private boolean isWanted(CatalogEntry entry) {
        return (kind == null || EntryKind.of(entry) == kind)
                && (category == null || entry.profile().category().equals(category));
    }
}
