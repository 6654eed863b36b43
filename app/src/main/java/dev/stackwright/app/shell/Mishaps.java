package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Questions;
import dev.stackwright.app.task.Background;
import dev.stackwright.resources.Strings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Set;

/**
 * What nobody has foreseen: a mistake of the studio. Told once, with details that can be handed to those who mend
 * it; the work goes on. The same mistake is not told twice, nor another one while one is being told.
 */
final class Mishaps implements Thread.UncaughtExceptionHandler {

    private static final System.Logger LOG = System.getLogger(Mishaps.class.getName());
    /** Frames of a stack trace that tell one mistake from another. */
    private static final int FRAMES = 6;

    private final Background background;
    private final Questions questions;
    private final Set<String> told = new HashSet<>();
    private boolean telling;

    Mishaps(Background background, Questions questions) {
        this.background = background;
        this.questions = questions;
    }

    /** May come from any thread, and in the middle of drawing, when no dialog can be opened. */
    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        LOG.log(Level.ERROR, "uncaught in " + thread.getName(), error);
        background.later(() -> tell(error));
    }

    private void tell(Throwable error) {
        if (telling || !told.add(sign(error))) {
            return;
        }
        telling = true;
        try {
            questions.tell(Notice.error(Strings.text("mishap.title"), Strings.text("mishap.text"),
                    Strings.text("mishap.remedy")).withDetails(details(error)));
        } finally {
            telling = false;
        }
    }

    private static String sign(Throwable error) {
        StringBuilder sign = new StringBuilder(error.getClass().getName());
        StackTraceElement[] trace = error.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
            sign.append('\n').append(trace[i]);
        }
        return sign.toString();
    }

    static String details(Throwable error) {
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace, true));
        return Strings.text("mishap.details", HelpCommands.version(), System.getProperty("java.version"),
                System.getProperty("os.name"), System.getProperty("os.version"), trace);
    }
}
