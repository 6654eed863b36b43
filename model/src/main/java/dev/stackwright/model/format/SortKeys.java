package dev.stackwright.model.format;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlReader;
import dev.stackwright.model.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the keys of the top level and of every service in the order in which they are usually written. Services keep
 * theirs.
 *
 * @param file    the file; it is open
 * @param service the one service whose keys are meant; empty for the top level and all services
 */
public record SortKeys(FileKey file, Optional<String> service) implements Recipe {

    private static final String SERVICES = "services";

    /** Sorts the top level and all services. */
    public SortKeys(FileKey file) {
        this(file, Optional.empty());
    }

    /** The service around a place whose keys are not in order. */
    public static Optional<String> unsortedAt(YamlTree tree, int offset) {
        if (!tree.isWhole()) {
            return Optional.empty();
        }
        return roots(tree).flatMap(root -> root.value(SERVICES).stream()).filter(YamlMapping.class::isInstance)
                .flatMap(services -> ((YamlMapping) services).entries().stream())
                .filter(entry -> entry.range().touches(offset) && entry.value() instanceof YamlMapping)
                .filter(entry -> SortedEntries.of(tree.text(), (YamlMapping) entry.value(), KeyOrder.ofService(),
                        false).isPresent())
                .flatMap(entry -> entry.name().stream()).findFirst();
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        YamlTree tree = snapshot.compose(file).tree();
        Optional<Outcome> refusal = FormatText.refusal(file, tree);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        TextDocument text = tree.text();
        TextPatch services = new TextPatch(ofServices(tree));
        YamlTree between = services.isEmpty() ? tree : YamlReader.read(text.apply(services));
        TextPatch top = service.isPresent() ? TextPatch.EMPTY : new TextPatch(ofTop(between));
        if (services.isEmpty() && top.isEmpty()) {
            return Outcome.refuse(FormatText.NO_CHANGE, "The keys are in order already.", "");
        }
        TextPatch patch = services.then(top, text.text());
        TextDocument after = text.apply(patch);
        return Meaning.isSameInAnyOrder(tree, YamlReader.read(after)) && lines(text).equals(lines(after))
                && (!endsWithinBlock(tree) || lastLine(after).equals(lastLine(text)))
                ? new Outcome.Ready(Edit.ofText(title(), file, patch)) : FormatText.wouldChange();
    }

    private String title() {
        return service.map(name -> "Sort keys of " + name).orElse("Sort keys");
    }

    private List<Replacement> ofServices(YamlTree tree) {
        KeyOrder order = KeyOrder.ofService();
        List<Replacement> changes = new ArrayList<>();
        roots(tree).flatMap(root -> root.value(SERVICES).stream()).filter(YamlMapping.class::isInstance)
                .flatMap(services -> ((YamlMapping) services).entries().stream())
                .filter(entry -> service.isEmpty() || entry.name().equals(service))
                .map(YamlEntry::value).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast)
                .forEach(body -> SortedEntries.of(tree.text(), body, order, false).ifPresent(changes::add));
        return changes;
    }

    private static List<Replacement> ofTop(YamlTree tree) {
        KeyOrder order = KeyOrder.ofFile();
        return roots(tree).flatMap(root -> SortedEntries.of(tree.text(), root, order, true).stream()).toList();
    }

    private static Stream<YamlMapping> roots(YamlTree tree) {
        return tree.documents().stream().flatMap(document -> document.root().stream())
                .filter(YamlMapping.class::isInstance).map((YamlNode root) -> (YamlMapping) root);
    }

    /** Whether a line ends in a break is part of a text that ends the file in a literal or folded block. */
    private static boolean endsWithinBlock(YamlTree tree) {
        LinePlan.Line last = Indentation.of(tree).at(tree.text().lineCount() - 1);
        return last != null && last.kind() == LinePlan.Kind.BLOCK;
    }

    private static String lastLine(TextDocument text) {
        return text.line(text.lineCount() - 1);
    }

    /** Lines may change places, and none may come or go. */
    private static List<String> lines(TextDocument text) {
        return text.text().lines().sorted().toList();
    }
}
