package dev.stackwright.model.check.deployment;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.recipe.SetEnvironment;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A variable holds a literal region, while the stack goes to accounts or regions that others choose. */
public record CloudRegionFixed(CheckInfo info) implements EachService, LocalCheck {

    private static final Set<String> NAMES = Set.of("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_S3_REGION", "S3_REGION",
            "GCP_REGION", "GOOGLE_CLOUD_REGION", "CLOUDSDK_COMPUTE_REGION", "AZURE_REGION", "AZURE_LOCATION",
            "CLOUD_REGION");
    private static final Pattern LITERAL = Pattern.compile("[a-z][a-z0-9-]{3,}");
    /** What object stores of a stack of its own are told, since clients want to be told something. */
    private static final Set<String> NO_REGION = Set.of("auto", "garage", "minio", "local", "none", "default");

    @Override
    public Concern concern(CheckContext context) {
        return context.where(CloudRegionFixed::goesAnywhere);
    }

    private static boolean goesAnywhere(Choices choices) {
        return choices.deploymentModelIds().contains("byoc") || choices.deploymentModelIds().size() > 1
                || choices.regionSet().size() > 1;
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return service.environment().stream().filter(entry -> NAMES.contains(entry.name()))
                .filter(entry -> isRegion(entry.value().orElse("").strip()))
                .map(entry -> finding(service, entry)).toList();
    }

    private static boolean isRegion(String value) {
        return LITERAL.matcher(value).matches() && !NO_REGION.contains(value);
    }

    private Finding finding(Service service, EnvironmentEntry entry) {
        Finding finding = Finding.of(info, service.id(), entry.range(), entry.name() + " of " + service.name()
                + " is " + entry.value().orElse("") + " wherever the stack runs.");
        String variable = "${" + entry.name() + ":-" + entry.value().orElse("").strip() + "}";
        return entry.origin().isOwn() ? finding.withFix(new Fix("Take it from the variable " + entry.name(),
                new SetEnvironment(service.name(), entry.name(), variable))) : finding;
    }
}
