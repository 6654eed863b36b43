package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import java.util.Optional;

/** A node with its exact place in the text. */
public sealed interface YamlNode permits YamlScalar, YamlMapping, YamlSequence, YamlAlias {

    NodePlace place();

    /** First offset, properties (anchor, tag) included. */
    default int start() {
        return place().start();
    }

    /** First offset behind the properties. */
    default int contentStart() {
        return place().contentStart();
    }

    /** Offset behind the last character that belongs to the node; never trailing blanks or comments. */
    default int end() {
        return place().end();
    }

    default Range range() {
        return new Range(start(), end());
    }

    /** The range without anchor and tag. */
    default Range contentRange() {
        return new Range(contentStart(), end());
    }

    default Optional<String> anchor() {
        return place().anchor();
    }

    /** The tag when one is written, as the parser resolves it ({@code !reset}, {@code tag:yaml.org,2002:str}). */
    default Optional<String> tag() {
        return place().tag();
    }

    /** The node an alias stands for, the node itself otherwise; empty for an alias without an anchor. */
    default Optional<YamlNode> resolved() {
        return Optional.of(this);
    }

    default Optional<YamlScalar> asScalar() {
        return resolved().filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
    }

    default Optional<YamlMapping> asMapping() {
        return resolved().filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }

    default Optional<YamlSequence> asSequence() {
        return resolved().filter(YamlSequence.class::isInstance).map(YamlSequence.class::cast);
    }

    /** True for an empty value and for the ways YAML's core schema writes null. */
    default boolean isNull() {
        return false;
    }
}
