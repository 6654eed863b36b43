package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.Optional;

/**
 * Lets a service use another volume, network, secret or config than the one it names; how it uses it stays.
 *
 * @param section the section of the top level, which bears the name of the service's attribute
 * @param from    the name as it is written now
 */
public record RenameUse(String service, String section, String from, String to) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return ServiceBody.edit(snapshot, service, body -> {
            boolean found = rename(body, body.service().attribute(section));
            found |= rename(body, body.service().attribute("build", section));
            return found ? body.done("Let " + service + " use " + to + " instead of " + from)
                    : Outcome.refuse("no-such-use", "Service '" + service + "' does not name '" + from + "' in "
                            + section + ".", "Check the name.");
        });
    }

    private boolean rename(ServiceBody body, Optional<Attribute> attribute) {
        boolean found = false;
        for (YamlNode item : attribute.flatMap(all -> all.value().asSequence()).map(list -> list.values()).stream()
                .flatMap(values -> values.stream()).toList()) {
            Optional<YamlScalar> name = item.asScalar().or(() -> item.asMapping()
                    .flatMap(details -> details.value("source")).flatMap(YamlNode::asScalar)).filter(this::isNamed);
            name.ifPresent(scalar -> body.patcher().replaceIn(scalar, new Range(0, from.length()), to));
            found |= name.isPresent();
        }
        Optional<YamlMapping> keyed = attribute.flatMap(all -> all.value().asMapping())
                .filter(mapping -> mapping.entry(to).isEmpty());
        Optional<YamlEntry> entry = keyed.flatMap(mapping -> mapping.entry(from))
                .filter(one -> one.key() instanceof YamlScalar);
        entry.ifPresent(one -> body.patcher().renameKey((YamlScalar) one.key(), to));
        return found || entry.isPresent();
    }

    /** A mount in the short form goes on behind the name. */
    private boolean isNamed(YamlScalar scalar) {
        return scalar.value().equals(from) || section.equals("volumes") && scalar.value().startsWith(from + ":");
    }
}
