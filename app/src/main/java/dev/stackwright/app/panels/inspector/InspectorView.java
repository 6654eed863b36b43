package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectFindings;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.project.ProjectService;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** The inspector panel: what is selected decides what it shows. */
public final class InspectorView extends ScrollPane {

    private final Project project;
    private final ForeignPane foreign;
    private final InspectorModel model;
    private final ProjectFindings findings;
    private final ServicePane service;
    private final OverviewPane overview;
    private final SeveralPane several;
    private final EdgePane edge;
    private final EdgesPane edges;
    private final SketchedPanes sketched;
    private final ElementsPane elements;

    /** @param ways where it leads to */
    public InspectorView(Project project, ProjectFindings findings, Technologies technologies, InspectorWays ways) {
        this.project = project;
        this.foreign = new ForeignPane(ways.openSource());
        this.findings = findings;
        this.model = new InspectorModel(project);
        service = new ServicePane(model, new ServiceHeader(technologies, ways.pages()), ways);
        overview = new OverviewPane(model);
        several = new SeveralPane(model);
        sketched = new SketchedPanes(model);
        elements = new ElementsPane(model);
        edge = new EdgePane(model, ways.reveal());
        edges = new EdgesPane(model);
        setId("inspector");
        getStyleClass().addAll("panel", "inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.setBeforeSwitch(() -> CommitField.commitFocused(getScene()));
        model.shownProperty().addListener((property, before, now) -> refresh());
        // From nothing to a service of another file the model sees no difference.
        project.selection().addListener((elements, source) -> refresh());
        findings.all().property().addListener((property, before, now) -> refresh());
        project.resolution().current().property().addListener((property, before, now) -> refresh());
        visibleProperty().addListener((property, before, now) -> refresh());
        refresh();
    }

    /** A panel behind another one is brought up to date when it comes to the front. */
    private void refresh() {
        if (isVisible()) {
            service.showFindings(findings.all().get());
            show(model.shownProperty().get());
        }
    }

    /** Puts the caret into the name of the selected service. */
    public void editName() {
        service.focusName();
    }

    private void show(Inspected inspected) {
        if (inspected instanceof Inspected.OneService one) {
            service.show(one.facts());
            put(service);
        } else if (inspected instanceof Inspected.Stack stack) {
            if (!showForeign()) {
                overview.show(stack.facts());
                put(overview);
            }
        } else if (inspected instanceof Inspected.OneEdge one) {
            edge.show(one.facts());
            put(edge);
        } else if (inspected instanceof Inspected.SeveralEdges shown) {
            edges.show(shown.edges());
            put(edges);
        } else if (inspected instanceof Inspected.Several shown) {
            showSeveral(shown);
        } else {
            sketched.paneOf(inspected).ifPresentOrElse(this::put, () -> showElement(inspected));
        }
    }

    private void showElement(Inspected inspected) {
        if (inspected instanceof Inspected.OneElement one) {
            elements.showElement(one.id(), one.users());
        } else if (inspected instanceof Inspected.DrawnOnly one) {
            elements.showDrawn(one.name());
        }
        put(elements);
    }

    /** @return false where what is selected is no service of another file */
    private boolean showForeign() {
        Optional<WholeProject> whole = project.resolution().current().get();
        Optional<ProjectService> service = project.selection().elements().stream().findFirst()
                .flatMap(id -> whole.flatMap(known -> known.service(id)));
        service.ifPresent(found -> {
            foreign.show(found, whole.orElseThrow());
            put(foreign);
        });
        return service.isPresent();
    }

    private void showSeveral(Inspected.Several shown) {
        if (shown.facts().services().size() > 1) {
            several.show(shown.elements(), shown.facts());
            put(several);
        } else {
            elements.showSeveral(shown.elements(), false);
            put(elements);
        }
    }

    private void put(Node pane) {
        if (getContent() != pane) {
            setContent(pane);
            setVvalue(0);
        }
    }
}
