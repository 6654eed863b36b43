package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.InOneGo;
import dev.stackwright.model.recipe.RemoveEnvironment;
import dev.stackwright.model.recipe.SetEnvironment;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.recipe.SetReplicas;
import dev.stackwright.model.recipe.SetResource;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Changes several services at once: all of them in one step of the history, or none. */
final class SeveralModel {

    private final InspectorModel model;
    private List<String> services = List.of();

    SeveralModel(InspectorModel model) {
        this.model = model;
    }

    /** @param names the services that are changed from now on */
    void choose(List<String> names) {
        services = List.copyOf(names);
    }

    Optional<String> setImage(String image) {
        return each(services, "image", service -> new SetImage(service, image));
    }

    Optional<String> setReplicas(String replicas) {
        return each(services, "replicas", service -> new SetReplicas(service, replicas));
    }

    Optional<String> setResource(Resource resource, String value) {
        return each(services, "resources", service -> new SetResource(service, resource, value));
    }

    Optional<String> setVariable(String name, String value) {
        return each(services, "variable", service -> new SetEnvironment(service, name.strip(), value));
    }

    /** @param holders the services that have it */
    Optional<String> removeVariable(String name, List<String> holders) {
        return each(holders, "removeVariable", service -> new RemoveEnvironment(service, name));
    }

    private Optional<String> each(List<String> names, String title, Function<String, Recipe> recipe) {
        return model.perform(new InOneGo(Strings.text("inspector.several.edit." + title, names.size()),
                names.stream().map(recipe).toList()));
    }
}
