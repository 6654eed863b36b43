package dev.stackwright.model.check.tenancy;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.InOneGo;
import dev.stackwright.model.recipe.SetEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Customers share a cache, and no service that uses it says what the keys of a customer begin with. */
public record CacheKeyPrefix(CheckInfo info) implements LocalCheck {

    private static final Pattern PREFIX = Pattern.compile("(?i)(cache|redis|valkey|memcached?|key|session).*"
            + "(prefix|namespace)|(prefix|namespace).*(cache|key|redis)");
    private static final Question<Boolean> NAMES_PREFIX = new Question<>();

    @Override
    public List<Finding> on(CheckContext context) {
        return context.services().stream()
                .filter(service -> context.kind(service) == ServiceKind.CACHE
                        && context.recognise(service).isPresent())
                .flatMap(cache -> finding(context, cache).stream()).toList();
    }

    private Optional<Finding> finding(CheckContext context, Service cache) {
        Concern concern = context.where(choices -> isShared(context, cache, choices));
        if (concern.isNobody() || new StackData(context).classes(cache).equals(Set.of(DataClass.PUBLIC))) {
            return Optional.empty();
        }
        List<Service> users = TenantWords.users(context, cache);
        boolean isNamed = users.stream().anyMatch(user -> TenantWords.mayBeElsewhere(context, user)
                || TenantWords.isSaid(user, NAMES_PREFIX, PREFIX));
        if (users.isEmpty() || isNamed) {
            return Optional.empty();
        }
        List<String> names = users.stream().map(Service::name).toList();
        Finding finding = Finding.of(info, cache.id(), cache.keyRange(), "Customers share " + cache.name() + ", and "
                + Sentences.list(names) + Sentences.verb(names, " does", " do")
                + " not say how a customer's keys begin.").withPlans(concern.named());
        boolean isFree = users.stream().allMatch(user -> TenantWords.isAlone(context, user));
        return Optional.of(isFree ? finding.withFix(fix(names)) : finding);
    }

    /** Under hybrid tenancy stores belong to one customer each, unless somebody says otherwise. */
    private static boolean isShared(CheckContext context, Service cache, Choices choices) {
        return switch (choices.tenancy().orElse("")) {
            case "shared" -> !TenantWords.isScoped(context, cache, ServiceScope.PER_TENANT);
            case "hybrid" -> TenantWords.isScoped(context, cache, ServiceScope.SHARED);
            default -> false;
        };
    }

    private static Fix fix(List<String> users) {
        List<Recipe> recipes = users.stream()
                .<Recipe>map(user -> new SetEnvironment(user, "CACHE_KEY_PREFIX", "{tenant_id}:")).toList();
        return new Fix("Begin keys with the tenant", new InOneGo("Begin cache keys with the tenant", recipes));
    }
}
