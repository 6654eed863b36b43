package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code tls-connection}: every connection to a store says that it is encrypted, in its URL or in the design. */
final class Connections implements EvidenceFinder {

    private static final Pattern IN_URL = Pattern.compile("(?i)^(rediss|valkeys|amqps|mqtts|https|ldaps|tls|ssl|"
            + "bolt\\+s|neo4j\\+s|mongodb\\+srv|nats\\+tls|s3s)://|[?&;](sslmode=(require|verify-ca|verify-full)|"
            + "ssl-?mode=(required|verify_ca|verify_identity)|(use)?ssl=true|tls=(true|verify)|encrypt=true)");
    private static final Pattern SWITCH =
            Pattern.compile("(?i)(^|[_.]|^pg)(ssl|tls|ssl_?mode)([_.](enabled?|required?|verify|mode))?$");
    private static final Pattern ON =
            Pattern.compile("(?i)true|on|yes|1|require|required|verify-(ca|full)|verify_(ca|identity)");

    @Override
    public Evidence in(Subject subject) {
        List<Service> stores = subject.holders();
        return Evidence.all(subject.context().services().stream().flatMap(user -> stores.stream()
                        .filter(store -> !store.name().equals(user.name()) && reaches(subject, user, store))
                        .map(store -> connection(subject, user, store))))
                .orMissing("No service is seen to connect to a store, so no connection shows that it is encrypted.");
    }

    private static boolean reaches(Subject subject, Service user, Service store) {
        return subject.context().links().waitsFor(user.name()).contains(store.name())
                || mentions(subject, user, store).findAny().isPresent();
    }

    private static Stream<HostNames.Mention> mentions(Subject subject, Service user, Service store) {
        return subject.context().links().mentionsIn(user.name()).stream()
                .filter(mention -> mention.service().equals(store.name()));
    }

    private static Evidence connection(Subject subject, Service user, Service store) {
        Optional<Boolean> declared = Optional.ofNullable(subject.design().edges()
                .get(new EdgeKey(user.id(), store.id()))).flatMap(EdgeMeaning::encrypted);
        if (declared.isPresent()) {
            String flow = "The flow from " + user.name() + " to " + store.name();
            return declared.get() ? Evidence.fact(user.id(), flow + " is declared encrypted.")
                    : Evidence.missing(user.id(), flow + " is declared not encrypted.");
        }
        return written(subject, user, store).map(entry -> Evidence.written(user, entry.range(),
                        entry.name() + " encrypts the connection from " + user.name() + " to " + store.name() + "."))
                .orElseGet(() -> Evidence.missing(user.id(), "Nothing says that the connection from " + user.name()
                        + " to " + store.name() + " is encrypted."));
    }

    private static Optional<EnvironmentEntry> written(Subject subject, Service user, Service store) {
        List<String> named = mentions(subject, user, store).map(HostNames.Mention::where).toList();
        List<EnvironmentEntry> entries = user.environment().stream()
                .filter(entry -> named.contains(entry.name())).toList();
        Optional<EnvironmentEntry> url = entries.stream().filter(entry -> IN_URL.matcher(text(entry)).find())
                .findFirst();
        boolean onlyHosts = entries.stream().noneMatch(entry -> text(entry).contains("://"));
        return url.or(() -> user.environment().stream().filter(entry -> onlyHosts && !entries.isEmpty()
                && SWITCH.matcher(entry.name()).find() && ON.matcher(text(entry)).matches()).findFirst());
    }

    private static String text(EnvironmentEntry entry) {
        return Interpolation.withDefaults(entry.value().orElse("")).strip();
    }
}
