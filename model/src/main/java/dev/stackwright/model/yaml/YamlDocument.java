package dev.stackwright.model.yaml;

import java.util.Optional;

/** One document of a stream; the root is empty where the document says nothing. */
public record YamlDocument(Optional<YamlNode> root) {
}
