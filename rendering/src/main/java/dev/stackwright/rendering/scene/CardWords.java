package dev.stackwright.rendering.scene;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.NodeFacts;
import java.util.ArrayList;
import java.util.List;

/** The wordings of a card's lines, the full one first and shorter ones behind it. */
final class CardWords {

    private CardWords() {
    }

    /**
     * The image; where that is too long with its variables at their defaults, then without registry and owner, for
     * name and tag say most.
     */
    static List<String> image(DiagramNode node) {
        String full = node.image().orElseGet(() -> node.facts().built()
                ? "build " + node.facts().buildContext().orElse(".") : "no image");
        List<String> wordings = new ArrayList<>(List.of(full));
        boolean isDecided = Interpolation.variablesIn(full).stream()
                .allMatch(variable -> variable.defaultValue().filter(text -> !text.isEmpty()).isPresent());
        if (isDecided) {
            String plain = Interpolation.withDefaults(full);
            int slash = plain.lastIndexOf('/');
            wordings.add(plain);
            if (slash > 0 && slash < plain.length() - 1) {
                wordings.add("…" + plain.substring(slash));
            }
        }
        return wordings.stream().distinct().toList();
    }

    /** What it is, and the file it comes from; of what another file defines the file says more than the kind. */
    static List<String> subtitle(DiagramNode node) {
        return node.origin().map(origin -> List.of(node.subtitle() + " · " + origin.file(),
                origin.isForeign() ? origin.file() : node.subtitle())).orElseGet(() -> List.of(node.subtitle()));
    }

    /** Replicas, ports and profiles; a single replica goes without saying where there is no room for it. */
    static List<String> facts(NodeFacts facts) {
        String replicas = facts.replicas() == 1 ? "1 replica" : facts.replicas() + " replicas";
        List<String> rest = new ArrayList<>();
        if (!facts.ports().isEmpty()) {
            rest.add(String.join(", ", facts.ports()));
        }
        if (!facts.profiles().isEmpty()) {
            rest.add(String.join(", ", facts.profiles()));
        }
        if (rest.isEmpty()) {
            return List.of(replicas);
        }
        String others = String.join(" · ", rest);
        String full = replicas + " · " + others;
        return facts.replicas() == 1 ? List.of(full, others) : List.of(full);
    }

    /** The volumes by name, or how many there are; empty where there is none. */
    static List<String> volumes(NodeFacts facts) {
        if (facts.volumes().isEmpty()) {
            return List.of();
        }
        String names = String.join(", ", facts.volumes());
        return facts.volumes().size() == 1 ? List.of(names) : List.of(names, facts.volumes().size() + " volumes");
    }
}
