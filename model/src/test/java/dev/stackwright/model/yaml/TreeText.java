package dev.stackwright.model.yaml;

/** All that a tree says, places included, as one text to compare. */
final class TreeText {

    private final StringBuilder out = new StringBuilder();

    private TreeText() {
    }

    static String of(YamlTree tree) {
        TreeText text = new TreeText();
        tree.documents().forEach(document -> {
            text.out.append("document\n");
            document.root().ifPresent(text::add);
        });
        return text.out.append(tree.problems()).append(tree.masked()).toString();
    }

    private void add(YamlNode node) {
        out.append(node.place()).append(' ');
        if (node instanceof YamlScalar scalar) {
            out.append(scalar.style()).append(' ').append(scalar.value()).append('\n');
        } else if (node instanceof YamlAlias alias) {
            out.append('*').append(alias.name()).append(alias.target().map(YamlNode::place)).append('\n');
        } else if (node instanceof YamlMapping mapping) {
            out.append(mapping.flow() ? "{\n" : ":\n");
            mapping.entries().forEach(entry -> {
                add(entry.key());
                add(entry.value());
            });
        } else if (node instanceof YamlSequence sequence) {
            out.append(sequence.flow() ? "[\n" : "-\n");
            sequence.items().forEach(item -> {
                out.append(item.start()).append(' ');
                add(item.value());
            });
        }
    }
}
