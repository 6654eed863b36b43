package dev.stackwright.model.check.security;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.security.HostTools.Work;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.recipe.RemoveAttribute;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A service that serves is set to run as root, past the user its image names. The socket of the engine belongs to root,
 * so what uses it may have to.
 */
public record RootUser(CheckInfo info, HostTools tools) implements EachService, LocalCheck {

    private static final String ATTRIBUTE = "user";
    private static final Pattern ROOT = Pattern.compile("(root|0)(:.*)?");

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        if (context.isJob(service) || tools.does(Work.HOST, service) || tools.does(Work.DOCKER, service)
                || DockerSocketMounted.isIn(service)) {
            return List.of();
        }
        return service.attribute(ATTRIBUTE)
                .filter(user -> user.text().filter(text -> ROOT.matcher(text.resolved()).matches()).isPresent())
                .map(user -> finding(service, user)).stream().toList();
    }

    private Finding finding(Service service, Attribute user) {
        Finding finding = Finding.of(info, service.id(), user.entry().range(), service.name()
                + " runs as root whatever its image says.");
        return user.origin().isOwn() ? finding.withFix(new Fix("Run it as the user of its image",
                new RemoveAttribute(service.name(), ATTRIBUTE))) : finding;
    }
}
