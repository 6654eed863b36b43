package dev.stackwright.model.yaml;

import java.util.ArrayList;
import java.util.List;

/** The aliases of a text: without any, no edit can reach further than its own place. */
public final class Aliases {

    private Aliases() {
    }

    /** In the order of the text. */
    public static List<YamlAlias> in(YamlTree tree) {
        return tree.text().text().indexOf('*') < 0 ? List.of() : in(tree.documents());
    }

    static List<YamlAlias> in(List<YamlDocument> documents) {
        List<YamlAlias> found = new ArrayList<>();
        documents.forEach(document -> document.root().ifPresent(root -> collect(root, found)));
        return found;
    }

    /** Reports aliases whose anchor is not defined above them. */
    static void reportDangling(List<YamlDocument> documents, List<YamlProblem> problems) {
        in(documents).stream().filter(alias -> alias.target().isEmpty()).forEach(alias ->
                problems.add(new YamlProblem(alias.range(),
                        "No anchor '&" + alias.name() + "' stands above this alias.",
                        "Define the anchor above, or correct the name.")));
    }

    /** The aliases among a node and everything in it. */
    public static void collect(YamlNode node, List<YamlAlias> found) {
        if (node instanceof YamlAlias alias) {
            found.add(alias);
        } else if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                collect(entry.key(), found);
                collect(entry.value(), found);
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.values().forEach(item -> collect(item, found));
        }
    }
}
