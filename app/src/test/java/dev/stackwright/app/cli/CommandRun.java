package dev.stackwright.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What one command printed and how it ended. */
record CommandRun(int status, String out, String err) {

    static CommandRun of(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        StackwrightCli cli = new StackwrightCli(new Terminal(new PrintWriter(out), new PrintWriter(err), false));
        int status = cli.run(List.of(words).stream().map(Object::toString).toList());
        return new CommandRun(status, out.toString(), err.toString());
    }
}
