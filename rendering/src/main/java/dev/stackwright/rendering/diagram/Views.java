package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pictures there can be of a project, in the order in which they are offered. */
public final class Views {

    private Views() {
    }

    /** All of them; a view may still have nothing to show. */
    public static List<View> of(Snapshot snapshot) {
        List<View> views = new ArrayList<>();
        for (ViewKind kind : ViewKind.values()) {
            views.addAll(of(kind, snapshot));
        }
        return List.copyOf(views);
    }

    /** Those of one kind: one for each subject, or the one without a subject where there is none yet. */
    public static List<View> of(ViewKind kind, Snapshot snapshot) {
        List<View> views = subjects(kind, snapshot).stream().map(subject -> View.of(kind, subject)).toList();
        return views.isEmpty() ? List.of(View.of(kind)) : views;
    }

    /** The view itself, or the first of its kind where its subject is not named or no longer there. */
    public static View settled(View view, Snapshot snapshot) {
        List<View> views = of(view.kind(), snapshot);
        return views.contains(view) ? view : views.get(0);
    }

    /** What a kind of view can be of, by name; empty for a picture of the whole stack. */
    public static List<String> subjects(ViewKind kind, Snapshot snapshot) {
        Collection<String> names = switch (kind) {
            case C4_COMPONENT -> services(snapshot);
            case SCENARIO -> snapshot.design().landscape().scenarios().keySet();
            case TENANCY -> snapshot.design().planNames();
            case DEPLOYMENT -> models(snapshot.design());
            default -> List.of();
        };
        return List.copyOf(names);
    }

    /** Those whose inside is known come first. */
    private static List<String> services(Snapshot snapshot) {
        Set<String> known = snapshot.design().landscape().components().keySet();
        return snapshot.compose().services().stream().map(Service::name)
                .sorted(Comparator.comparing(name -> !known.contains(name))).toList();
    }

    /** The deployment models chosen for the whole design or for a plan. */
    private static Set<String> models(Design design) {
        Set<String> models = new LinkedHashSet<>(design.choices().deploymentModelIds());
        design.planNames().forEach(plan -> models.addAll(design.choicesOf(plan).deploymentModelIds()));
        return models;
    }

    /** True where the diagram of a view is worth a picture of its own. */
    public static boolean hasSomethingToShow(Diagram diagram) {
        return diagram.hint().isEmpty() && !diagram.nodes().isEmpty();
    }

    /** The view of an id such as {@code c4-component/api}; empty where no kind is called so. */
    public static Optional<View> of(String key) {
        int slash = key.indexOf('/');
        String kind = slash < 0 ? key : key.substring(0, slash);
        Optional<String> subject = slash < 0 ? Optional.empty() : Optional.of(key.substring(slash + 1));
        return ViewKind.of(kind).map(found -> new View(found, subject));
    }
}
