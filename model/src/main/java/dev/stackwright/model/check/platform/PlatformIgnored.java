package dev.stackwright.model.check.platform;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.check.tenancy.ContainerNameFixed;
import dev.stackwright.model.compose.Service;
import java.util.List;
import java.util.Optional;

/**
 * Services use attributes that the platform ignores; one finding an attribute.
 *
 * @param ignored those attributes
 */
public record PlatformIgnored(CheckInfo info, List<Ignored> ignored) implements Check {

    private static final String FILE = "checks/facts/platform-attributes.yaml";

    /**
     * One attribute of services.
     *
     * @param attribute as compose files write it
     * @param instead   what takes its place, a clause
     */
    public record Ignored(String attribute, String instead) {
    }

    public PlatformIgnored {
        ignored = List.copyOf(ignored);
    }

    /** @throws DataEntry.BadData when an entry of the data is wrong */
    public static PlatformIgnored read(CheckInfo info) {
        return new PlatformIgnored(info, DataEntry.allOf(FILE).stream()
                .map(entry -> entry.allowing("attribute", "support", "instead"))
                .filter(entry -> entry.text("support").equals("ignored"))
                .map(entry -> new Ignored(entry.text("attribute"), entry.text("instead"))).toList());
    }

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = PlatformConcern.of(context);
        return concern.isNobody() ? List.of() : ignored.stream()
                .filter(one -> !one.attribute().equals("container_name") || !isSaidOfNames(context))
                .flatMap(one -> finding(one, context).stream())
                .map(finding -> finding.withPlans(concern.named())).toList();
    }

    /** Where a second instance is meant to run {@link ContainerNameFixed} says more of fixed names. */
    private static boolean isSaidOfNames(CheckContext context) {
        return !context.where(choices -> choices.tenancy().filter("siloed"::equals).isPresent()
                || context.sla(choices).filter(sla -> sla.replicas() > 1).isPresent()).isNobody();
    }

    private Optional<Finding> finding(Ignored one, CheckContext context) {
        List<Service> users = context.services().stream()
                .filter(service -> service.attribute(one.attribute()).isPresent()).toList();
        List<String> names = users.stream().map(Service::name).toList();
        return users.stream().findFirst().flatMap(first -> first.attribute(one.attribute()))
                .map(written -> Finding.ofStack(info, written.entry().key().range(), "The platform ignores "
                        + one.attribute() + " of " + Sentences.list(names) + ": " + one.instead() + "."));
    }
}
