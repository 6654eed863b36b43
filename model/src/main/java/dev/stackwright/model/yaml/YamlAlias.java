package dev.stackwright.model.yaml;

import java.util.Optional;

/**
 * An alias, kept as a node of its own.
 *
 * @param name   the anchor's name without the asterisk
 * @param target the node that carried the anchor last before this place; empty where there is none
 */
public record YamlAlias(NodePlace place, String name, Optional<YamlNode> target) implements YamlNode {

    @Override
    public Optional<YamlNode> resolved() {
        return target;
    }

    @Override
    public String toString() {
        return "*" + name;
    }
}
