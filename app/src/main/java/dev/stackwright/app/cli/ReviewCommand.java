package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.ReviewJson;
import dev.stackwright.app.cli.report.ReviewText;
import dev.stackwright.app.cli.report.Standing;
import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.brief.RiskRegister;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.usercatalog.UserCatalog;
import dev.stackwright.rendering.document.StackFacts;
import dev.stackwright.rendering.handoff.HandoffChecklist;
import dev.stackwright.rendering.handoff.HandoffInput;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how a stack stands before it is handed over: both checklists and the risks. */
@Command(name = ReviewCommand.NAME,
        header = "Tell how a stack stands before its handoff: checklists and risks.",
        description = {"", "What the studio verified and how, what a person confirmed, what is open; and risks with how"
            + " heavy they are. 'stackwright edit FILE confirm POINT --by NAME' confirms a point, 'take-back' withdraws"
            + " that; 'put-row risks.register' adds a risk or changes one."},
        exitCodeList = {" 0:the state is told",
            " 1:with --ready: a point of the handoff is open",
            " 2:the file could not be read, or the command line is wrong"},
        footer = {"  stackwright review compose.yaml",
            "  stackwright review compose.yaml --ready --format json"})
final class ReviewCommand extends FileReport {

    static final String NAME = "review";

    @Option(names = "--ready", description = "Fail while a point of the handoff is open.")
    private boolean ready;

    ReviewCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int report(ResolvedFile file) {
        String name = path().getFileName().toString();
        HandoffInput input = new HandoffInput(file.snapshot(), HandoffInput.titleOf(file.snapshot(),
                Optional.of(file.project()), name), name, UserCatalog.of(path()).in(Technologies.read()),
                ChoiceCatalog.read(), LocalDate.now());
        BriefCatalog brief = BriefCatalog.read();
        Standing standing = new Standing(HandoffChecklist.of(input), new StackFacts(input, brief).validation(),
                new RiskRegister(brief).of(file.snapshot().design().brief()));
        if (isJson()) {
            new ReviewJson(terminal().out(), RootCommand.product()).write(path(), standing);
        } else {
            new ReviewText(terminal().out()).write(path(), standing);
        }
        return ready && standing.settled() < standing.points().size() ? ExitStatus.ERRORS : ExitStatus.OK;
    }
}
