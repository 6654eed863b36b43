package dev.stackwright.model.reference;

import java.util.Optional;

/**
 * An attribute the Compose Specification has.
 *
 * @param name    the key
 * @param shape   the id of the shape of its value
 * @param doc     what it says, one sentence
 * @param since   the version of Docker Compose that brought it; empty where that is not known for sure
 * @param recent  true where Docker Compose 2.26.1 refuses it and newer versions take it
 * @param example a value, as YAML
 */
public record KnownAttribute(String name, String shape, String doc, Optional<String> since, boolean recent,
                             String example) {
}
