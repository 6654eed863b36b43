package dev.stackwright.model.registry;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.Provenance;
import dev.stackwright.model.project.ResolvedNode;
import dev.stackwright.model.project.VariableUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The images of a project with all its files, told apart by whose they are, and what is built from source (Omnistrate
 * Solutions Architect, phase 9). Immutable.
 */
public final class ImageInventory {

    private final List<StackImage> images;
    private final List<BuiltService> builds;

    private ImageInventory(List<StackImage> images, List<BuiltService> builds) {
        this.images = List.copyOf(images);
        this.builds = List.copyOf(builds);
    }

    public static ImageInventory of(ComposeProject project, ImageOrigin.Reader origins) {
        Map<String, StackImage> images = new LinkedHashMap<>();
        List<BuiltService> builds = new ArrayList<>();
        for (ProjectService service : project.services()) {
            BuiltService.of(service, project).ifPresent(builds::add);
            image(service, project, origins).ifPresent(image -> images.merge(
                    image.reference().isEmpty() ? "service " + service.name() : image.written() + image.reference(),
                    image, StackImage::and));
        }
        return new ImageInventory(List.copyOf(images.values()), builds);
    }

    private static Optional<StackImage> image(ProjectService service, ComposeProject project,
                                              ImageOrigin.Reader origins) {
        boolean isBuilt = service.value("build").isPresent();
        Optional<ResolvedNode> image = service.value("image");
        String reference = image.flatMap(ResolvedNode::text).map(String::strip).orElse("");
        List<String> open = image.map(node -> unset(node.provenance(), project)).orElse(List.of());
        List<String> who = List.of(service.name());
        String written = image.map(node -> written(node.provenance())).orElse("");
        if (image.isEmpty() && service.value("provider").isPresent()) {
            return Optional.empty();
        }
        boolean isNamed = !reference.isEmpty() && !ImageName.parse(reference).path().isEmpty();
        if (!isNamed) {
            String remark = !open.isEmpty() ? "hangs on " + String.join(", ", open) + ", which nobody sets"
                    : isBuilt ? "built from source, to be pushed" : "neither image nor build";
            return Optional.of(new StackImage("", written, who, new ImageOrigin(ImageOwner.OPEN, remark), open,
                    isBuilt));
        }
        ImageOrigin origin = origins.of(reference, isBuilt);
        String hangs = open.isEmpty() ? "" : "; hangs on " + String.join(", ", open) + ", which nobody sets";
        return Optional.of(new StackImage(reference, written, who,
                new ImageOrigin(origin.owner(), origin.remark() + hangs), open, isBuilt));
    }

    private static String written(Provenance from) {
        String text = from.file().text().slice(from.range()).strip();
        boolean isQuoted = text.length() > 1 && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return isQuoted ? text.substring(1, text.length() - 1) : text;
    }

    /** The variables of a value that have neither value nor default. */
    private static List<String> unset(Provenance from, ComposeProject project) {
        return project.variables().stream().filter(use -> use.file() == from.file() && !use.isSet()
                        && use.fallback().isEmpty() && from.range().contains(use.range()))
                .map(VariableUse::name).distinct().toList();
    }

    /** In the order of the project. */
    public List<StackImage> images() {
        return images;
    }

    public List<StackImage> of(ImageOwner owner) {
        return images.stream().filter(image -> image.origin().owner() == owner).toList();
    }

    /** What is built from source, in the order of the project. */
    public List<BuiltService> builds() {
        return builds;
    }

    /** Hosts with the images they hold, in alphabetical order. */
    public Map<String, List<StackImage>> registries() {
        Map<String, List<StackImage>> hosts = new TreeMap<>();
        images.forEach(image -> image.name().ifPresent(name -> hosts
                .computeIfAbsent(name.registry(), host -> new ArrayList<>()).add(image)));
        return hosts;
    }
}
