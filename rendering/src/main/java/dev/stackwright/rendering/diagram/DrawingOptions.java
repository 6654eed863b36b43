package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.ElementId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a stack is drawn, and how; changes nothing in the project.
 *
 * @param view      which picture
 * @param grouping  by what services are put into boxes
 * @param hidden    kinds of edges that are left out
 * @param focus     the part that is shown; empty for all
 * @param collapsed groups drawn as one node
 */
public record DrawingOptions(View view, Grouping grouping, Set<EdgeKind> hidden, Optional<Focus> focus,
                             Set<ElementId> collapsed) {

    /** The architecture as it is drawn when nothing was chosen. */
    public static final DrawingOptions DEFAULT = new DrawingOptions(View.ARCHITECTURE, Grouping.HAND,
            Set.of(EdgeKind.NETWORK), Optional.empty(), Set.of());

    public DrawingOptions {
        hidden = Set.copyOf(hidden);
        collapsed = Set.copyOf(collapsed);
    }

    /** True for a kind that is left out; a picture that is about one kind shows it whatever is hidden elsewhere. */
    public boolean hides(EdgeKind kind) {
        return hidden.contains(kind) && !view.kind().about().equals(Optional.of(kind));
    }

    /**
     * Under which the places of the nodes are kept: those of the view, and where a rule puts nodes into boxes places
     * of their own, since what stands together there stands apart elsewhere.
     */
    public String placesKey() {
        boolean byRule = grouping != Grouping.HAND && grouping != Grouping.NONE;
        return view.kind() == ViewKind.ARCHITECTURE && byRule ? view.key() + "/by-" + grouping.id() : view.key();
    }

    /** Another picture, without a focus on nodes it may not have. */
    public DrawingOptions withView(View other) {
        return new DrawingOptions(other, grouping, hidden, Optional.empty(), collapsed);
    }

    public DrawingOptions withGrouping(Grouping other) {
        return new DrawingOptions(view, other, hidden, focus, collapsed);
    }

    public DrawingOptions withHidden(Set<EdgeKind> kinds) {
        return new DrawingOptions(view, grouping, kinds, focus, collapsed);
    }

    public DrawingOptions withFocus(Optional<Focus> other) {
        return new DrawingOptions(view, grouping, hidden, other, collapsed);
    }

    public DrawingOptions withCollapsed(Set<ElementId> groups) {
        return new DrawingOptions(view, grouping, hidden, focus, groups);
    }

    /** The same of elements that have got other names. */
    public DrawingOptions renamed(Map<ElementId, ElementId> names) {
        if (names.isEmpty()) {
            return this;
        }
        Optional<String> service = view.subject().filter(name -> view.kind() == ViewKind.C4_COMPONENT)
                .map(ElementId::service).map(names::get).map(ElementId::name);
        return new DrawingOptions(service.map(name -> View.of(view.kind(), name)).orElse(view), grouping, hidden,
                focus.map(now -> new Focus(renamed(now.nodes(), names), now.depth())), renamed(collapsed, names));
    }

    private static Set<ElementId> renamed(Set<ElementId> ids, Map<ElementId, ElementId> names) {
        return ids.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.toSet());
    }
}
