package dev.stackwright.model.check.security;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.ImageList;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Exposure;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.recipe.SetEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A service that can be reached from outside has a password that is tried first: the one its software comes with, or
 * a word everybody uses. The message repeats no password that somebody wrote.
 *
 * @param logins what is known of the software
 */
public record DefaultCredentials(CheckInfo info, List<Login> logins) implements EachService, LocalCheck {

    private static final Set<String> TRIED_FIRST = Set.of("admin", "password", "root", "postgres", "secret", "changeme",
            "changeit", "example", "test", "123456", "12345678", "guest", "default", "pass", "user");

    /**
     * What is known of the first password of one software.
     *
     * @param product  as people call it
     * @param images   its images
     * @param variable that sets the password
     * @param older    another variable that sets it
     * @param values   passwords it is known for, in lower case
     * @param unset    the login that works where nobody sets one; empty where none does
     */
    public record Login(String product, ImageList images, String variable, Optional<String> older,
                        List<String> values, Optional<String> unset) {

        public Login {
            values = List.copyOf(values);
        }

        private static Login of(DataEntry entry) {
            entry.allowing("product", "images", "variable", "older", "values", "unset");
            return new Login(entry.text("product"), ImageList.of(entry.texts("images")), entry.text("variable"),
                    entry.optionalText("older"), entry.texts("values"), entry.optionalText("unset"));
        }

        private boolean sets(EnvironmentEntry entry) {
            return entry.name().equals(variable) || older.filter(entry.name()::equals).isPresent();
        }
    }

    public DefaultCredentials {
        logins = List.copyOf(logins);
    }

    /** @throws DataEntry.BadData when an entry of the data is wrong */
    public static DefaultCredentials read(CheckInfo info) {
        return new DefaultCredentials(info, DataEntry.allOf("checks/facts/default-credentials.yaml").stream()
                .map(Login::of).toList());
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        if (!Exposure.isOpen(service) || context.isForDevelopment()) {
            return List.of();
        }
        return logins.stream().filter(login -> login.images().holds(service))
                .flatMap(login -> finding(service, login, context).stream()).toList();
    }

    private Optional<Finding> finding(Service service, Login login, CheckContext context) {
        Optional<EnvironmentEntry> set = service.environment().stream().filter(login::sets).findFirst();
        if (set.isPresent()) {
            return set.filter(entry -> isTriedFirst(login, entry)).map(entry -> Finding.of(info, service.id(),
                    entry.range(), service.name() + " (" + login.product() + ") is published with a password that is"
                            + " tried first, in " + entry.name() + "."));
        }
        boolean mayBeSet = context.isPartial(service) || service.attribute("env_file").isPresent()
                || !service.secrets().isEmpty() || !service.configs().isEmpty() || !service.command().isEmpty()
                || service.environment().stream().anyMatch(entry -> entry.name().endsWith("_FILE"))
                || service.mounts().stream().anyMatch(mount -> mount.place().contains("/etc/"));
        return login.unset().filter(unset -> !mayBeSet && service.environment().stream()
                .noneMatch(entry -> entry.name().equals("GF_AUTH_ANONYMOUS_ENABLED")))
                .map(unset -> Finding.of(info, service.id(), service.keyRange(), service.name() + " (" + login.product()
                                + ") is published, and its first login " + unset + " works.")
                        .withFix(new Fix("Require " + login.variable(), new SetEnvironment(service.name(),
                                login.variable(), "${" + login.variable() + ":?}"))));
    }

    private static boolean isTriedFirst(Login login, EnvironmentEntry entry) {
        String value = Interpolation.withDefaults(entry.value().orElse("")).strip().toLowerCase(Locale.ROOT);
        return login.values().contains(value) || TRIED_FIRST.contains(value);
    }
}
