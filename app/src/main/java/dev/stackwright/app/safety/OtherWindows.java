package dev.stackwright.app.safety;

import dev.stackwright.app.controls.NoticeBars;
import dev.stackwright.app.controls.NoticeBars.Weight;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.recovery.Journal;
import dev.stackwright.model.recovery.RecoveryFolder;
import dev.stackwright.model.recovery.WindowOwner;
import dev.stackwright.resources.Strings;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Says when the open file is open in another window too, and in whose. */
final class OtherWindows {

    private static final System.Logger LOG = System.getLogger(OtherWindows.class.getName());
    private static final String TOPIC = "windows";

    private final RecoveryFolder folder;
    private final Background background;
    private final NoticeBars bars;
    private List<WindowOwner> told = List.of();
    private boolean looking;

    OtherWindows(RecoveryFolder folder, Background background, NoticeBars bars) {
        this.folder = folder;
        this.background = background;
        this.bars = bars;
    }

    /** Another project is open. */
    void forget() {
        told = List.of();
        bars.hide(TOPIC);
    }

    void look(Path file, Journal own) {
        if (looking) {
            return;
        }
        looking = true;
        background.run(() -> folder.others(file, own), others -> {
            looking = false;
            answer(file, others);
        }, error -> {
            looking = false;
            LOG.log(Level.WARNING, "other windows cannot be looked for", error);
        });
    }

    private void answer(Path file, List<WindowOwner> others) {
        if (others.equals(told)) {
            return;
        }
        told = others;
        if (others.isEmpty()) {
            bars.hide(TOPIC);
        } else {
            String who = others.stream().map(OtherWindows::said).collect(Collectors.joining("; "));
            bars.show(TOPIC, Weight.INFORMATION, Strings.text("windows.other", file.getFileName(), who), List.of());
        }
    }

    private static String said(WindowOwner other) {
        return Strings.text("windows.who", other.user(), other.host(), other.process(), Moments.said(other.since()));
    }
}
