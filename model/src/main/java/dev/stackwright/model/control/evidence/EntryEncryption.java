package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Service;
import java.util.Optional;
import java.util.Set;

/** {@code tls-entry}: what is reached from outside offers a port that is TLS by convention. */
final class EntryEncryption implements EvidenceFinder {

    /** HTTPS and its alternatives, AMQPS, MQTTS, LDAPS, IMAPS, SMTPS (IANA service names and port numbers). */
    private static final Set<String> TLS_PORTS =
            Set.of("443", "8443", "9443", "4443", "5671", "8883", "636", "993", "465");

    @Override
    public Evidence in(Subject subject) {
        return Evidence.all(subject.entries().stream().map(EntryEncryption::entry))
                .orMissing("No service publishes a port, so nothing shows how the stack is reached.");
    }

    private static Evidence entry(Service service) {
        Optional<Port> encrypted = Subject.published(service).stream().filter(EntryEncryption::isTls).findFirst();
        return encrypted.map(port -> Evidence.written(service, port.range(),
                        service.name() + " is reached over TLS, on port " + port.shortText() + "."))
                .orElseGet(() -> Evidence.missing(service.id(),
                        service.name() + " is reached from outside, and no port of it is one of TLS."));
    }

    private static boolean isTls(Port port) {
        return TLS_PORTS.contains(Interpolation.withDefaults(port.target()))
                || port.published().map(Interpolation::withDefaults).filter(TLS_PORTS::contains).isPresent();
    }
}
