package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a volume without a name one, and declares it. Data that lies in the old one stays there.
 *
 * @param target the path at which it is mounted, as written
 * @param volume its name
 */
public record NameVolume(String service, String target, String volume) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (!ServiceNames.isAllowed(volume)) {
            return Outcome.refuse("bad-name", "'" + volume + "' cannot be the name of a volume.",
                    "Use letters, digits, '.', '_' and '-'.");
        }
        return ServiceBody.edit(snapshot, service, this::name);
    }

    private Outcome name(ServiceBody body) {
        Snapshot snapshot = body.snapshot();
        Optional<YamlScalar> item = body.service().mounts().stream()
                .filter(mount -> mount.type() == VolumeMount.Type.VOLUME && mount.source().isEmpty()
                        && mount.target().equals(target)).findFirst()
                .flatMap(mount -> body.service().attribute("volumes").map(Attribute::value)
                        .flatMap(YamlNode::asSequence).stream().flatMap(list -> list.values().stream())
                        .filter(value -> value.start() == mount.range().start()).findFirst())
                .flatMap(YamlNode::asScalar);
        if (item.isEmpty()) {
            return Outcome.refuse("no-such-mount", "No volume without a name is mounted at " + target + " in '"
                    + service + "'.", "Check the path.");
        }
        body.patcher().setScalar(item.get(), Fresh.text(volume + ":" + target));
        Sections sections = new Sections(snapshot, body.patcher());
        boolean declared = snapshot.compose().volumes().stream().map(NamedElement::name).anyMatch(volume::equals);
        Optional<Outcome> refused = declared ? Optional.empty() : sections.add("volumes", volume, Fresh.nothing());
        Edit edit = Edit.ofText("Name the volume of " + service + " at " + target + " " + volume, sections.patch());
        return refused.orElseGet(() -> new Verified(snapshot, edit)
                .leaving(snapshot.compose().serviceNames(), Set.of(service)));
    }
}
