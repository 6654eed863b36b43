package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Question;
import dev.stackwright.app.dialogs.Question.Answer;
import dev.stackwright.app.dialogs.Questions;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The part of the File menu that opens what was open before. A file that is gone can be taken from the list. */
final class RecentMenu extends Menu {

    private final Beginning beginning;
    private final Questions questions;

    RecentMenu(Beginning beginning, Questions questions) {
        super(Strings.text("menu.recent"));
        this.beginning = beginning;
        this.questions = questions;
        setId("menu-recent");
        setOnShowing(event -> beginning.recent().look());
        beginning.recent().property().addListener((property, before, now) -> show(now));
        show(beginning.recent().property().get());
    }

    private void show(List<RecentProject> projects) {
        getItems().setAll(projects.stream().map(this::item).toList());
        MenuItem clear = new MenuItem(Strings.text("recent.clear"));
        clear.setId("menu-recent-clear");
        clear.setOnAction(event -> beginning.recent().removeAll());
        if (projects.isEmpty()) {
            clear.setText(Strings.text("recent.none"));
            clear.setDisable(true);
        } else {
            getItems().add(new SeparatorMenuItem());
        }
        getItems().add(clear);
    }

    private MenuItem item(RecentProject project) {
        MenuItem item = new MenuItem(Strings.text(project.missing() ? "recent.entry.missing" : "recent.entry",
                project.name(), project.folder()));
        item.setMnemonicParsing(false);
        item.getStyleClass().add("recent-entry");
        if (project.missing()) {
            item.getStyleClass().add("missing");
        }
        item.setOnAction(event -> choose(project));
        return item;
    }

    private void choose(RecentProject project) {
        if (!project.missing()) {
            beginning.open().accept(project.file());
        } else if (questions.ask(removal(project))) {
            beginning.recent().remove(project);
        }
    }

    private static Question<Boolean> removal(RecentProject project) {
        return new Question<>(Strings.text("recent.missing.title", project.name()),
                Strings.text("recent.missing.text", project.file()),
                List.of(Answer.of(true, Strings.text("recent.missing.remove")),
                        Answer.of(false, Strings.text("dialog.cancel"))), false);
    }
}
