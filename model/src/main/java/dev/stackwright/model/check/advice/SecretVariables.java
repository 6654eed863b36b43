package dev.stackwright.model.check.advice;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives every literal secret of a stack a variable. A store's password and the same password in the URL of a
 * service that uses the store get one variable; secrets that merely look alike do not.
 */
final class SecretVariables {

    private static final Set<ServiceKind> OWNERS = Set.of(ServiceKind.DATABASE, ServiceKind.CACHE, ServiceKind.QUEUE,
            ServiceKind.STORAGE, ServiceKind.IDENTITY);

    private final CheckContext context;
    private final Map<String, List<Secret>> groups = new LinkedHashMap<>();
    private final Map<String, List<List<Secret>>> groupsByLiteral = new HashMap<>();
    private final Set<String> taken = new TreeSet<>();

    SecretVariables(CheckContext context) {
        this.context = context;
        Interpolation.variablesIn(context.snapshot().text().text()).forEach(variable -> taken.add(variable.name()));
        List<Secret> secrets = context.services().stream().flatMap(service -> Secret.in(service).stream()).toList();
        List<Secret> rest = new ArrayList<>();
        for (Secret secret : secrets) {
            if (owns(secret)) {
                add(secret);
            } else {
                rest.add(secret);
            }
        }
        rest.forEach(this::join);
    }

    /** Secrets by the variable that is to hold them. */
    Map<String, List<Secret>> groups() {
        return groups;
    }

    private boolean owns(Secret secret) {
        Optional<Service> service = context.compose().service(secret.service());
        return secret.host().isEmpty() && service.map(context::kind).filter(OWNERS::contains).isPresent();
    }

    private void join(Secret secret) {
        Optional<List<Secret>> shared = groupsByLiteral.getOrDefault(secret.literal(), List.of()).stream()
                .filter(group -> group.stream().anyMatch(owner -> isSharedWith(owner, secret)))
                .findFirst();
        shared.ifPresentOrElse(group -> group.add(secret), () -> add(secret));
    }

    private boolean isSharedWith(Secret owner, Secret user) {
        if (owner.isPassword() != user.isPassword()) {
            return false;
        }
        boolean sameName = owner.host().isEmpty() && user.host().isEmpty()
                && owner.entry().name().equals(user.entry().name()) && !owner.service().equals(user.service());
        boolean sameHost = user.host().isPresent() && owner.host().equals(user.host());
        boolean reaches = user.host().map(host -> host.equals(owner.service()))
                .orElseGet(() -> !owner.service().equals(user.service())
                        && reaches(user.service(), owner.service()));
        return sameName || sameHost || reaches && user.isPassword();
    }

    private boolean reaches(String from, String to) {
        return context.links().waitsFor(from).contains(to)
                || context.links().mentionsIn(from).stream().map(HostNames.Mention::service).anyMatch(to::equals);
    }

    private void add(Secret secret) {
        String base = secret.host().map(host -> asVariable(host.isEmpty() ? secret.service() : host) + "_PASSWORD")
                .orElseGet(() -> asVariable(secret.entry().name()));
        String name = free(base, asVariable(secret.service()));
        taken.add(name);
        List<Secret> group = new ArrayList<>(List.of(secret));
        groups.put(name, group);
        groupsByLiteral.computeIfAbsent(secret.literal(), literal -> new ArrayList<>()).add(group);
    }

    private String free(String base, String service) {
        String name = base;
        if (taken.contains(name) && !name.startsWith(service + "_")) {
            name = service + "_" + base;
        }
        for (int i = 2; taken.contains(name); i++) {
            name = base + "_" + i;
        }
        return name;
    }

    private static String asVariable(String text) {
        String name = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_+|_+$", "");
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "SECRET_" + name : name;
    }
}
