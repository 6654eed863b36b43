package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.BriefJson;
import dev.stackwright.app.cli.report.BriefText;
import dev.stackwright.model.brief.Answers;
import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what the brief of a stack asks, what is answered and what is open. */
@Command(name = BriefCommand.NAME,
        header = "List what the brief asks, what is answered and what is open, with who could answer.",
        description = {"", "'stackwright edit FILE write-brief', 'put-row' and 'write-dossier' answer."},
        exitCodeList = {" 0:the brief is told",
            " 2:the file could not be read, or the command line is wrong"},
        footer = {"  stackwright brief compose.yaml --open",
            "  stackwright brief compose.yaml --format json"})
final class BriefCommand extends FileReport {

    static final String NAME = "brief";

    @Option(names = "--open", description = "Only what is open.")
    private boolean openOnly;

    BriefCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int report(ResolvedFile file) {
        Snapshot snapshot = file.snapshot();
        BriefCatalog catalog = BriefCatalog.read();
        Answers answers = new Answers(snapshot.design(), ChoiceCatalog.read());
        List<ElementId> services = snapshot.compose().services().stream()
                .map(service -> ElementId.service(service.name())).toList();
        if (isJson()) {
            new BriefJson(terminal().out(), RootCommand.product(), openOnly).write(path(), catalog, answers, services);
        } else {
            new BriefText(terminal().out(), openOnly).write(path(), catalog, answers, services);
        }
        return ExitStatus.OK;
    }
}
