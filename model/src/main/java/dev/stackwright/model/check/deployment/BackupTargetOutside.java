package dev.stackwright.model.check.deployment;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Backup;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The recorded backup of a store goes to an object store of a cloud, or to another address outside. */
public record BackupTargetOutside(CheckInfo info) implements SelfContainedService {

    private static final Pattern OUTSIDE = Pattern.compile("(?i)(s3|gs|gcs|az|abfss?|wasbs?|b2|r2)://.*|"
            + "(https|sftp|ftp)://[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}([:/].*)?");

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return Optional.ofNullable(context.design().operations().backups().get(service.id())).flatMap(Backup::target)
                .filter(target -> OUTSIDE.matcher(target.strip()).matches()
                        && context.services().stream().noneMatch(other -> target.contains("/" + other.name())))
                .map(target -> Finding.of(info, service.id(), service.keyRange(), "Backups of " + service.name()
                        + " go to " + target + "; the stack has no such connection (" + context.selfContainedNames()
                        + ").")).stream().toList();
    }
}
