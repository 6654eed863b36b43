package dev.stackwright.model.compose;

import dev.stackwright.model.yaml.YamlEntry;
import java.util.List;

/**
 * An element of the top level: a volume, network, secret or config.
 *
 * @param section    the section it stands in, for example {@code volumes}
 * @param name       its name
 * @param entry      the entry as written
 * @param attributes its attributes after merge keys
 */
public record NamedElement(String section, String name, YamlEntry entry, List<Attribute> attributes) {

    public NamedElement {
        attributes = List.copyOf(attributes);
    }

    public ElementId id() {
        return new ElementId(section, name);
    }

    /** True when it is made outside this stack. */
    public boolean isExternal() {
        return attributes.stream().anyMatch(a -> a.name().equals("external")
                && !a.text().map(TextValue::raw).orElse("true").equals("false"));
    }
}
