package dev.stackwright.model.check.standard;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.deployment.AirGappedImages;
import dev.stackwright.model.check.deployment.CloudEndpoints;
import dev.stackwright.model.check.deployment.ExternalEndpoint;
import dev.stackwright.model.check.deployment.StaticCloudKeys;
import java.util.List;

/** What deployment models demand of a stack. */
final class DeploymentChecks {

    private DeploymentChecks() {
    }

    static List<Check> all() {
        CheckBook book = new CheckBook("checks/deployment.yaml");
        return List.of(
                new ExternalEndpoint(book.info("external-endpoint"), CloudEndpoints.read()),
                new AirGappedImages(book.info("air-gapped-images")),
                new StaticCloudKeys(book.info("static-cloud-keys")));
    }
}
