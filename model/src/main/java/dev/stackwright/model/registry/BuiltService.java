package dev.stackwright.model.registry;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ResolvedMapping;
import dev.stackwright.model.project.ResolvedNode;
import dev.stackwright.model.project.SourceFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A service that is built from source.
 *
 * @param service its name
 * @param build   what its build says, resolved
 * @param image   the image it names beside, its variables replaced; empty where it names none
 * @param local   what Docker Compose calls the image it builds
 * @param file    the file that writes the build
 * @param folder  the folder of the project: where the commands run
 */
public record BuiltService(String service, ResolvedMapping build, Optional<String> image, String local,
                           SourceFile file, Path folder) {

    static Optional<BuiltService> of(ProjectService service, ComposeProject project) {
        Optional<ResolvedNode> build = service.value("build");
        Optional<String> image = service.text("image").map(String::strip).filter(text -> !text.isEmpty());
        Path folder = project.files().get(0).path().getParent();
        return build.flatMap(ResolvedNode::asMapping).map(mapping -> new BuiltService(service.name(), mapping, image,
                image.orElse(project.name() + "-" + service.name()), mapping.provenance().file(), folder));
    }

    /** Where the source lies, as seen from the folder of the project. */
    public String context() {
        return shown(build.text("context").orElse("."));
    }

    /** A path as the commands name it: relative where it lies in the folder of the project. */
    String shown(String path) {
        if (!path.startsWith(folder + "/") && !path.equals(folder.toString())) {
            return path;
        }
        String inside = folder.relativize(Path.of(path).normalize()).toString();
        return inside.isEmpty() ? "." : "./" + inside;
    }

    /** The name an image of it could have. */
    public String suggestedName() {
        return image.filter(ref -> !ImageName.parse(ref).path().isEmpty()).map(ImageName::parse)
                .map(ImageName::lastSegment).filter(name -> ImageGrammar.wrongName(name).isEmpty())
                .orElseGet(() -> ImageGrammar.nameFor(service));
    }

    /** The tag its image has; empty where it has none. */
    public Optional<String> suggestedTag() {
        return image.map(ImageName::parse).flatMap(ImageName::tag)
                .filter(tag -> ImageGrammar.wrongTag(tag).isEmpty());
    }
}
