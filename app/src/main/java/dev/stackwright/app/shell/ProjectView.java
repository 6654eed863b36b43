package dev.stackwright.app.shell;

import dev.stackwright.app.canvas.CanvasView;
import dev.stackwright.app.controls.LatePanel;
import dev.stackwright.app.controls.NoticeBars;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.editor.YamlEditor;
import dev.stackwright.app.look.Theme;
import dev.stackwright.app.panels.blocks.BlocksView;
import dev.stackwright.app.panels.choices.ChoicesView;
import dev.stackwright.app.panels.compliance.ComplianceWays;
import dev.stackwright.app.panels.findings.FindingsView;
import dev.stackwright.app.panels.history.HistoryModel;
import dev.stackwright.app.panels.history.HistoryView;
import dev.stackwright.app.panels.images.ImagesView;
import dev.stackwright.app.panels.inspector.InspectorView;
import dev.stackwright.app.panels.inspector.InspectorWays;
import dev.stackwright.app.panels.inspector.ServicePages;
import dev.stackwright.app.panels.ladder.LadderView;
import dev.stackwright.app.panels.operations.OperationsView;
import dev.stackwright.app.panels.parameters.ParametersView;
import dev.stackwright.app.panels.plans.PlansView;
import dev.stackwright.app.panels.resolved.ResolvedView;
import dev.stackwright.app.panels.scenarios.ScenariosView;
import dev.stackwright.app.preferences.DeskShape.Part;
import dev.stackwright.app.preferences.DeskShape;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectEstimate;
import dev.stackwright.app.project.ProjectFindings;
import dev.stackwright.app.project.ProjectResolution;
import dev.stackwright.app.project.WholeProject.Source;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.OtherFile;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.ladder.Gap;
import dev.stackwright.model.project.ForeignPlace;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.workspace.Change;
import dev.stackwright.rendering.diagram.ResolvedServices;
import dev.stackwright.rendering.fx.Badge;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** Everything of the window that belongs to one project: canvas and text side by side, the panels around them. */
final class ProjectView extends BorderPane {

    /** One step nearer or away. */
    private static final double ZOOM_STEP = 1.2;

    private final Project project;
    private final InspectorView inspector;
    private final CanvasView canvas;
    private final ChoicesView choices;
    private final EditorTabs texts;
    private final ProjectFindings findings;
    private final ProjectEstimate estimates;
    private final FindingsView findingsView;
    private final ResolvedView resolved;
    private final PublishFlow publishing;
    private final ExtractFlow extracting;
    private final Dock left = new Dock("dock-left");
    private final Dock bottom = new Dock("dock-bottom");
    private final DeskLayout desk;
    private final NoticeBars bars = new NoticeBars();
    private final FindingMarks marks = new FindingMarks();

    /**
     * @param bases remembers what overlays are read over
     * @param pages what tells more of a service
     */
    ProjectView(Project project, Knowledge knowledge, Prompts prompts, Beginning beginning, BaseMemory bases,
                ServicePages pages) {
        this.project = project;
        this.findings = new ProjectFindings(project, knowledge.checks());
        this.estimates = new ProjectEstimate(project, knowledge.blocks().technologies(), knowledge.choices());
        this.publishing = new PublishFlow(project, knowledge.blocks().technologies(), prompts);
        this.extracting = new ExtractFlow(project, prompts);
        this.inspector = new InspectorView(project, findings, knowledge.blocks().technologies(),
                new InspectorWays(this::explain, this::openSource, pages,
                        service -> publishing.publish(Set.of(service)), extracting::extract,
                        this::revealInText));
        this.canvas = new CanvasView(project.workspace(), project.selection(), project.background(),
                knowledge.drawing(), knowledge.blocks());
        project.setReachPrompt(prompts.reach());
        canvas.setDoor(project::perform);
        canvas.setOnOpen(() -> openLeft("inspector"));
        this.texts = new EditorTabs(project, new EditorKnowledge(knowledge.blocks().technologies()),
                prompts.outside());
        getStyleClass().add("project-view");
        left.add("blocks", new BlocksView(knowledge.blocks(), canvas.sketching().blocks(), canvas.sketching()::draw));
        choices = new ChoicePages(project, knowledge, findings, estimates, prompts,
                new ComplianceWays(this::goTo, this::revealInText)).panel();
        left.add("choices", choices);
        left.add("inspector", inspector);
        left.add("ladder", new LadderView(project, knowledge.ladder(), knowledge.checks(), prompts, this::reveal));
        findingsView = new FindingsView(project, findings, knowledge.choices(), prompts, this::reveal);
        bottom.add("findings", findingsView);
        texts.setFixes(new CaretFixes(project, findings, findingsView, this::fileOf));
        resolved = new ResolvedView(project, this::reveal);
        bottom.add("resolved", resolved);
        Technologies technologies = knowledge.blocks().technologies();
        bottom.add("parameters", new LatePanel(() -> new ParametersView(project, technologies, this::reveal)));
        bottom.add("plans", new LatePanel(() -> new PlansView(project, knowledge.choices(), technologies,
                () -> openLeft("choices"))));
        bottom.add("operations", new LatePanel(() -> new OperationsView(project, technologies)));
        bottom.add("scenarios", new LatePanel(() -> new ScenariosView(project,
                () -> canvas.views().options().view(), canvas.views()::open)));
        bottom.add("images", new LatePanel(() -> new ImagesView(project, technologies, this::goTo,
                this::publishImages)));
        bottom.add("history", new HistoryView(new HistoryModel(project, Clock.systemDefaultZone())));
        StackPane centre = new StackPane(canvas, emptyStack(beginning));
        desk = new DeskLayout(left, centre, texts, bottom);
        setCenter(desk.node());
        setTop(bars);
        new BaseBanner(project, prompts.files(), bars, bases);
        new TrialBanner(project, bars, () -> openFoot("resolved"));
        new PlanBanner(project, bars, () -> openFoot("plans"));
        project.resolution().planProperty().addListener((was, before, now) -> canvas.look(project.resolution()::seen));
        canvas.setOnOpenSource(this::openSource);
        project.resolution().current().property().addListener((property, before, now) -> show(now.value()));
        show(project.resolution().current().get());
        findings.all().property().addListener((property, before, now) -> mark(now.value()));
        project.workspace().addListener(this::showInText);
    }

