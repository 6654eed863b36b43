package dev.stackwright.model.yaml;

import java.util.List;

/** Reports aliases whose anchor is not defined above them. */
final class DanglingAliases {

    private DanglingAliases() {
    }

    static void report(List<YamlDocument> documents, List<YamlProblem> problems) {
        documents.forEach(document -> document.root().ifPresent(root -> visit(root, problems)));
    }

    private static void visit(YamlNode node, List<YamlProblem> problems) {
        if (node instanceof YamlAlias alias && alias.target().isEmpty()) {
            problems.add(new YamlProblem(alias.range(), "No anchor '&" + alias.name() + "' stands above this alias.",
                    "Define the anchor above, or correct the name."));
        } else if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                visit(entry.key(), problems);
                visit(entry.value(), problems);
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> visit(item.value(), problems));
        }
    }
}
