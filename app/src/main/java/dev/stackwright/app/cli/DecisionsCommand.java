package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.DecisionsJson;
import dev.stackwright.app.cli.report.DecisionsText;
import dev.stackwright.model.edit.Snapshot;
import picocli.CommandLine.Command;

/** Tells what was decided about a stack. */
@Command(name = DecisionsCommand.NAME,
        header = "List the decisions of a design: number, status, outcome, links and evidence.",
        description = {"", "'stackwright edit FILE decide', 'write-decision', 'score', 'write-evidence',"
            + " 'link-decision' and 'supersede' change them."},
        exitCodeList = {" 0:the decisions are told",
            " 2:the file could not be read, or the command line is wrong"},
        footer = {"  stackwright decisions compose.yaml",
            "  stackwright decisions compose.yaml --format json"})
final class DecisionsCommand extends FileReport {

    static final String NAME = "decisions";

    DecisionsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int report(ResolvedFile file) {
        Snapshot snapshot = file.snapshot();
        if (isJson()) {
            new DecisionsJson(terminal().out(), RootCommand.product()).write(path(), snapshot.design());
        } else {
            new DecisionsText(terminal().out()).write(path(), snapshot.design());
        }
        return ExitStatus.OK;
    }
}
