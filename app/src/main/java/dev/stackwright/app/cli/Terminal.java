package dev.stackwright.app.cli;

import dev.stackwright.model.workspace.FileProblem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: results to {@code out}, everything else to {@code err}. Always UTF-8, since a diff or
 * a picture has to arrive as it is, whatever the terminal is set to.
 *
 * @param isInteractive true where a person looks at both
 */
record Terminal(PrintWriter out, PrintWriter err, boolean isInteractive) {

    static Terminal ofThisProcess() {
        return new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err), System.console() != null);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    void report(FileProblem problem) {
        err.println(problem.location() + ": " + problem.message() + " " + problem.remedy());
    }

    /** Reports what does not keep the command from its work. */
    void warn(FileProblem problem) {
        err.println(problem.location() + ": warning: " + problem.message() + " " + problem.remedy());
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
