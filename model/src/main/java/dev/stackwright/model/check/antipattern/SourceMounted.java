package dev.stackwright.model.check.antipattern;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.recipe.DetachVolume;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The folder a service is built from, or a folder of code in it, is mounted into the service. */
public record SourceMounted(CheckInfo info) implements EachService, LocalCheck {

    private static final Pattern CODE_INSIDE = Pattern.compile("(src|app|lib|public|pages|components|packages)");

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        if (!service.isBuilt() || context.isForDevelopment()) {
            return List.of();
        }
        Optional<Path> source = service.text("build")
                .or(() -> service.attribute("build", "context").flatMap(Attribute::text))
                .map(TextValue::resolved).flatMap(SourceMounted::folder);
        return source.stream().flatMap(folder -> service.mounts().stream()
                .filter(mount -> isCode(mount, folder)).map(mount -> finding(service, mount))).toList();
    }

    private static Optional<Path> folder(String text) {
        boolean isBeside = text.startsWith(".") || text.matches("[\\w-]+(/[\\w.-]+)*");
        return isBeside && text.indexOf('\0') < 0 ? Optional.of(Path.of(text).normalize()) : Optional.empty();
    }

    private static boolean isCode(VolumeMount mount, Path source) {
        if (mount.type() != VolumeMount.Type.BIND) {
            return false;
        }
        Optional<Path> mounted = mount.source().map(Interpolation::withDefaults).flatMap(SourceMounted::folder);
        return mounted.filter(folder -> folder.equals(source) || isInside(folder, source)).isPresent();
    }

    private static boolean isInside(Path folder, Path source) {
        boolean below = source.toString().isEmpty() || folder.startsWith(source);
        return below && folder.getNameCount() == (source.toString().isEmpty() ? 1 : source.getNameCount() + 1)
                && CODE_INSIDE.matcher(folder.getFileName().toString()).matches();
    }

    private Finding finding(Service service, VolumeMount mount) {
        Finding finding = Finding.of(info, service.id(), mount.range(), service.name() + " mounts "
                + mount.source().orElse("") + " over the code of its image, at " + mount.target() + ".");
        boolean canGo = mount.origin().isOwn()
                && service.mounts().stream().filter(other -> other.target().equals(mount.target())).count() == 1;
        return canGo ? finding.withFix(new Fix("Run what the image holds at " + mount.target(),
                new DetachVolume(service.name(), mount.target()))) : finding;
    }
}
