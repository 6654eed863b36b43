package dev.stackwright.app.shell;

import dev.stackwright.app.controls.NoticeBars;
import dev.stackwright.app.controls.NoticeBars.Action;
import dev.stackwright.app.controls.NoticeBars.Weight;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.usercatalog.CatalogMistake;
import dev.stackwright.model.usercatalog.UserCatalog;
import dev.stackwright.resources.Strings;
import java.lang.System.Logger.Level;
import java.util.List;

/** Says what is wrong in the catalog of the repository, and that it has been changed since the project was opened. */
final class OwnCatalogBanner {

    private static final System.Logger LOG = System.getLogger(OwnCatalogBanner.class.getName());
    private static final String TOPIC = "own-catalog";

    private final Project project;
    private final NoticeBars bars;
    private final Runnable showMistakes;
    private final Runnable openAgain;
    private UserCatalog known;

    /**
     * @param showMistakes shows all mistakes
     * @param openAgain    opens the project once more
     */
    OwnCatalogBanner(Project project, NoticeBars bars, Runnable showMistakes, Runnable openAgain) {
        this.project = project;
        this.bars = bars;
        this.showMistakes = showMistakes;
        this.openAgain = openAgain;
        this.known = project.ownCatalog();
        List<CatalogMistake> mistakes = known.mistakes();
        if (!mistakes.isEmpty()) {
            bars.show(TOPIC, Weight.WARNING, Strings.text(mistakes.size() == 1 ? "own.mistake" : "own.mistakes",
                    mistakes.size(), mistakes.get(0).sentence()),
                    List.of(new Action(Strings.text("own.show"), showMistakes)));
        }
    }

    /** Looks whether the files have changed. */
    void look() {
        project.file().ifPresent(file -> project.background().run(() -> UserCatalog.of(file), this::found,
                error -> LOG.log(Level.WARNING, "the catalog beside " + file + " could not be looked at", error)));
    }

    /** A message that the user has closed is not shown again for the same change. */
    private void found(UserCatalog now) {
        if (!now.equals(known)) {
            known = now;
            if (now.equals(project.ownCatalog())) {
                bars.hide(TOPIC);
            } else {
                bars.show(TOPIC, Weight.INFORMATION, Strings.text("own.changed", UserCatalog.FOLDER),
                        List.of(new Action(Strings.text("own.again"), openAgain)));
            }
        }
    }
}
