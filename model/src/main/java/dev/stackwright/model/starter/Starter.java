package dev.stackwright.model.starter;

import dev.stackwright.model.catalog.Pattern.TenancyNote;
import dev.stackwright.model.catalog.Source;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Interpolation.Variable;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Snapshot;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A complete stack to begin from. Every variable its compose file requires is a secret, and every variable has a
 * meaning.
 *
 * @param id        stable id, for example {@code three-tier}
 * @param name      as people call it
 * @param pattern   id of the architecture pattern it is made after
 * @param purpose   what it is and what for
 * @param tenancy   what each tenancy model means for it
 * @param decisions what was decided, and when to decide otherwise; a sentence or two each
 * @param variables what each variable of the compose file means, in the order a person reads them
 * @param source    where it comes from
 * @param stack     the compose file and the design
 */
public record Starter(String id, String name, String pattern, String purpose, List<TenancyNote> tenancy,
                      List<String> decisions, Map<String, String> variables, Source source, Snapshot stack) {

    public Starter {
        tenancy = List.copyOf(tenancy);
        decisions = List.copyOf(decisions);
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /** The variables without which the stack does not start. */
    public Set<String> secrets() {
        Set<String> required = new LinkedHashSet<>();
        used().filter(Variable::isRequired).map(Variable::name).forEach(required::add);
        return required;
    }

    /** The services whose images are one's own and still to be built: those from the registry in {@code REGISTRY}. */
    public List<String> servicesToBuild() {
        return stack.compose().services().stream().filter(service -> service.image()
                .filter(image -> image.raw().contains("${REGISTRY:-")).isPresent()).map(Service::name).toList();
    }

    /** What a variable is where nobody sets it; empty for one that has to be set. */
    public Optional<String> defaultOf(String variable) {
        return used().filter(use -> use.name().equals(variable)).flatMap(use -> use.defaultValue().stream())
                .findFirst();
    }

    private Stream<Variable> used() {
        return Interpolation.variablesIn(stack.text().text()).stream();
    }
}
