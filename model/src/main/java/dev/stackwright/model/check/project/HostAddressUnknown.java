package dev.stackwright.model.check.project;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ResolvedMapping;
import dev.stackwright.model.project.ResolvedNode;
import dev.stackwright.model.project.ResolvedSequence;
import dev.stackwright.model.reference.Format;
import java.util.List;
import java.util.Optional;

/** A port at something that is no IP address of the host, in the long form; the short form is read elsewhere. */
public record HostAddressUnknown(CheckInfo info) implements ServiceCheck {

    @Override
    public void look(ProjectService service, ResolvedStack stack, ServiceFindings findings) {
        for (ResolvedNode port : service.attributes().sequence("ports").map(ResolvedSequence::items)
                .orElse(List.of())) {
            Optional<ResolvedNode> address = port.asMapping().flatMap((ResolvedMapping one) -> one.value("host_ip"));
            address.ifPresent(node -> node.text().filter(text -> !text.isEmpty() && !isAddress(text))
                    .ifPresent(text -> findings.at(node.provenance(), "A port of " + service.name() + " is at " + text
                            + ", which is no IP address.")));
        }
    }

    private static boolean isAddress(String text) {
        boolean isVersion6 = text.indexOf(':') >= 0
                && text.chars().allMatch(c -> c == ':' || c == '.' || Character.digit(c, 16) >= 0);
        return isVersion6 || Format.PORT.fault(text + ":80:80").isEmpty();
    }
}
