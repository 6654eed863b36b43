package dev.stackwright.model.check.deployment;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keys of a cloud in variables, while the stack runs in the customer's account. */
public record StaticCloudKeys(CheckInfo info) implements LocalCheck {

    private static final Set<String> CUSTOMER_CLOUD = Set.of("byoc");
    private static final Set<String> KEYS = Set.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY",
            "GOOGLE_APPLICATION_CREDENTIALS", "GOOGLE_CREDENTIALS", "AZURE_CLIENT_SECRET", "AZURE_STORAGE_KEY",
            "AZURE_STORAGE_CONNECTION_STRING");

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices ->
                choices.deploymentModelIds().stream().anyMatch(CUSTOMER_CLOUD::contains));
        if (concern.isNobody()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            List<EnvironmentEntry> keys = service.environment().stream()
                    .filter(entry -> KEYS.contains(entry.name())).toList();
            if (!keys.isEmpty() && !usesOwnStorage(context, service)) {
                findings.add(finding(service, keys).withPlans(concern.named()));
            }
        }
        return findings;
    }

    /** Keys for an object store of the stack look the same and are none of a cloud. */
    private static boolean usesOwnStorage(CheckContext context, Service service) {
        return context.kind(service) == ServiceKind.STORAGE
                || context.links().mentionsIn(service.name()).stream()
                .flatMap(mention -> context.compose().service(mention.service()).stream())
                .anyMatch(target -> context.kind(target) == ServiceKind.STORAGE);
    }

    private Finding finding(Service service, List<EnvironmentEntry> keys) {
        List<String> names = keys.stream().map(EnvironmentEntry::name).toList();
        return Finding.of(info, service.id(), keys.get(0).range(), service.name() + " takes "
                + Sentences.list(names) + " from variables.");
    }
}
