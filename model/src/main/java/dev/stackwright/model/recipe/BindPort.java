package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.Optional;

/**
 * Publishes a port at one address of the host only.
 *
 * @param port    as {@link Port#shortText()} gives it
 * @param address for example {@code 127.0.0.1}
 */
public record BindPort(String service, String port, String address) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return ServiceBody.edit(snapshot, service, this::bind);
    }

    private Outcome bind(ServiceBody body) {
        Optional<Port> found = body.service().ports().stream().filter(p -> p.shortText().equals(port)).findFirst();
        Optional<YamlNode> item = found.flatMap(at -> body.service().attribute("ports").map(Attribute::value)
                .flatMap(YamlNode::asSequence).stream().flatMap(list -> list.values().stream())
                .filter(value -> value.start() == at.range().start()).findFirst());
        if (item.isEmpty()) {
            return Outcome.refuse("no-such-port", "Service '" + service + "' publishes no '" + port + "'.",
                    "Check the port as the file writes it.");
        }
        if (item.get() instanceof YamlMapping mapping) {
            Optional<YamlEntry> before = mapping.entry("host_ip");
            before.ifPresentOrElse(entry -> body.patcher().setValue(mapping, entry, Fresh.text(address)),
                    () -> body.patcher().insertEntry(mapping, "host_ip", Fresh.text(address), Placement.LAST));
        } else if (item.get() instanceof YamlScalar scalar) {
            body.patcher().setScalar(scalar, Fresh.quoted(bound(found.get())));
        } else {
            return Refusals.notAMapping("The port '" + port + "' of service '" + service + "'");
        }
        return body.done("Publish port " + port + " of " + service + " at " + address + " only");
    }

    private String bound(Port from) {
        return new Port(from.published(), from.target(), Optional.of(address), from.protocol(), from.range(),
                from.origin()).shortText();
    }
}
