package dev.stackwright.model.check.antipattern;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.recipe.NameVolume;
import java.util.List;
import java.util.Optional;

/** A store's data lies in a volume without a name. */
public record AnonymousStoreVolume(CheckInfo info) implements EachService, LocalCheck {

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        Optional<Recognition> store = context.recognise(service).filter(known -> known.kind().isStore()
                && known.stateful());
        String image = service.image().map(TextValue::raw).orElse("");
        return store.flatMap(Recognition::technology)
                .flatMap(technology -> technology.volumePathIn(ImageName.parse(image)))
                .flatMap(path -> service.mounts().stream().filter(mount -> isAnonymous(mount) && mount.isAt(path))
                        .findFirst())
                .map(mount -> finding(service, mount)).stream().toList();
    }

    private static boolean isAnonymous(VolumeMount mount) {
        return mount.type() == VolumeMount.Type.VOLUME && mount.source().isEmpty();
    }

    private Finding finding(Service service, VolumeMount mount) {
        Finding finding = Finding.of(info, service.id(), mount.range(), service.name()
                + " keeps its data in a volume without a name.");
        String volume = service.name() + "-data";
        boolean isText = mount.range().length() == mount.target().length();
        return mount.origin().isOwn() && isText ? finding.withFix(new Fix("Name the volume " + volume,
                new NameVolume(service.name(), mount.target(), volume))) : finding;
    }
}
