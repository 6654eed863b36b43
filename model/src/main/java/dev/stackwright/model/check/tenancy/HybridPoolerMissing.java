package dev.stackwright.model.check.tenancy;

import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.ServiceScope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Hybrid tenancy, and shared services open connections to every customer's relational database without a pool. */
public record HybridPoolerMissing(CheckInfo info) implements Check {

    private static final Set<String> RELATIONAL = Set.of("PostgreSQL", "MySQL", "MariaDB", "TimescaleDB", "PostGIS");
    private static final Set<String> POOLERS = Set.of("PgBouncer", "Pgpool-II", "ProxySQL");
    private static final Pattern POOL = Pattern.compile("(?i)pool|pgbouncer|max_?conn");
    private static final Question<Boolean> POOLS = new Question<>();

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().equals(Optional.of("hybrid")));
        if (concern.isNobody() || context.services().stream().anyMatch(service -> isPooler(context, service))) {
            return List.of();
        }
        Set<String> databases = new LinkedHashSet<>();
        Set<String> callers = new LinkedHashSet<>();
        for (Service database : context.services()) {
            if (isNamed(context, database, RELATIONAL)
                    && !TenantWords.isScoped(context, database, ServiceScope.SHARED)) {
                List<Service> users = TenantWords.users(context, database).stream()
                        .filter(user -> !TenantWords.isScoped(context, user, ServiceScope.PER_TENANT)).toList();
                if (users.stream().anyMatch(user -> TenantWords.mayBeElsewhere(context, user)
                        || TenantWords.isSaid(user, POOLS, POOL))) {
                    return List.of();
                }
                users.forEach(user -> {
                    callers.add(user.name());
                    databases.add(database.name());
                });
            }
        }
        List<String> names = List.copyOf(callers);
        return names.isEmpty() ? List.of() : List.of(Finding.ofStack(info, context.stackPlace(),
                Sentences.list(names) + Sentences.verb(names, " connects", " connect") + " to the "
                        + Sentences.list(List.copyOf(databases)) + " of every customer, and nothing pools the "
                        + "connections.").withPlans(concern.named()));
    }

    private static boolean isPooler(CheckContext context, Service service) {
        return isNamed(context, service, POOLERS) || POOL.matcher(service.name()).find();
    }

    private static boolean isNamed(CheckContext context, Service service, Set<String> names) {
        return context.recognise(service).map(Recognition::name).filter(names::contains).isPresent();
    }
}
