package dev.stackwright.model.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Lays one document over another (Compose Specification, section "Merge"): mappings are joined, lists appended,
 * commands and tests replaced, and what names the same thing twice counts once.
 */
final class LayerMerge {

    private static final int SERVICE_DEPTH = 2;
    private static final Set<String> REPLACED = Set.of("command", "entrypoint");
    private static final Set<String> DISTINCT = Set.of("cap_add", "cap_drop", "dns", "dns_opt", "dns_search", "expose",
            "extra_hosts", "links", "tags", "aliases", "link_local_ips", "profiles", "tmpfs", "label_file",
            "external_links");

    private final boolean keepsBasePlace;

    private LayerMerge(boolean keepsBasePlace) {
        this.keepsBasePlace = keepsBasePlace;
    }

    /** A file over the one before it; an element is where the first one writes it. */
    static ResolvedMapping files(ResolvedMapping base, ResolvedMapping over) {
        return new LayerMerge(true).mappings(base, over, new ArrayList<>());
    }

    /** A service over the one that it extends; it is where it is written itself. */
    static ResolvedMapping services(ResolvedMapping base, ResolvedMapping own) {
        return new LayerMerge(false).mappings(base, own, new ArrayList<>(List.of("services", "")));
    }

    private ResolvedMapping mappings(ResolvedMapping base, ResolvedMapping over, List<String> path) {
        ResolvedMapping.Draft draft = base.draft();
        for (ResolvedEntry entry : over.entries()) {
            ResolvedEntry earlier = draft.get(entry.key());
            path.add(entry.key());
            draft.put(earlier == null || entry.key().startsWith("x-") ? entry : merged(earlier, entry, path));
            path.remove(path.size() - 1);
        }
        return draft.mapping(keepsBasePlace ? base.provenance() : over.provenance());
    }

    private ResolvedEntry merged(ResolvedEntry base, ResolvedEntry over, List<String> path) {
        ResolvedNode value = merged(base.value(), over.value(), path);
        boolean isBase = value.provenance().file() == base.value().provenance().file()
                && value.provenance().range().equals(base.value().provenance().range());
        return isBase ? base.withValue(value) : over.withValue(value);
    }

    private ResolvedNode merged(ResolvedNode base, ResolvedNode over, List<String> path) {
        if (base.isNone()) {
            return over;
        }
        if (over.isNone() && !(base instanceof ResolvedScalar)) {
            return base;
        }
        if (base instanceof ResolvedMapping earlier && over instanceof ResolvedMapping later) {
            return isOtherLogging(earlier, later, path) ? replaced(base, over) : mappings(earlier, later, path);
        }
        boolean areLists = base instanceof ResolvedSequence && over instanceof ResolvedSequence;
        return areLists && !isReplaced(path) ? lists((ResolvedSequence) base, (ResolvedSequence) over, path)
                : replaced(base, over);
    }

    private static ResolvedNode replaced(ResolvedNode base, ResolvedNode over) {
        return over.with(over.provenance().replacing(base));
    }

    private static boolean isInService(List<String> path, int depth) {
        return path.size() == SERVICE_DEPTH + depth && path.get(0).equals("services");
    }

    private static boolean isReplaced(List<String> path) {
        return isInService(path, 1) && REPLACED.contains(path.get(2))
                || isInService(path, 2) && path.get(2).equals("healthcheck") && path.get(3).equals("test");
    }

    /** Options of one logging driver mean nothing to another. */
    private static boolean isOtherLogging(ResolvedMapping base, ResolvedMapping over, List<String> path) {
        return isInService(path, 1) && path.get(2).equals("logging") && base.has("driver") && over.has("driver")
                && !base.text("driver").equals(over.text("driver"));
    }

    private static ResolvedSequence lists(ResolvedSequence base, ResolvedSequence over, List<String> path) {
        List<ResolvedNode> all = new ArrayList<>(base.items().size() + over.items().size());
        all.addAll(base.items());
        all.addAll(over.items());
        boolean mayRepeat = !isInService(path, 1) && !isInService(path, 2) && !isInService(path, 3);
        Optional<Function<ResolvedNode, String>> identity = mayRepeat ? Optional.empty()
                : identity(path.get(path.size() - 1));
        return new ResolvedSequence(identity.map(of -> unique(all, of)).orElse(all), over.provenance());
    }

    /** A service's list in which nothing is named twice; what is no such list stays as it is. */
    static ResolvedNode withoutRepetition(String attribute, ResolvedNode value) {
        if (!(value instanceof ResolvedSequence sequence) || sequence.items().size() < 2) {
            return value;
        }
        return identity(attribute).<ResolvedNode>map(of -> new ResolvedSequence(unique(sequence.items(), of),
                sequence.provenance())).orElse(value);
    }

    /** What makes two items of a service's list the same; empty where all items count. */
    private static Optional<Function<ResolvedNode, String>> identity(String attribute) {
        return switch (attribute) {
            case "volumes" -> Optional.of(item -> field(item, "target", ""));
            case "ports" -> Optional.of(LayerMerge::port);
            case "secrets" -> Optional.of(item -> file(item, "/run/secrets/"));
            case "configs" -> Optional.of(item -> file(item, "/"));
            case "env_file" -> Optional.of(item -> field(item, "path", ""));
            case "devices" -> Optional.of(LayerMerge::device);
            default -> DISTINCT.contains(attribute) ? Optional.of(ResolvedNode::toString) : Optional.empty();
        };
    }

    private static String field(ResolvedNode item, String key, String otherwise) {
        return item instanceof ResolvedMapping mapping ? mapping.text(key).orElse(otherwise) : item.toString();
    }

    private static String port(ResolvedNode item) {
        return field(item, "host_ip", "0.0.0.0") + ":" + field(item, "published", "") + ":" + field(item, "target", "")
                + "/" + field(item, "protocol", "tcp");
    }

    private static String file(ResolvedNode item, String folder) {
        return item instanceof ResolvedMapping mapping && !mapping.has("target")
                ? folder + mapping.text("source").orElse("") : field(item, "target", "");
    }

    private static String device(ResolvedNode item) {
        String text = item.toString();
        int colon = text.indexOf(':');
        int second = colon < 0 ? -1 : text.indexOf(':', colon + 1);
        return colon < 0 ? text : text.substring(colon + 1, second < 0 ? text.length() : second);
    }

    /** Of items that are the same the last, where the first one stood. */
    private static List<ResolvedNode> unique(List<ResolvedNode> items, Function<ResolvedNode, String> identity) {
        Map<String, Integer> places = new HashMap<>();
        List<ResolvedNode> kept = new ArrayList<>(items.size());
        for (ResolvedNode item : items) {
            Integer place = places.putIfAbsent(identity.apply(item), kept.size());
            if (place == null) {
                kept.add(item);
            } else {
                ResolvedNode earlier = kept.get(place);
                boolean isSame = earlier.toString().equals(item.toString());
                kept.set(place, isSame ? earlier : replaced(earlier, item));
            }
        }
        return kept;
    }
}
