package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import java.util.Optional;
import java.util.Set;

/**
 * Mounts a named volume, which is declared where it is new.
 *
 * @param volume name of the volume
 * @param target absolute path in the container
 */
public record AttachVolume(String service, String volume, String target) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (!ServiceNames.isAllowed(volume)) {
            return Outcome.refuse("bad-name", "'" + volume + "' cannot be the name of a volume.",
                    "Use letters, digits, '.', '_' and '-'.");
        }
        if (!target.startsWith("/") || target.contains(":")) {
            return Outcome.refuse("bad-path", "'" + target + "' is not an absolute path in a container.",
                    "Begin with '/', for example /var/lib/data.");
        }
        return ServiceBody.edit(snapshot, service, this::attach);
    }

    private Outcome attach(ServiceBody body) {
        Snapshot snapshot = body.snapshot();
        Optional<VolumeMount> there = body.service().mounts().stream()
                .filter(mount -> mount.target().equals(target)).findFirst();
        if (there.flatMap(VolumeMount::volumeName).filter(volume::equals).isPresent()) {
            return Refusals.noChange("'" + volume + "' is mounted at " + target + " already.");
        }
        if (there.isPresent()) {
            return Outcome.refuse("target-in-use", "Something is mounted at " + target + " already.",
                    "Choose another path, or detach that first.");
        }
        Optional<Outcome> refused = new ListedAttribute(body, "volumes").append(Fresh.text(volume + ":" + target));
        Sections sections = new Sections(snapshot, body.patcher());
        boolean declared = snapshot.compose().volumes().stream().map(NamedElement::name).anyMatch(volume::equals);
        if (refused.isEmpty() && !declared) {
            refused = sections.add("volumes", volume, Fresh.nothing());
        }
        Edit edit = Edit.ofText("Attach volume " + volume + " to " + service, sections.patch());
        return refused.orElseGet(() -> new Verified(snapshot, edit)
                .leaving(snapshot.compose().serviceNames(), Set.of(service)));
    }
}
