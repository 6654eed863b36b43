package dev.stackwright.rendering.diagram;

import dev.stackwright.model.catalog.Technologies;
import java.util.EnumMap;
import java.util.Map;

/** Makes the diagram of whichever view is asked for. */
public final class ViewDiagrams implements DiagramSource {

    private final Map<ViewKind, DiagramSource> sources = new EnumMap<>(ViewKind.class);
    private final DiagramSource architecture;

    public ViewDiagrams(Technologies technologies) {
        this.architecture = new ArchitectureDiagram(technologies);
    }

    @Override
    public Diagram of(DiagramRequest request) {
        return sources.getOrDefault(request.options().view().kind(), architecture).of(request);
    }
}
