package dev.stackwright.model.check.tenancy;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.ServiceScope;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Customers share a queue, and no service that uses it says how one customer's messages are kept apart. */
public record SharedQueuePartition(CheckInfo info) implements LocalCheck {

    private static final Pattern APART = Pattern.compile("(?i)(topic|queue|exchange|stream|subject|routing|partition|"
            + "vhost|message).*(prefix|key|template|tenant|pattern)|(tenant|customer|workspace|organi[sz]ation).*(topic"
            + "|queue|exchange|stream|subject|partition|vhost)|fair|quota|rate_?limit");
    private static final Question<Boolean> SAYS_APART = new Question<>();

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().equals(Optional.of("shared")));
        if (concern.isNobody()) {
            return List.of();
        }
        return context.services().stream().filter(service -> context.kind(service) == ServiceKind.QUEUE
                        && context.recognise(service).filter(known -> known.stateful()).isPresent())
                .filter(queue -> !TenantWords.isScoped(context, queue, ServiceScope.PER_TENANT))
                .flatMap(queue -> finding(context, queue).stream())
                .map(finding -> finding.withPlans(concern.named())).toList();
    }

    private Optional<Finding> finding(CheckContext context, Service queue) {
        List<Service> users = TenantWords.users(context, queue);
        boolean isSaid = users.stream().anyMatch(user -> TenantWords.mayBeElsewhere(context, user)
                || TenantWords.isSaid(user, SAYS_APART, APART));
        List<String> names = users.stream().map(Service::name).toList();
        return users.isEmpty() || isSaid ? Optional.empty() : Optional.of(Finding.of(info, queue.id(),
                queue.keyRange(), "Customers share " + queue.name() + ", and " + Sentences.list(names)
                        + Sentences.verb(names, " does", " do") + " not say how their messages are kept apart."));
    }
}
