package dev.stackwright.model.assist.link;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the Compose Specification, as Docker publishes it, speaks of an attribute. */
public final class SpecificationPage {

    private static final String BASE = "https://docs.docker.com/reference/compose-file/";
    /** Attributes of a service that have a page of their own. */
    private static final Set<String> PARTS = Set.of("build", "deploy", "develop");
    /** What a service shares with jobs, beyond its containers. */
    private static final Set<String> WORKLOAD = Set.of("depends_on", "expose", "healthcheck", "ports", "stdin_open",
            "tty");
    /** What only a service has; all else is said of every container. */
    private static final Set<String> SERVICE = Set.of("attach", "container_name", "extends", "external_links", "links",
            "post_start", "pre_start", "pre_stop", "profiles", "provider", "restart", "scale");
    private static final Map<String, String> TOP = Map.of("services", "services/", "networks", "networks/",
            "volumes", "volumes/", "configs", "configs/", "secrets", "secrets/", "models", "models/", "include",
            "include/", "name", "version-and-name/#name-top-level-element",
            "version", "version-and-name/#version-top-level-element-obsolete");
    /** Pages that give each attribute a heading. */
    private static final Set<String> WITH_HEADINGS = Set.of("networks", "volumes");

    private SpecificationPage() {
    }

    /**
     * @param path keys from the top down to the attribute, with a number for an item of a list
     * @return empty for what the specification knows nothing of
     */
    public static Optional<URI> of(List<String> path) {
        if (path.isEmpty() || !TOP.containsKey(path.get(0))) {
            return path.stream().findFirst().filter(key -> key.startsWith("x-")).map(key -> page("extension/"));
        }
        String top = path.get(0);
        if (path.size() < 3) {
            return Optional.of(page(TOP.get(top)));
        }
        if (top.equals("services")) {
            return Optional.of(page(ofService(path)));
        }
        return Optional.of(page(TOP.get(top) + (WITH_HEADINGS.contains(top) ? "#" + path.get(2) : "")));
    }

    private static String ofService(List<String> path) {
        String attribute = path.get(2);
        if (!PARTS.contains(attribute)) {
            String page = WORKLOAD.contains(attribute) ? "workload-spec" : SERVICE.contains(attribute) ? "services"
                    : "container-spec";
            return page + "/#" + attribute;
        }
        return path.size() > 3 && Character.isLetter(path.get(3).charAt(0)) ? attribute + "/#" + path.get(3)
                : attribute + "/";
    }

    private static URI page(String rest) {
        return URI.create(BASE + rest);
    }

    /** How variables are written. */
    public static URI ofVariables() {
        return page("interpolation/");
    }

    /** How anchors, aliases and merge keys are written. */
    public static URI ofAnchors() {
        return page("fragments/");
    }
}
