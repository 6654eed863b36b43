package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.dialogs.PublishOffer;
import dev.stackwright.app.dialogs.PublishPrompt;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.app.task.Once;
import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.Registries;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.registry.BuiltService;
import dev.stackwright.model.registry.Destination;
import dev.stackwright.model.registry.ImageInventory;
import dev.stackwright.model.registry.ImageOrigin;
import dev.stackwright.model.registry.ImageOwner;
import dev.stackwright.model.registry.RegistryKind;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** From services that are built from source to images of a registry. Remembers where the last ones went. */
final class PublishFlow {

    private final Project project;
    private final Prompts prompts;
    private final Once<ImageOrigin.Reader> origins;
    private final Once<List<RegistryKind>> kinds = new Once<>(RegistryKind::all);
    private Optional<Destination> last = Optional.empty();

    PublishFlow(Project project, Technologies technologies, Prompts prompts) {
        this.project = project;
        this.prompts = prompts;
        this.origins = new Once<>(() -> new ImageOrigin.Reader(technologies, Registries.read()));
    }

    /** @param chosen the services to begin with; empty for all that are built */
    void publish(Set<String> chosen) {
        Optional<WholeProject> whole = project.resolution().current().get();
        ComposeProject resolved = whole.map(WholeProject::project)
                .orElseGet(() -> ComposeProject.alone(project.snapshot().compose()));
        ImageInventory inventory = ImageInventory.of(resolved, origins.get());
        Path home = whole.map(WholeProject::home).orElse(resolved.files().get(0).path());
        List<BuiltService> here = inventory.builds().stream().filter(build -> build.file().path().equals(home))
                .filter(build -> project.snapshot().compose().hasService(build.service())).toList();
        List<String> elsewhere = inventory.builds().stream().filter(build -> !build.file().path().equals(home))
                .map(build -> Strings.text("publish.service.elsewhere", build.service(),
                        WholeProject.nameOf(build.file().path(), home))).toList();
        if (here.isEmpty()) {
            prompts.questions().tell(Notice.information(Strings.text("publish.nothing"), elsewhere.isEmpty()
                    ? Strings.text("publish.nothing.text")
                    : Strings.text("publish.elsewhere", String.join(", ", elsewhere))));
            return;
        }
        PublishPrompt.Wish wish = prompts.publish().wish(new PublishOffer(here, elsewhere,
                kinds.get(), last.or(() -> suggested(inventory)), chosen, project.snapshot()));
        last = Optional.of(wish.destination());
        wish.recipe().ifPresent(recipe -> {
            if (project.perform(recipe) instanceof Outcome.Refusal refusal
                    && !refusal.code().equals(Project.NOT_CHOSEN)) {
                prompts.questions().tell(Notice.error(Strings.text("publish.refused"), refusal.reason(),
                        refusal.remedy()));
            }
        });
    }

    /** Where other images of the product lie. An image of Docker Hub that is not built here may be anybody's. */
    private Optional<Destination> suggested(ImageInventory inventory) {
        Stream<ImageName> custom = names(inventory, ImageOwner.CUSTOM);
        Stream<ImageName> unknown = names(inventory, ImageOwner.UNKNOWN)
                .filter(name -> !name.registry().equals(ImageName.DOCKER_HUB));
        return Stream.concat(custom, unknown)
                .map(name -> name.registry().equals(ImageName.DOCKER_HUB) ? name.path()
                        : name.registry() + "/" + name.path())
                .flatMap(repository -> Destination.of(repository, kinds.get()).stream())
                .map(RegistryKind.Found::destination).findFirst();
    }

    private static Stream<ImageName> names(ImageInventory inventory, ImageOwner owner) {
        return inventory.of(owner).stream().flatMap(image -> image.name().stream())
                .filter(name -> !name.registry().endsWith("example.com"));
    }
}
