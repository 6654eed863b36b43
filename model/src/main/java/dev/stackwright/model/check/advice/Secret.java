package dev.stackwright.model.check.advice;

import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** @param entry which of the service's environment entries it stands in */
    private record Find(int entry, int start, int end, Optional<String> host) {
    }

    private static final Pattern GENERATED =
            Pattern.compile("(?s)(?=.*[a-z])(?=.*[A-Z])(?=(.*[0-9]){2}).{16,}|[0-9a-f]{32,}");

    private static final Question<List<Find>> FINDS = new Question<>();

    static List<Secret> in(Service service) {
        return service.answer(FINDS, "", () -> finds(service.environment())).stream()
                .map(find -> new Secret(service.name(), service.environment().get(find.entry()), find.start(),
                        find.end(), find.host())).toList();
    }

    private static List<Find> finds(List<EnvironmentEntry> environment) {
        List<Find> found = new ArrayList<>();
        for (int i = 0; i < environment.size(); i++) {
            String name = environment.get(i).name();
            String value = environment.get(i).value().orElse("");
            if (value.contains("://")) {
                inUrls(i, value, found);
            }
            if (SecretNames.isSecret(name) && SecretNames.isLiteralSecret(value) && !isNumberOfAToken(name, value)) {
                found.add(new Find(i, 0, value.length(), Optional.empty()));
            }
        }
        return List.copyOf(found);
    }

    private static void inUrls(int entry, String value, List<Find> found) {
        Matcher url = SecretNames.urlCredentials(value);
        while (url.find()) {
            if (SecretNames.isLiteralSecret(url.group(1))) {
                found.add(new Find(entry, url.start(1), url.end(1), Optional.of(url.group(2))));
            }
        }
    }

    private static boolean isNumberOfAToken(String name, String value) {
        return !SecretNames.isPassword(name) && value.matches("\\d{1,6}");
    }

    String literal() {
        return entry.value().orElse("").substring(start, end);
    }

    /** True for what no person would think up: long, and of letters in both cases and figures. */
    boolean isGenerated() {
        return GENERATED.matcher(literal()).matches();
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
