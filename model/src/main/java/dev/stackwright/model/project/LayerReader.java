package dev.stackwright.model.project;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Origin;
import dev.stackwright.model.project.Provenance.Kind;
import dev.stackwright.model.project.Provenance.Step;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlLimits;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads the tree of a file: follows aliases and merge keys, replaces variables, notes what is to be cleared. */
final class LayerReader {

    private static final String RESET = "!reset";
    private static final String OVERRIDE = "!override";

    private final Resolution run;
    private final SourceFile file;
    private final ComposeFile compose;
    private final Variables variables;
    private final Deque<String> path = new ArrayDeque<>();
    private List<List<String>> resets = new ArrayList<>();

    LayerReader(Resolution run, SourceFile file, Environment environment) {
        this.run = run;
        this.file = file;
        this.compose = file.reading().compose();
        this.variables = new Variables(run, file, environment);
    }

    /** The documents of the file, in order; those that are no mapping are left out. */
    List<Layer> read() {
        List<Layer> layers = new ArrayList<>();
        for (YamlMapping root : compose.roots()) {
            resets = new ArrayList<>();
            ResolvedMapping read = mapping(root, CastTable.root(), Provenance.own(file, root.range()));
            layers.add(new Layer(read, resets));
        }
        return layers;
    }

    /** @param around the provenance of the value that holds the node: the node came the same way */
    private ResolvedNode value(YamlNode node, CastTable casts, Provenance around) {
        Provenance provenance = around.at(node.contentRange());
        if (node instanceof YamlAlias alias) {
            Step step = new Step(Kind.ALIAS, file, alias.range(), alias.name());
            return alias.target().map(target -> value(target, casts, provenance.beginningWith(step)))
                    .orElseGet(() -> ResolvedScalar.none(provenance));
        }
        if (!run.hasRoomFor(1, provenance)) {
            return ResolvedScalar.none(provenance);
        }
        if (node instanceof YamlScalar scalar) {
            return variables.replaced(ScalarText.of(scalar, file.text().text(), provenance), scalar, casts.cast());
        }
        if (path.size() >= YamlLimits.MAX_DEPTH) {
            return ResolvedScalar.none(provenance);
        }
        return node instanceof YamlMapping mapping ? mapping(mapping, casts, provenance)
                : sequence((YamlSequence) node, casts, provenance);
    }

    private ResolvedSequence sequence(YamlSequence sequence, CastTable casts, Provenance provenance) {
        List<ResolvedNode> items = new ArrayList<>(sequence.items().size());
        path.addLast("");
        for (YamlItem item : sequence.items()) {
            if (!isTagged(item.value(), RESET)) {
                items.add(value(item.value(), casts.item(), provenance));
            }
        }
        path.removeLast();
        return new ResolvedSequence(items, provenance);
    }

    private ResolvedMapping mapping(YamlMapping mapping, CastTable casts, Provenance provenance) {
        ResolvedMapping.Draft draft = new ResolvedMapping.Draft(mapping.entries().size());
        if (!hasMergeKey(mapping)) {
            for (YamlEntry entry : mapping.entries()) {
                if (entry.key() instanceof YamlScalar key) {
                    entry(key.value(), entry, casts, provenance, draft);
                }
            }
        } else {
            for (Attribute attribute : compose.attributesOf(mapping)) {
                entry(attribute.name(), attribute.entry(), casts, wayOf(attribute, provenance), draft);
            }
        }
        return draft.mapping(provenance);
    }

    private static boolean hasMergeKey(YamlMapping mapping) {
        for (YamlEntry entry : mapping.entries()) {
            if (entry.isMerge()) {
                return true;
            }
        }
        return false;
    }

    /** A value that a merge key brings is one step further away than the mapping that has the key. */
    private Provenance wayOf(Attribute attribute, Provenance mapping) {
        Origin origin = attribute.origin();
        return origin.kind() != Origin.Kind.MERGE ? mapping : mapping.beginningWith(new Step(Kind.MERGE_KEY, file,
                origin.through().orElse(origin.range()), YamlEntry.MERGE_KEY));
    }

    private void entry(String key, YamlEntry entry, CastTable casts, Provenance way, ResolvedMapping.Draft draft) {
        path.addLast(key);
        boolean isReset = isTagged(entry.value(), RESET);
        if (isReset || isTagged(entry.value(), OVERRIDE)) {
            resets.add(List.copyOf(path));
        }
        if (!isReset) {
            Range at = entry.key().contentRange();
            draft.put(new ResolvedEntry(key, at, value(entry.value(), casts.below(key), way)));
        }
        path.removeLast();
    }

    private static boolean isTagged(YamlNode node, String tag) {
        Optional<String> written = node.tag();
        return written.isPresent() && written.get().equals(tag);
    }
}
