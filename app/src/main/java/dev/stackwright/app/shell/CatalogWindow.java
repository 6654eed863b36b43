package dev.stackwright.app.shell;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.look.Look;
import dev.stackwright.app.look.Theme;
import dev.stackwright.app.panels.catalog.CatalogModel;
import dev.stackwright.app.panels.review.ReviewWays;
import dev.stackwright.app.panels.review.Reviewed;
import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Library;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.handoff.AnswerPlace;
import dev.stackwright.resources.Strings;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * The window of brief, technologies, decisions and review, beside the one of the project and never in its way. It is made when it is
 * asked for first; closed, it keeps its page, its search and what is written for the next time.
 */
final class CatalogWindow {

    private static final System.Logger LOG = System.getLogger(CatalogWindow.class.getName());
    private static final WindowBounds.Limits LIMITS =
            new WindowBounds.Limits(new Dimension2D(640, 460), new Dimension2D(1120, 860), 0.8);
    private static final KeyCombination CLOSE = KeyCombination.valueOf("Shortcut+W");
    /** What can be done from here as from the window of the project. */
    private static final List<String> SHARED = List.of("undo", "redo", "save");

    private final Stage owner;
    private final Knowledge knowledge;
    private final Background background;
    private final Prompts prompts;
    private final Look look;
    private final PreferencesFile preferences;
    private final Commands commands;
    private final BorderPane root = new BorderPane();
    private final Label waiting = new Label();
    private Consumer<AnswerPlace> lead = place -> { };
    private Optional<Stage> stage = Optional.empty();
    private Optional<WindowBounds> bounds = Optional.empty();
    private Optional<Library> library = Optional.empty();
    private Optional<CatalogTabs> tabs = Optional.empty();
    private Optional<Project> project = Optional.empty();
    private Optional<Consumer<CatalogTabs>> wanted = Optional.empty();
    private Blocks blocks;
    private boolean reading;

    /**
     * @param owner    the window of the project
     * @param prompts  ask before something is lost, and who confirms something
     * @param commands those of the window of the project
     */
    CatalogWindow(Stage owner, Knowledge knowledge, Background background, Prompts prompts, Look look,
                  PreferencesFile preferences, Commands commands) {
        this.owner = owner;
        this.knowledge = knowledge;
        this.blocks = knowledge.blocks();
        this.background = background;
        this.prompts = prompts;
        this.look = look;
        this.preferences = preferences;
        this.commands = commands;
        root.setId("catalog-window");
        root.getStyleClass().add("studio");
        Hindrance.watch(root);
        waiting.getStyleClass().add("empty-text");
    }

    /** @param leading goes to where something open is answered */
    void setLead(Consumer<AnswerPlace> leading) {
        lead = leading;
    }

    /** Follows another project from now on, with the blocks that suit it. */
    void show(Project shown, Blocks suited) {
        project = Optional.of(shown);
        blocks = suited;
        fill();
    }

    /** Opens the window at one of its tabs. */
    void open(String tab) {
        open(shown -> shown.turnTo(tab));
    }

    /** Opens the page of a technology. */
    void openPage(String id) {
        open(shown -> shown.openPage(id));
    }

    /** Opens the dossier of a service. */
    void openDossier(ElementId service) {
        open(shown -> shown.openDossier(service));
    }

    /** Opens a question of the brief. */
    void openField(String field) {
        open(shown -> shown.openField(field));
    }

    /** Opens the points before a handoff. */
    void openChecklist() {
        open(CatalogTabs::openChecklist);
    }

    /** Opens what may go wrong. */
    void openRisks() {
        open(CatalogTabs::openRisks);
    }

    private void open(Consumer<CatalogTabs> turn) {
        wanted = Optional.of(turn);
        appear();
        turnToWanted();
    }

    /** Hands over what is typed into a field and not handed over yet. */
    void settle() {
        stage.ifPresent(window -> CommitField.commitFocused(window.getScene()));
    }

    /** Asks about what is written here and not saved; false where the user would rather stay. */
    boolean mayLeave() {
        return tabs.map(CatalogTabs::mayLeave).orElse(true);
    }

    private void appear() {
        Stage window = stage.orElseGet(this::make);
        window.show();
        window.toFront();
        window.requestFocus();
        if (tabs.isEmpty() && !reading) {
            reading = true;
            waiting.setText(Strings.text("catalog.reading"));
            root.setCenter(waiting);
            background.run(() -> Library.read(knowledge.choices()), this::read, this::failed);
        }
    }

    private Stage make() {
        Stage window = new Stage();
        window.initOwner(owner);
        window.getIcons().setAll(owner.getIcons());
        window.setTitle(Strings.text("catalog.title"));
        WindowBounds placed = new WindowBounds(window, preferences.get().catalog(), LIMITS);
        Scene scene = new Scene(root, window.getWidth(), window.getHeight());
        look.themeProperty().get().dress(scene);
        look.themeProperty().addListener((property, before, now) -> follow(scene, now));
        SHARED.forEach(id -> commands.get(id).shortcuts()
                .forEach(keys -> scene.getAccelerators().put(keys, commands.get(id)::run)));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || CLOSE.match(event)) {
                window.hide();
                event.consume();
            }
        });
        window.setScene(scene);
        window.addEventHandler(WindowEvent.WINDOW_HIDING, event -> remember());
        stage = Optional.of(window);
        bounds = Optional.of(placed);
        return window;
    }

    private void follow(Scene scene, Theme theme) {
        theme.dress(scene);
        tabs.ifPresent(shown -> shown.zoom(theme.percent() / 100.0));
    }

    private void read(Library found) {
        reading = false;
        library = Optional.of(found);
        fill();
        turnToWanted();
    }

    private void failed(Exception error) {
        reading = false;
        LOG.log(Level.ERROR, "the catalog could not be read", error);
        waiting.setText(Strings.text("catalog.failed"));
    }

    private void fill() {
        if (library.isPresent() && project.isPresent()) {
            CatalogModel pages = new CatalogModel(library.get().with(project.get().ownCatalog()));
            tabs.ifPresent(before -> pages.goOn(before.pages()));
            Project of = project.get();
            CatalogTabs shown = new CatalogTabs(of, pages, blocks, prompts.questions(), this::showChoices,
                    snapshot -> reviewed(of, snapshot), new ReviewWays(lead, prompts.outside()::browse,
                            commands.get("export")::run, prompts.name()));
            tabs.ifPresent(shown::goOn);
            shown.zoom(look.themeProperty().get().percent() / 100.0);
            tabs = Optional.of(shown);
            root.setCenter(shown);
        }
    }

    private Reviewed reviewed(Project of, Snapshot snapshot) {
        Leaving leaving = Leaving.of(of, knowledge, snapshot, of.resolution().of(snapshot));
        return new Reviewed(leaving.input(), leaving.withoutPictures(knowledge.drawing().measurer()));
    }

    private void showChoices() {
        owner.toFront();
        owner.requestFocus();
        commands.get("show-choices").run();
    }

    private void turnToWanted() {
        tabs.ifPresent(shown -> {
            // What has not been laid out yet takes no focus.
            root.applyCss();
            root.layout();
            wanted.ifPresent(turn -> turn.accept(shown));
            wanted = Optional.empty();
        });
    }

    private void remember() {
        settle();
        bounds.ifPresent(placed -> preferences.change(before -> before.withCatalog(placed.current())));
    }
}
