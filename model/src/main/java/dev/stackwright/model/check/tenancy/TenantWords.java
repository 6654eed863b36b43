package dev.stackwright.model.check.tenancy;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.ServiceScope;
import java.util.List;
import java.util.regex.Pattern;

/** What the variables of services say about tenants, and what the design says. */
final class TenantWords {

    private static final Pattern SHARED = Pattern.compile("(?m)(?:[:-]\\s+)[&*]\\w|<<\\s*:");
    private static final Question<Boolean> ALONE = new Question<>();

    private TenantWords() {
    }

    /** The product's own services that wait for this one or name it as host. */
    static List<Service> users(CheckContext context, Service service) {
        return context.links().reachedBy(service.name()).stream()
                .flatMap(name -> context.compose().service(name).stream())
                .filter(user -> context.isOwnApplication(user) && !context.isJob(user)).toList();
    }

    /** True where some of the service's variables may be written elsewhere. */
    static boolean mayBeElsewhere(CheckContext context, Service service) {
        return context.isPartial(service) || service.attribute("env_file").isPresent();
    }

    /** True where a variable of the service has such a name, or a value that takes in the tenant. */
    static boolean isSaid(Service service, Question<Boolean> question, Pattern names) {
        return service.answer(question, "", () -> service.environment().stream()
                .anyMatch(entry -> names.matcher(entry.name()).find()
                        || entry.value().filter(value -> value.matches("(?i).*[{<%]\\s*tenant.*")).isPresent()));
    }

    /** True where nothing of the service is shared with others by anchors. */
    static boolean isAlone(CheckContext context, Service service) {
        return service.answer(ALONE, "",
                () -> !SHARED.matcher(context.snapshot().text().slice(service.range())).find());
    }

    static boolean isScoped(CheckContext context, Service service, ServiceScope scope) {
        return context.design().notes().scopes().get(service.id()) == scope;
    }
}
