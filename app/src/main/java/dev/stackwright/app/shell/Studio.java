package dev.stackwright.app.shell;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.NoticeBars;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.look.Look;
import dev.stackwright.app.panels.inspector.ServicePages;
import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.app.project.Derived;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.safety.Safekeeping;
import dev.stackwright.app.starters.StarterPictures;
import dev.stackwright.app.starters.StarterShelf;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.workspace.ProjectFiles;
import dev.stackwright.rendering.export.PictureExport;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** One window of the studio and the project that is open in it. */
public final class Studio implements Desk {

    private final Stage stage;
    private final Background background;
    private final Commands commands = new Commands();
    private final Prompts prompts;
    private final Knowledge knowledge;
    private final PreferencesFile preferences;
    private final Look look;
    private final FileFlows flows;
    private final StarterShelf shelf;
    private final StarterFlow starters;
    private final Beginning beginning;
    private final Safekeeping safekeeping;
    private final ExportFlow exports;
    private final PictureFlow pictures;
    private final EditCommands edits;
    private final ViewCommands views;
    private final CanvasCommands sights;
    private final WeakestLink weakest;
    private final HintSwitch hints;
    private final WordWrap wrap;
    private final CatalogWindow catalog;
    private final Toolbar toolbar;
    private final Presenting presenting;
    private final StatusBar status = new StatusBar();
    private final BorderPane root = new BorderPane();
    private Optional<ProjectView> view = Optional.empty();
    private Optional<OwnCatalogBanner> own = Optional.empty();
    private Optional<WelcomePage> welcome = Optional.empty();

    /**
     * @param knowledge what all windows share
     * @param memory    what is remembered of the user
     * @param look      how the window looks
     */
    public Studio(Stage stage, Background background, Prompts prompts, Knowledge knowledge, UserMemory memory,
                  Look look) {
        this.stage = stage;
        this.background = background;
        this.prompts = prompts;
        this.knowledge = knowledge;
        this.preferences = memory.preferences();
        this.look = look;
        this.flows = new FileFlows(new ProjectFiles(), background, prompts, this);
        this.safekeeping = new Safekeeping(memory.recovery(), background, prompts, flows.merging(),
                new WindowSurroundings(flows, this, stage));
        flows.setKeeping(safekeeping::journal);
        this.shelf = new StarterShelf(background, new StarterPictures(background, knowledge.drawing().drafter(),
                new PictureExport(knowledge.drawing().measurer())));
        this.starters = new StarterFlow(shelf, background, prompts, flows, this::lastFile, look.themeProperty()::get,
                Toast.in(stage)::done);
        this.beginning = new Beginning(flows::open, flows::open, starters::choose,
                new RecentProjects(preferences, background));
        new TemplateFlow(background, prompts, (title, text, folder) -> Toast.in(stage)
                .written(title, text, () -> prompts.outside().open(folder))).addTo(commands, () -> project().file());
        this.pictures = new PictureFlow(knowledge.drawing().measurer(), background, prompts, Toast.in(stage)::done);
        PictureCopy copies =
                new PictureCopy(knowledge.drawing().measurer(), background, Toast.in(stage)::done);
        PictureCopy.addTo(commands, format -> copies.copy(view().canvas().scene(),
                PictureFlow.titleOf(project(), view().canvas().views().options().view()),
                look.themeProperty().get().colors(), format));
        FileCommands.addTo(commands, flows, this::settle, starters::choose, this::export, this::exportPicture,
                this::quit);
        FileCommands.addSafety(commands, safekeeping, flows, () -> own.ifPresent(OwnCatalogBanner::look));
        edits = new EditCommands(commands, () -> stage.getScene().getFocusOwner(), this::settle, this::rename,
                () -> work().duplicate());
        presenting = new Presenting(stage, root, background, this::settle);
        presenting.addTo(commands, this::work);
        views = new ViewCommands(commands, this::work);
        TextCommands.addTo(commands, () -> work().openEditor());
        new FormatFlow(this::work, prompts, refusal -> Toast.in(stage).refused(refusal, view()::reveal))
                .addTo(commands);
        DrawCommands.addTo(commands, this::work);
        NameCommands.addTo(commands, this::work);
        sights = new CanvasCommands(commands, this::work);
        LookCommands.addTo(commands, look);
        weakest = new WeakestLink(preferences, commands);
        hints = new HintSwitch(preferences, commands);
        wrap = new WordWrap(preferences, commands);
        catalog = new CatalogWindow(stage, knowledge, background, prompts, look, preferences, commands);
        AnswerPlaces answers = new AnswerPlaces(stage, commands, catalog, kind -> work().openChoice(kind),
                () -> work().canvas().requestFocus());
        catalog.setLead(answers::lead);
        exports = new ExportFlow(knowledge, background, prompts, answers, (title, text, folder) -> Toast.in(stage)
                .written(title, text, () -> prompts.outside().open(folder)));
        new BlockMemory(preferences).follow(knowledge.blocks());
        flows.setMayLeave(catalog::mayLeave);
        CatalogCommands.addTo(commands, catalog);
        HelpCommands.addTo(commands, prompts);
        toolbar = new Toolbar(commands);
        root.getStyleClass().add("studio");
        Hindrance.watch(root);
        root.setTop(new VBox(new MainMenu(commands, new RecentMenu(beginning, prompts.questions())), toolbar,
                safekeeping.bars()));
        root.setBottom(status);
        new FileDrop(root, flows::open);
    }

