package dev.stackwright.model.check.advice;

import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A literal secret in an environment value.
 *
 * @param service  the service
 * @param entry    the variable
 * @param start    where the literal begins in the variable's value
 * @param end      where it ends
 * @param host     the host of the URL it stands in; empty where it is the whole value
 */
record Secret(String service, EnvironmentEntry entry, int start, int end, Optional<String> host) {

    static List<Secret> in(Service service) {
        List<Secret> found = new ArrayList<>();
        for (EnvironmentEntry entry : service.environment()) {
            String value = entry.value().orElse("");
            if (value.contains("://")) {
                inUrls(service, entry, value, found);
            }
            if (SecretNames.isSecret(entry.name()) && SecretNames.isLiteralSecret(value)
                    && !isNumberOfAToken(entry.name(), value)) {
                found.add(new Secret(service.name(), entry, 0, value.length(), Optional.empty()));
            }
        }
        return found;
    }

    private static void inUrls(Service service, EnvironmentEntry entry, String value, List<Secret> found) {
        Matcher url = SecretNames.urlCredentials(value);
        while (url.find()) {
            if (SecretNames.isLiteralSecret(url.group(1))) {
                found.add(new Secret(service.name(), entry, url.start(1), url.end(1), Optional.of(url.group(2))));
            }
        }
    }

    private static boolean isNumberOfAToken(String name, String value) {
        return !SecretNames.isPassword(name) && value.matches("\\d{1,6}");
    }

    String literal() {
        return entry.value().orElse("").substring(start, end);
    }

    /** Passwords may be shared between a store and its users; other secrets stand for themselves. */
    boolean isPassword() {
        return host.isPresent() || SecretNames.isPassword(entry.name());
    }

    /** The same secret as in an earlier reading of the text: by service, variable and literal. */
    boolean isSame(Secret other) {
        return service.equals(other.service) && entry.name().equals(other.entry.name())
                && start == other.start && literal().equals(other.literal());
    }
}
