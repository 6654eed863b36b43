package dev.stackwright.model.compose;

import dev.stackwright.model.text.Range;
import java.util.Optional;

/**
 * One entry of {@code ports}, texts as written with variables unresolved.
 *
 * @param published host port or range; empty where Docker chooses one
 * @param target    container port or range
 * @param hostIp    the host address it is bound to; empty for all addresses
 * @param protocol  {@code tcp} where none is written
 * @param range     the item in the text
 * @param origin    where it comes from
 */
public record Port(Optional<String> published, String target, Optional<String> hostIp, String protocol, Range range,
                   Origin origin) {

    /** The short syntax, as a person would write it. */
    public String shortText() {
        StringBuilder text = new StringBuilder();
        hostIp.ifPresent(ip -> text.append(ip).append(':'));
        published.ifPresentOrElse(p -> text.append(p).append(':'),
                () -> text.append(hostIp.isPresent() ? ":" : ""));
        text.append(target);
        return protocol.equals("tcp") ? text.toString() : text.append('/').append(protocol).toString();
    }
}
