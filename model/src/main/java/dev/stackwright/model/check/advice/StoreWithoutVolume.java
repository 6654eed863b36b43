package dev.stackwright.model.check.advice;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.recipe.AttachVolume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A database, queue or object store without a mount where it keeps its data. */
public record StoreWithoutVolume(CheckInfo info) implements LocalCheck {

    private static final Set<ServiceKind> KEEPERS =
            Set.of(ServiceKind.DATABASE, ServiceKind.STORAGE, ServiceKind.QUEUE);

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            context.recognise(service)
                    .filter(known -> known.stateful() && KEEPERS.contains(known.kind()))
                    .filter(known -> !context.isPartial(service) && !context.isJob(service)
                            && !isMountedElsewhere(service))
                    .flatMap(known -> finding(context, service, known)).ifPresent(findings::add);
        }
        return findings;
    }

    /** Mounts through other attributes, or a data folder of its own: nothing certain can be said. */
    private static boolean isMountedElsewhere(Service service) {
        boolean otherAttributes = service.attribute("volumes_from").isPresent()
                || service.attribute("tmpfs").isPresent();
        boolean ownFolder = service.environment().stream().map(EnvironmentEntry::name)
                .anyMatch(name -> name.equals("PGDATA") || name.endsWith("_DATA_DIR") || name.endsWith("_LOG_DIRS"));
        boolean inCommand = service.mounts().stream().anyMatch(mount -> mount.target().length() > 1
                && service.command().stream().anyMatch(word -> word.resolved().contains(mount.target())));
        return otherAttributes || inCommand || ownFolder && !service.mounts().isEmpty();
    }

    private Optional<Finding> finding(CheckContext context, Service service, Recognition known) {
        String image = service.image().map(TextValue::raw).orElse("");
        Optional<String> path = known.technology()
                .filter(technology -> context.technologies().isCatalogueImage(technology, image))
                .flatMap(technology -> technology.volumePathIn(ImageName.parse(image)));
        List<VolumeMount> mounts = service.mounts();
        boolean keeps = path.isPresent() ? mounts.stream().anyMatch(mount -> covers(mount.target(), path.get()))
                : !mounts.isEmpty();
        if (keeps) {
            return Optional.empty();
        }
        String where = path.map(folder -> " at " + folder).orElse("");
        Finding finding = Finding.of(info, service.id(), service.keyRange(), service.name() + " (" + known.name()
                + ") has no volume" + where + ".").withSeverity(severity(context, known));
        return Optional.of(path.map(folder -> finding.withFix(fix(service, folder))).orElse(finding));
    }

    /** Messages on their way, and what somebody tries out, are lost less badly than the data of a product. */
    private Severity severity(CheckContext context, Recognition known) {
        return known.kind() != ServiceKind.QUEUE && context.isForCustomers() ? info.severity() : Severity.WARNING;
    }

    private static boolean covers(String mounted, String path) {
        String target = mounted.replaceAll("/+$", "");
        return path.equals(target) || path.startsWith(target + "/") || target.startsWith(path + "/");
    }

    private static Fix fix(Service service, String path) {
        String volume = service.name() + "-data";
        return new Fix("Keep its data in the volume " + volume, new AttachVolume(service.name(), volume, path));
    }
}