    /** Makes way while the first block is named. */
    private EmptyStack emptyStack(Beginning beginning) {
        EmptyStack empty = new EmptyStack(project, beginning);
        empty.opacityProperty().bind(Bindings.when(canvas.sketching().addingProperty()).then(0).otherwise(1));
        return empty;
    }

    private void show(Optional<WholeProject> stack) {
        canvas.showResolved(stack.map(WholeProject::services).orElse(ResolvedServices.NONE));
    }

    /** Shows where a service is written that another file defines or that extends one of another file. */
    private void openSource(ElementId service) {
        project.resolution().current().get().flatMap(stack -> stack.sourceOf(service))
                .ifPresent(this::reveal);
    }

    private void reveal(Source source) {
        reveal(source.file().path(), source.range());
    }

    /** Shows a place in another file of the project. */
    void reveal(ForeignPlace place) {
        reveal(place.file(), place.range());
    }

    private void reveal(Path file, Range range) {
        texts.open(texts.keyOf(file));
        openEditor().reveal(range);
    }

    /** Shows where the selected service is written, where that is another file. */
    void openSource() {
        selectedService().ifPresent(this::openSource);
    }

    /** True where the selected service owes something to another file. */
    boolean hasSource() {
        return selectedService().flatMap(service -> project.resolution().current().get()
                .flatMap(stack -> stack.sourceOf(service))).isPresent();
    }

    private Optional<ElementId> selectedService() {
        return project.selection().elements().stream().filter(ElementId::isService).findFirst();
    }

    /** Selects a service of the open file and shows it; of another file where it is written. */
    private void goTo(ElementId service) {
        if (project.snapshot().compose().hasService(service.name())) {
            texts.open(FileKey.MAIN);
            project.selection().select(Set.of(service), this);
        } else {
            openSource(service);
        }
    }

    /** Lets the user publish the images of services that are built from source. */
    void publishImages() {
        publishing.publish(Set.of());
    }

    /** Brings the findings to the front. */
    FindingsView openFindings() {
        openFoot("findings");
        return findingsView;
    }

    /** Puts a variable in the place of the value at the caret. */
    void extractVariable() {
        extracting.extract(texts.frontFile(), openEditor());
    }

    /** Shows what the value at the caret is in the end, and why. */
    void explainValue() {
        openFoot("resolved");
        Optional<Path> path = texts.frontFile().equals(FileKey.MAIN) ? project.file()
                : Optional.of(ProjectResolution.path(texts.frontFile()));
        path.ifPresent(file -> resolved.show(file.toAbsolutePath().normalize(), texts.front().caretOffset()));
    }

    /** An edit made elsewhere than in the text shows its lines there. */
    private void showInText(Change change) {
        if (change.kind() == Change.Kind.PERFORMED && !change.patch().isEmpty() && !texts.isFocusWithin()) {
            Replacement first = change.patch().replacements().get(0);
            int blanks = first.text().length() - first.text().stripLeading().length();
            texts.open(FileKey.MAIN);
            project.background().later(() -> texts.main().reveal(Range.at(first.start() + blanks)));
        }
    }

