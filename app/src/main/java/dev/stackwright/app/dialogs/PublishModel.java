package dev.stackwright.app.dialogs;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.recipe.PublishImages;
import dev.stackwright.model.registry.BuiltService;
import dev.stackwright.model.registry.Destination;
import dev.stackwright.model.registry.ImageGrammar;
import dev.stackwright.model.registry.PushPlan;
import dev.stackwright.model.registry.RegistryKind;
import dev.stackwright.resources.Strings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has been said in the dialog that publishes images, and what follows from it. Knows no control. */
final class PublishModel {

    private static final String FIRST_TAG = "1.0.0";

    private final PublishOffer offer;
    private final PushPlan.Maker maker = new PushPlan.Maker();
    private final Map<String, BuiltService> builds = new LinkedHashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Destination> destinations = new HashMap<>();
    private RegistryKind kind;
    private String tag;
    private PushPlan.Way way = PushPlan.Way.BUILD;
    private boolean keepsBuild;

    PublishModel(PublishOffer offer) {
        this.offer = offer;
        offer.builds().forEach(build -> {
            builds.put(build.service(), build);
            names.put(build.service(), build.suggestedName());
        });
        chosen.addAll(builds.keySet());
        if (!offer.chosen().isEmpty()) {
            chosen.retainAll(offer.chosen());
        }
        offer.kinds().forEach(one -> destinations.put(one.id(), new Destination(one, Map.of())));
        offer.suggested().ifPresent(found -> destinations.put(found.kind().id(), found));
        kind = offer.suggested().map(Destination::kind).orElse(offer.kinds().get(0));
        tag = offer.builds().stream().flatMap(build -> build.suggestedTag().stream()).findFirst().orElse(FIRST_TAG);
    }

    RegistryKind kind() {
        return kind;
    }

    void choose(RegistryKind other) {
        kind = other;
    }

    Destination destination() {
        return destinations.get(kind.id());
    }

    void say(String field, String value) {
        destinations.put(kind.id(), destination().with(field, value.strip()));
    }

    String tag() {
        return tag;
    }

    void setTag(String text) {
        tag = text.strip();
    }

    String name(String service) {
        return names.get(service);
    }

    void setName(String service, String name) {
        names.put(service, name.strip());
    }

    boolean isChosen(String service) {
        return chosen.contains(service);
    }

    void choose(String service, boolean is) {
        if (is) {
            chosen.add(service);
        } else {
            chosen.remove(service);
        }
    }

    void setWay(PushPlan.Way wanted) {
        way = wanted;
    }

    void setKeepsBuild(boolean keeps) {
        keepsBuild = keeps;
    }

    /** What is wrong with a field of the registry; empty where nothing is. */
    String problem(String field) {
        return destination().problems().getOrDefault(field, "");
    }

    /** What is wrong with the name of a service's image; empty where nothing is. */
    String nameProblem(String service) {
        return isChosen(service) ? ImageGrammar.wrongName(name(service)).orElse("") : "";
    }

    String tagProblem() {
        return ImageGrammar.wrongTag(tag).orElse("");
    }

    /** What is still to be said, the first thing; empty where the commands can be told. */
    Optional<String> hindrance() {
        if (chosen.isEmpty()) {
            return Optional.of(Strings.text("publish.noneChosen"));
        }
        Optional<String> ofField = destination().problems().values().stream().findFirst();
        Optional<String> ofName = inOrder().stream().map(this::nameProblem).filter(text -> !text.isEmpty()).findFirst();
        return ofField.or(() -> ofName).or(() -> Optional.of(tagProblem()).filter(text -> !text.isEmpty()))
                .or(this::tooLong);
    }

    private Optional<String> tooLong() {
        return inOrder().stream().flatMap(service -> ImageGrammar.wrongReference(destination()
                .reference(name(service), tag)).stream()).findFirst();
    }

    private List<String> inOrder() {
        return builds.keySet().stream().filter(chosen::contains).toList();
    }

    /** The commands; empty while something is to be said. */
    Optional<PushPlan> plan() {
        if (hindrance().isPresent()) {
            return Optional.empty();
        }
        Map<String, String> wanted = new LinkedHashMap<>();
        inOrder().forEach(service -> wanted.put(service, name(service)));
        return Optional.of(maker.plan(destination(), wanted, tag, builds, way));
    }

    /** What would change in the stack; empty while something is to be said. */
    Optional<PublishImages> recipe() {
        return plan().map(plan -> {
            Map<String, String> images = new LinkedHashMap<>();
            inOrder().forEach(service -> images.put(service, plan.images().get(service)));
            return new PublishImages(images, keepsBuild);
        });
    }

    /** What the recipe answers. */
    Optional<Outcome> outcome() {
        return recipe().map(recipe -> recipe.on(offer.before()));
    }
}
