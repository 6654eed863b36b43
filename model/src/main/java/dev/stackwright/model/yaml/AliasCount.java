package dev.stackwright.model.yaml;

/** Tells whether a text uses aliases at all: without them no edit can reach further than its own place. */
public final class AliasCount {

    private AliasCount() {
    }

    public static boolean any(YamlTree tree) {
        return tree.text().text().indexOf('*') >= 0 && tree.documents().stream()
                .anyMatch(document -> document.root().filter(AliasCount::any).isPresent());
    }

    private static boolean any(YamlNode node) {
        if (node instanceof YamlAlias) {
            return true;
        }
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream().anyMatch(entry -> any(entry.value()));
        }
        return node instanceof YamlSequence sequence
                && sequence.items().stream().anyMatch(item -> any(item.value()));
    }
}