    private void mark(List<Finding> found) {
        long open = found.stream().filter(finding -> !finding.isAccepted()).count();
        bottom.setTitle("findings", open == 0 ? Strings.text("dock.findings")
                : Strings.text("dock.findings.counted", open));
        canvas.showBadges(Badge.of(found));
        texts.showMarks(marks.of(found, this::fileOf));
    }

    private FileKey fileOf(Finding finding) {
        return finding.file().map(OtherFile::path).map(texts::keyOf).orElse(FileKey.MAIN);
    }

    private void reveal(Finding finding) {
        texts.open(fileOf(finding));
        openEditor().reveal(finding.range());
    }

    private void reveal(Gap gap) {
        texts.open(gap.file().map(OtherFile::path).map(texts::keyOf).orElse(FileKey.MAIN));
        openEditor().reveal(gap.range());
    }

    /** Shows everything about a finding: its element, its place in the text, what there is to know. */
    private void goTo(Finding finding) {
        finding.element().ifPresent(element -> project.selection().select(Set.of(element), this));
        reveal(finding);
        explain(finding);
    }

    private void revealInText(Range range) {
        texts.open(FileKey.MAIN);
        openEditor().reveal(range);
    }

    private void explain(Finding finding) {
        openFoot("findings");
        findingsView.select(finding);
    }

    /** What is told above the project. */
    NoticeBars bars() {
        return bars;
    }

    ProjectFindings findings() {
        return findings;
    }

    ProjectEstimate estimates() {
        return estimates;
    }

    /** How the parts share the room now. */
    DeskShape shape() {
        return desk.shape(choices.front().map(ChoiceKind::id).orElse(""), texts.front().zoomPercentProperty().get());
    }

    void take(DeskShape shape) {
        desk.take(shape);
        ChoiceKind.of(shape.fronts().choice()).ifPresent(choices::open);
        texts.main().zoomTo(shape.editorPercent());
    }

    DeskLayout desk() {
        return desk;
    }

    /** Hides a part, or shows it again; the canvas gets the focus of a part that goes. */
    void toggle(Part part) {
        boolean focusGoes = focusRound().isIn(part);
        desk.show(part, !desk.isShown(part));
        if (focusGoes) {
            canvas.requestFocus();
        }
    }

    private FocusRound focusRound() {
        return new FocusRound(left, canvas, texts, bottom, desk);
    }

    /** Brings a panel at the left to the front, with the focus. */
    void openLeft(String panel) {
        desk.show(Part.LEFT, true);
        left.select(panel);
    }

    /** Shows a choice of the design. */
    void openChoice(ChoiceKind kind) {
        openLeft("choices");
        choices.open(kind);
    }

    /** Brings a panel at the foot to the front, with the focus. */
    void openFoot(String panel) {
        desk.show(Part.FOOT, true);
        bottom.select(panel);
    }

    /** The editor in front, shown. */
    YamlEditor openEditor() {
        desk.show(Part.EDITOR, true);
        return texts.front();
    }

    /** The texts of the project. */
    EditorTabs texts() {
        return texts;
    }

    /** Brings what style sheets do not reach into line with the look of the window. */
    void follow(Theme theme) {
        canvas.use(theme.colors().palette());
        desk.zoom(theme.percent() / 100.0);
    }

    Project project() {
        return project;
    }

    /** Lets go of the project. */
    void close() {
        canvas.close();
        texts.close();
        resolved.close();
    }

    CanvasView canvas() {
        return canvas;
    }

    /** @param steps positive to come nearer */
    void zoomBy(int steps) {
        canvas.zoomBy(Math.pow(ZOOM_STEP, steps));
    }

    /** @param steps positive for the parts that follow the one with the keyboard focus, negative for those before */
    void focusPart(int steps) {
        focusRound().move(steps);
    }

    /** Lets the user choose anything that has a name, or a command, and goes there. */
    void search(Commands commands) {
        new GoTo(Findable.in(project, commands, this::show)).show(canvas);
    }

    private void show(ElementId id) {
        canvas.views().openFor(id);
        project.selection().select(Set.of(id), this);
        project.background().later(() -> canvas.reveal(id));
    }

    /** Renames the selected service where it is drawn, or in the inspector when that has the focus. */
    void rename() {
        project.selection().elements().stream().findFirst().ifPresent(canvas::startRename);
    }

    /** Writes the selected services once more. */
    void duplicate() {
        canvas.duplicateSelected();
    }

    ObservableValue<String> caretText() {
        return texts.caretPosition()
                .map(caret -> Strings.text("status.caret", caret.line(), caret.column()));
    }

    ObservableValue<String> zoomText() {
        return canvas.zoomProperty().map(zoom -> Strings.text("status.zoom", Math.round(zoom.doubleValue() * 100)));
    }
}
