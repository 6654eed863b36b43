package dev.stackwright.app.cli;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.Focus;
import dev.stackwright.rendering.diagram.Grouping;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.diagram.Views;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which of the pictures of a stack is drawn, and what of it. */
final class ViewOptions {

    /** In place of a view: each that has something to show. */
    static final String ALL = "all";

    @Option(names = "--view", paramLabel = "VIEW",
            description = {"The picture: architecture, c4-context, c4-container, c4-component, tenancy, deployment,"
                    + " data-flow, networks or scenario; with /NAME for one service, plan, deployment model or"
                    + " scenario. The architecture where nothing is said; 'all' with --to."})
    private String view = ViewKind.ARCHITECTURE.id();

    @Option(names = "--group-by", paramLabel = "GROUPING",
            description = "Boxes around services: hand, network, profile, tenancy, tier or none; hand where nothing"
                    + " is said.")
    private String grouping = Grouping.HAND.id();

    @Option(names = "--focus", paramLabel = "SERVICE[:DEPTH]",
            description = "Only this service and those that many edges away; 1 where no depth is said.")
    private String focus;

    @Option(names = "--hide-edges", paramLabel = "KIND", split = ",",
            description = "Leave out edges: depends_on, environment, flow, volume, network or relation. Shared"
                    + " networks are left out where nothing is said.")
    private List<String> hidden;

    boolean isAll() {
        return view.equals(ALL);
    }

    /** True for the picture whose nodes are services. */
    boolean isServices() {
        return view.equals(ViewKind.ARCHITECTURE.id());
    }

    /**
     * What is asked for.
     *
     * @throws Wrong when a word is none of those there are
     */
    DrawingOptions of(Snapshot snapshot) {
        return here(Views.settled(wanted(snapshot), snapshot), snapshot);
    }

    /** What is asked for, of another view. */
    DrawingOptions here(View other, Snapshot snapshot) {
        Grouping boxes = Grouping.of(grouping).orElseThrow(() -> new Wrong("--group-by", grouping,
                Arrays.stream(Grouping.values()).map(Grouping::id).toList()));
        DrawingOptions options = DrawingOptions.DEFAULT.withView(other).withGrouping(boxes);
        return (hidden == null ? options : options.withHidden(kinds())).withFocus(focus(snapshot));
    }

    private View wanted(Snapshot snapshot) {
        View wanted = Views.of(view).orElseThrow(() -> new Wrong("--view", view,
                Arrays.stream(ViewKind.values()).map(ViewKind::id).toList()));
        List<String> subjects = Views.subjects(wanted.kind(), snapshot);
        if (wanted.subject().filter(subject -> !subjects.contains(subject)).isPresent()) {
            throw new Wrong("--view", view, subjects.stream().map(name -> View.of(wanted.kind(), name).key()).toList());
        }
        return wanted;
    }

    private Set<EdgeKind> kinds() {
        Set<EdgeKind> kinds = EnumSet.noneOf(EdgeKind.class);
        for (String word : hidden) {
            kinds.add(Arrays.stream(EdgeKind.values()).filter(kind -> word(kind).equals(word)).findFirst()
                    .orElseThrow(() -> new Wrong("--hide-edges", word,
                            Arrays.stream(EdgeKind.values()).map(ViewOptions::word).toList())));
        }
        return kinds;
    }

    private static String word(EdgeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Focus> focus(Snapshot snapshot) {
        if (focus == null) {
            return Optional.empty();
        }
        int colon = focus.lastIndexOf(':');
        String service = colon < 0 ? focus : focus.substring(0, colon);
        if (!snapshot.knows(service)) {
            throw new Wrong("--focus", service, snapshot.compose().serviceNames());
        }
        return Optional.of(new Focus(Set.of(ElementId.service(service)), colon < 0 ? 1 : depth(colon)));
    }

    private int depth(int colon) {
        String depth = focus.substring(colon + 1);
        if (!depth.matches("[0-9]{1,4}")) {
            throw new Wrong("--focus", focus, List.of("SERVICE:DEPTH, the depth a whole number"));
        }
        return Integer.parseInt(depth);
    }

    /** A word that is none of those there are. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Wrong(String option, String word, Collection<String> known) {
            super(known.isEmpty() ? option + ": there is no '" + word + "' in this stack."
                    : option + ": '" + word + "' is none of " + known.stream().collect(Collectors.joining(", ")) + ".");
        }
    }
}
