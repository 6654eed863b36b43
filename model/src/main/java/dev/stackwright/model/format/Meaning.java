package dev.stackwright.model.format;

import dev.stackwright.model.yaml.ScalarStyle;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlDocument;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;

/** Whether two texts say the same: values, their quotes, tags, anchors, and what each alias stands for. */
final class Meaning {

    private Meaning() {
    }

    /** True where both say the same in the same order. */
    static boolean isSame(YamlTree one, YamlTree other) {
        return isSame(one, other, new Comparison(true, true, true));
    }

    /** As {@link #isSame}, in whatever order keys stand. */
    static boolean isSameInAnyOrder(YamlTree one, YamlTree other) {
        return isSame(one, other, new Comparison(false, true, true));
    }

    /** As {@link #isSame}, be it in lines or brackets, in quotes or as a block; what is not quoted stays so. */
    static boolean isSameInAnyStyle(YamlTree one, YamlTree other, boolean withoutAnchors) {
        return isSame(one, other, new Comparison(true, false, !withoutAnchors));
    }

    private static boolean isSame(YamlTree one, YamlTree other, Comparison comparison) {
        return one.problems().size() == other.problems().size() && one.documents().size() == other.documents().size()
                && comparison.documents(one, other);
    }

    /** Goes through two trees side by side. */
    private record Comparison(boolean ordered, boolean styled, boolean anchored) {

        boolean documents(YamlTree one, YamlTree other) {
            for (int i = 0; i < one.documents().size(); i++) {
                YamlDocument mine = one.documents().get(i);
                YamlDocument its = other.documents().get(i);
                if (mine.root().isPresent() != its.root().isPresent()
                        || mine.root().isPresent() && !same(mine.root().get(), its.root().get())) {
                    return false;
                }
            }
            return true;
        }

        private boolean same(YamlNode one, YamlNode other) {
            if (anchored && !one.anchor().equals(other.anchor()) || !one.tag().equals(other.tag())) {
                return false;
            }
            if (one instanceof YamlScalar mine) {
                return other instanceof YamlScalar its && sameStyle(mine, its)
                        && mine.value().equals(its.value());
            }
            if (one instanceof YamlAlias mine) {
                return other instanceof YamlAlias its && mine.name().equals(its.name())
                        && mine.target().isPresent() == its.target().isPresent()
                        && (mine.target().isEmpty() || same(mine.target().get(), its.target().get()));
            }
            if (one instanceof YamlSequence mine) {
                return other instanceof YamlSequence its && (!styled || mine.flow() == its.flow())
                        && all(mine.values(), its.values());
            }
            return one instanceof YamlMapping mine && other instanceof YamlMapping its
                    && (!styled || mine.flow() == its.flow()) && entries(mine.entries(), its.entries());
        }

        private boolean sameStyle(YamlScalar mine, YamlScalar its) {
            return styled ? mine.style() == its.style()
                    : mine.style() == ScalarStyle.PLAIN == (its.style() == ScalarStyle.PLAIN);
        }

        private boolean all(List<YamlNode> some, List<YamlNode> others) {
            if (some.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < some.size(); i++) {
                if (!same(some.get(i), others.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean entries(List<YamlEntry> some, List<YamlEntry> others) {
            List<YamlEntry> rest = new ArrayList<>(others);
            if (some.size() != others.size()) {
                return false;
            }
            for (YamlEntry entry : some) {
                int at = ordered ? 0 : indexOf(entry, rest);
                if (at < 0 || !same(entry.key(), rest.get(at).key())
                        || !same(entry.value(), rest.remove(at).value())) {
                    return false;
                }
            }
            return true;
        }

        /** Of several entries of one key the first: they have kept their order. */
        private static int indexOf(YamlEntry entry, List<YamlEntry> among) {
            for (int i = 0; i < among.size(); i++) {
                if (among.get(i).name().equals(entry.name())) {
                    return i;
                }
            }
            return -1;
        }
    }
}
