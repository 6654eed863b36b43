package dev.stackwright.model.check.security;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.security.HostTools.Work;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import java.util.List;
import java.util.Optional;

/**
 * A folder of the host is mounted that a container of a product should not see. What watches a host by its nature may
 * read it.
 *
 * @param folders those folders
 */
public record HostPathSensitive(CheckInfo info, HostTools tools, List<Folder> folders) implements EachService, LocalCheck {

    /**
     * One folder of a host.
     *
     * @param path   absolute, or below the user's home folder
     * @param what   what lies there
     * @param below  true where what lies in it counts too
     * @param severe true where whoever may write there is root on the host
     */
    public record Folder(String path, String what, boolean below, boolean severe) {

        boolean holds(String source) {
            return source.equals(path) || below && source.startsWith(path + "/");
        }
    }

    public HostPathSensitive {
        folders = List.copyOf(folders);
    }

    /** @throws DataEntry.BadData when an entry of the data is wrong */
    public static HostPathSensitive read(CheckInfo info, HostTools tools) {
        return new HostPathSensitive(info, tools, DataEntry.allOf("checks/facts/host-paths.yaml").stream()
                .map(entry -> entry.allowing("path", "what", "below", "severe"))
                .map(entry -> new Folder(entry.text("path"), entry.text("what"), entry.flag("below"),
                        entry.flag("severe"))).toList());
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        boolean watches = tools.does(Work.HOST, service) || tools.does(Work.DOCKER, service);
        return service.mounts().stream().filter(mount -> mount.type() == VolumeMount.Type.BIND)
                .filter(mount -> !watches || !mount.readOnly())
                .flatMap(mount -> finding(service, mount, watches).stream()).toList();
    }

    private Optional<Finding> finding(Service service, VolumeMount mount, boolean watches) {
        String source = Interpolation.withDefaults(mount.source().orElse("")).replaceAll("(?<=.)/+$", "");
        return folders.stream().filter(folder -> folder.holds(source)).findFirst()
                .map(folder -> Finding.of(info, service.id(), mount.range(), service.name() + " can "
                                + (mount.readOnly() ? "read " : "change ") + folder.what() + ": " + source
                                + " is mounted.")
                        .withSeverity(severity(folder, mount, watches)));
    }

    private Severity severity(Folder folder, VolumeMount mount, boolean watches) {
        if (watches || mount.readOnly() && !folder.below()) {
            return Severity.ADVICE;
        }
        return folder.severe() && !mount.readOnly() ? Severity.ERROR : info.severity();
    }
}
