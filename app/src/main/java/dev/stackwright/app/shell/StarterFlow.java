package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.dialogs.StarterOffer;
import dev.stackwright.app.dialogs.StarterOrder;
import dev.stackwright.app.look.Theme;
import dev.stackwright.app.starters.StarterShelf;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.starter.Starter;
import dev.stackwright.model.starter.StarterFolder;
import dev.stackwright.model.starter.StarterFolder.Outcome;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.resources.Strings;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** From a starter to an open project: asks where to, writes beside the window's thread, and opens what was written. */
final class StarterFlow {

    private static final System.Logger LOG = System.getLogger(StarterFlow.class.getName());

    private final StarterShelf shelf;
    private final Background background;
    private final Prompts prompts;
    private final FileFlows flows;
    private final Supplier<Optional<Path>> last;
    private final Supplier<Theme> theme;
    private final BiConsumer<String, String> done;

    /**
     * @param last  the file that was open last: new stacks are likely to lie beside its folder
     * @param theme how the window looks now
     * @param done  is told what was written, and where
     */
    StarterFlow(StarterShelf shelf, Background background, Prompts prompts, FileFlows flows,
                Supplier<Optional<Path>> last, Supplier<Theme> theme, BiConsumer<String, String> done) {
        this.shelf = shelf;
        this.background = background;
        this.prompts = prompts;
        this.flows = flows;
        this.last = last;
        this.theme = theme;
        this.done = done;
    }

    /** Lets the user choose among all starters. */
    void choose() {
        shelf.ask(starters -> choose(starters, starters.get(0)));
    }

    /** Lets the user see that starter, and say where it goes. */
    void choose(Starter starter) {
        shelf.ask(starters -> choose(starters, starter));
    }

    private void choose(List<Starter> starters, Starter first) {
        prompts.starter().order(new StarterOffer(starters, first, parent(), shelf.pictures(), theme.get()))
                .ifPresent(order -> flows.leaving(() -> write(order)));
    }

    private Path parent() {
        return last.get().map(Path::toAbsolutePath).map(Path::getParent).map(Path::getParent)
                .orElseGet(() -> Path.of(System.getProperty("user.home", "/")));
    }

    private void write(StarterOrder order) {
        background.run(() -> new StarterFolder().write(order.folder(), order.starter(), order.wish(),
                new SecureRandom()), outcome -> written(order, outcome), this::crashed);
    }

    private void written(StarterOrder order, Outcome outcome) {
        if (outcome instanceof Outcome.Written written) {
            flows.load(written.compose());
            done.accept(Strings.text("starter.done", order.starter().name()), Strings.text("starter.done.files",
                    String.join(", ", written.plan().written()), order.folder()));
        } else if (outcome instanceof Outcome.InTheWay inTheWay) {
            prompts.questions().tell(Notice.error(Strings.text("starter.failed"), Strings.text("starter.inTheWay.text",
                    order.folder(), inTheWay.files().stream().map(file -> file.getFileName().toString())
                            .collect(Collectors.joining(", "))), Strings.text("starter.inTheWay.remedy")));
        } else if (outcome instanceof Outcome.Failed failed) {
            FileProblem met = failed.problem();
            prompts.questions().tell(Notice.error(Strings.text("starter.failed"),
                    Strings.text("files.problem", met.location(), met.message()), met.remedy()));
        }
    }

    private void crashed(Exception error) {
        LOG.log(Level.ERROR, "writing a starter failed", error);
        prompts.questions().tell(Notice.error(Strings.text("starter.failed"), String.valueOf(error.getMessage()),
                Strings.text("files.crashed.remedy")));
    }
}
