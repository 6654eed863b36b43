package dev.stackwright.rendering.views;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.rendering.diagram.ArchitectureDiagram;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramRequest;
import dev.stackwright.rendering.diagram.DiagramSource;
import dev.stackwright.rendering.diagram.ViewKind;
import java.util.EnumMap;
import java.util.Map;

/** Makes the diagram of whichever view is asked for. */
public final class ViewDiagrams implements DiagramSource {

    private final Map<ViewKind, DiagramSource> sources = new EnumMap<>(ViewKind.class);
    private final DiagramSource architecture;

    public ViewDiagrams(Technologies technologies) {
        this.architecture = new ArchitectureDiagram(technologies);
        sources.put(ViewKind.C4_CONTEXT, new C4ContextDiagram(architecture));
        sources.put(ViewKind.C4_CONTAINER, new C4ContainerDiagram(architecture));
        sources.put(ViewKind.C4_COMPONENT, new C4ComponentDiagram(architecture));
        sources.put(ViewKind.DATA_FLOW, new DataFlowDiagram(architecture));
        sources.put(ViewKind.NETWORKS, new NetworksDiagram(architecture));
        sources.put(ViewKind.TENANCY, new TenancyDiagram(architecture));
        sources.put(ViewKind.SCENARIO, new ScenarioDiagram(architecture));
        sources.put(ViewKind.DEPLOYMENT, new DeploymentDiagram(architecture));
    }

    @Override
    public Diagram of(DiagramRequest request) {
        return Notes.on(sources.getOrDefault(request.options().view().kind(), architecture).of(request), request);
    }
}