    /** Shows the window, with the file where one is given and with the welcome page otherwise. */
    public void open(Optional<Path> file) {
        WindowMemory places = new WindowMemory(stage, preferences, () -> view.map(ProjectView::shape));
        // A scene without a size lays everything out once only to find what size it would like.
        Scene scene = new Scene(root, stage.getWidth(), stage.getHeight());
        // Rows that layout makes would be styled one frame later, and a frame of nothing but styling paints the whole
        // window. Laid out before as well, they are styled in the frame that makes them.
        scene.addPreLayoutPulseListener(root::layout);
        dress(scene);
        commands.all().forEach(command -> command.shortcuts().stream().skip(1)
                .forEach(keys -> scene.getAccelerators().put(keys, command::run)));
        stage.setScene(scene);
        stage.getIcons().setAll(AppIcon.images());
        stage.setOnCloseRequest(event -> {
            event.consume();
            commands.get("quit").run();
        });
        flows.begin(file, () -> {
            if (project().file().isEmpty()) {
                welcome();
            }
            stage.show();
            // A window that appears looks for a focus of its own: the page's comes after that.
            welcome.ifPresent(page -> background.later(page.firstWay()::requestFocus));
            background.later(places::settle);
            safekeeping.begin();
        });
    }

    /** Gives the window its look and every later one; a desktop may have changed its colours meanwhile. */
    private void dress(Scene scene) {
        look.themeProperty().get().dress(scene);
        look.themeProperty().addListener((property, before, now) -> {
            now.dress(scene);
            view.ifPresent(shown -> shown.follow(now));
            welcome.ifPresent(page -> page.follow(now));
        });
        look.askDesktop();
        stage.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                look.askDesktop();
                safekeeping.look();
                view.ifPresent(shown -> flows.look());
                own.ifPresent(OwnCatalogBanner::look);
            }
        });
    }

    /** Shows ways to begin in place of a project in which there is nothing yet. */
    private void welcome() {
        WelcomePage page = new WelcomePage(commands, beginning, shelf, starters::choose);
        page.follow(look.themeProperty().get());
        welcome = Optional.of(page);
        root.setCenter(page);
        // What another window adds to the stack is seen at once.
        project().workspace().addListener(change -> work());
    }

    /** The view of the project. Whoever works with it has left the welcome page. */
    private ProjectView work() {
        if (welcome.isPresent()) {
            welcome = Optional.empty();
            root.setCenter(view());
        }
        return view();
    }

    private Optional<Path> lastFile() {
        return view.flatMap(shown -> shown.project().file())
                .or(() -> beginning.recent().property().get().stream().map(RecentProject::file).findFirst());
    }

    @Override
    public Project project() {
        return view().project();
    }

    @Override
    public FileKey front() {
        return view().texts().frontFile();
    }

    @Override
    public void show(Project project) {
        presenting.end();
        BaseMemory bases = new BaseMemory(preferences, background);
        bases.recall(project);
        Knowledge suited = knowledge.with(project.ownCatalog());
        if (suited != knowledge) {
            new BlockMemory(preferences).follow(suited.blocks());
        }
        ProjectView shown = new ProjectView(project, suited, prompts, beginning, bases,
                new ServicePages(catalog::openPage, catalog::openDossier));
        own = Optional.of(new OwnCatalogBanner(project, shown.bars(),
                () -> catalog.open(CatalogTabs.TECHNOLOGIES), () -> project.file().ifPresent(flows::open)));
        shown.take(view.map(ProjectView::shape).orElseGet(() -> preferences.get().desk()));
        shown.follow(look.themeProperty().get());
        view.ifPresent(ProjectView::close);
        shown.texts().names().setOnRefusal(refusal -> note(refusal.sentence()));
        shown.texts().setMenu(() -> TextMenu.of(commands));
        shown.canvas().setOnRefusal(refusal -> Toast.in(stage).refused(refusal, shown::reveal));
        view = Optional.of(shown);
        welcome = Optional.empty();
        root.setCenter(shown);
        edits.show(project);
        views.show(shown);
        sights.show(shown);
        new CanvasMemory(preferences).follow(shown);
        weakest.show(shown);
        hints.show(shown);
        wrap.show(shown);
        catalog.show(project, suited.blocks());
        toolbar.show(shown);
        Derived<StatusModel> counted = project.derive(StatusModel::of, StatusModel.EMPTY);
        project.resolution().current().property().addListener((property, before, now) -> counted.refresh());
        status.show(project, counted, shown.caretText(), shown.zoomText());
        safekeeping.show(project);
        stage.titleProperty().bind(WindowTitle.of(project));
        project.onDiskProperty().addListener((property, before, now) -> remember(project));
        remember(project);
        background.later(shown.canvas()::requestFocus);
    }

    private void remember(Project project) {
        project.file().ifPresent(beginning.recent()::opened);
    }

    @Override
    public void note(String message) {
        status.note(message, background);
    }

    @Override
    public NoticeBars notices() {
        return view().bars();
    }

    /** All commands of the window. */
    public Commands commands() {
        return commands;
    }

    ProjectView view() {
        return view.orElseThrow();
    }

    private void settle() {
        CommitField.commitFocused(stage.getScene());
        catalog.settle();
    }

    private void rename() {
        work().rename();
    }

    private void export() {
        exports.export(project(), view().canvas().gallery());
    }

    private void exportPicture() {
        pictures.export(project(), view().canvas().drawing(), view().canvas().gallery(),
                look.themeProperty().get().colors());
    }

    private void quit() {
        presenting.end();
        flows.leaving(() -> {
            stage.close();
            close();
        });
    }

    /** Lets go of everything that outlives the window; nothing unsaved is kept any more. */
    void close() {
        safekeeping.close();
    }
}
