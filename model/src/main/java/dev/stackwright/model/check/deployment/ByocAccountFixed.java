package dev.stackwright.model.check.deployment;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A variable names an account of a cloud, or something in it, while the stack runs in the customer's account. */
public record ByocAccountFixed(CheckInfo info) implements EachService, LocalCheck {

    private static final Pattern IN_ACCOUNT = Pattern.compile("arn:aws[\\w-]*:[\\w-]*:[\\w-]*:\\d{12}:.*|"
            + "https://sqs\\.[\\w-]+\\.amazonaws\\.com/\\d{12}/.*|projects/[a-z][\\w-]+/.*|"
            + "/subscriptions/[0-9a-fA-F-]{36}/.*");
    private static final Set<String> ACCOUNTS = Set.of("AWS_ACCOUNT_ID", "AWS_ACCOUNT", "GCP_PROJECT",
            "GCP_PROJECT_ID", "GOOGLE_CLOUD_PROJECT", "GOOGLE_PROJECT_ID", "AZURE_SUBSCRIPTION_ID", "AZURE_TENANT_ID");

    @Override
    public Concern concern(CheckContext context) {
        return context.where(choices -> choices.deploymentModelIds().contains("byoc"));
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return service.environment().stream().filter(ByocAccountFixed::isFixed)
                .map(entry -> Finding.of(info, service.id(), entry.range(), entry.name() + " of " + service.name()
                        + " names an account of a cloud, wherever the stack runs.")).toList();
    }

    private static boolean isFixed(EnvironmentEntry entry) {
        String value = entry.value().orElse("").strip();
        String resolved = Interpolation.withDefaults(value);
        boolean isAccount = ACCOUNTS.contains(entry.name()) && value.matches("[\\w-]{6,}");
        return isAccount || !Interpolation.isIn(value) && IN_ACCOUNT.matcher(resolved).matches();
    }
}
