package dev.stackwright.app.cli;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people mean by a word behind a verb: an id such as {@code persons/Customer}, or the name alone where only one
 * thing is called so. A service comes before everything else of its name.
 */
final class NodeWord {

    private NodeWord() {
    }

    /** What the recipe does with the elements that are meant; refused where a word means several. */
    static Recipe of(List<String> words, Function<List<ElementId>, Recipe> recipe) {
        return snapshot -> {
            List<ElementId> meant = new ArrayList<>();
            for (String word : words) {
                List<ElementId> found = meanings(snapshot, word);
                if (found.size() > 1) {
                    return Outcome.refuse("ambiguous", "'" + word + "' may be "
                            + found.stream().map(ElementId::toString).collect(Collectors.joining(" or ")) + ".",
                            "Say which of them.");
                }
                meant.addAll(found);
            }
            return recipe.apply(meant).on(snapshot);
        };
    }

    private static List<ElementId> meanings(Snapshot snapshot, String word) {
        ElementId service = ElementId.service(word);
        if (snapshot.knows(service)) {
            return List.of(service);
        }
        ElementId written = word.indexOf('/') > 0 ? ElementId.parse(word) : service;
        if (snapshot.knows(written)) {
            return List.of(written);
        }
        List<ElementId> called = drawn(snapshot.design()).filter(id -> Landscape.nameOf(id).equals(word)).toList();
        return called.isEmpty() ? List.of(written) : called;
    }

    private static Stream<ElementId> drawn(Design design) {
        Landscape landscape = design.landscape();
        return Stream.of(landscape.persons().keySet().stream().map(Landscape::person),
                landscape.externals().keySet().stream().map(Landscape::external),
                landscape.components().entrySet().stream().flatMap(service -> service.getValue().keySet().stream()
                        .map(name -> Landscape.component(service.getKey(), name))),
                landscape.scenarios().keySet().stream().map(Landscape::scenario),
                design.sheet().groups().keySet().stream().map(Sheet::group),
                design.sheet().notes().keySet().stream().map(Sheet::note)).flatMap(ids -> ids);
    }
}
