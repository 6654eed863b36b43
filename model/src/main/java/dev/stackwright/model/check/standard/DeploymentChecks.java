package dev.stackwright.model.check.standard;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.deployment.AirGappedImages;
import dev.stackwright.model.check.deployment.BackupTargetOutside;
import dev.stackwright.model.check.deployment.ByocAccountFixed;
import dev.stackwright.model.check.deployment.CloudDrivers;
import dev.stackwright.model.check.deployment.CloudEndpoints;
import dev.stackwright.model.check.deployment.CloudLogDriver;
import dev.stackwright.model.check.deployment.CloudOnlyService;
import dev.stackwright.model.check.deployment.CloudRegionFixed;
import dev.stackwright.model.check.deployment.CloudVolumeDriver;
import dev.stackwright.model.check.deployment.DownloadsAtStart;
import dev.stackwright.model.check.deployment.ExternalEndpoint;
import dev.stackwright.model.check.deployment.LicenceMissing;
import dev.stackwright.model.check.deployment.LicenceOnline;
import dev.stackwright.model.check.deployment.OnPremiseManyParts;
import dev.stackwright.model.check.deployment.OnPremiseSizesMissing;
import dev.stackwright.model.check.deployment.PullPolicyAlways;
import dev.stackwright.model.check.deployment.StaticCloudKeys;
import dev.stackwright.model.check.deployment.TelemetryOutside;
import java.util.List;

/** What deployment models demand of a stack. */
final class DeploymentChecks {

    private DeploymentChecks() {
    }

    static List<Check> all() {
        CheckBook book = new CheckBook("checks/deployment.yaml");
        CloudEndpoints clouds = CloudEndpoints.read();
        return List.of(
                new ExternalEndpoint(book.info("external-endpoint"), clouds),
                new AirGappedImages(book.info("air-gapped-images")),
                new StaticCloudKeys(book.info("static-cloud-keys")),
                new LicenceOnline(book.info("licence-online")),
                new LicenceMissing(book.info("licence-missing")),
                TelemetryOutside.read(book.info("telemetry-outside")),
                CloudOnlyService.read(book.info("cloud-only-service"), clouds),
                new CloudLogDriver(book.info("cloud-log-driver"), CloudDrivers.of("log")),
                new CloudVolumeDriver(book.info("cloud-volume-driver"), clouds, CloudDrivers.of("volume")),
                new PullPolicyAlways(book.info("pull-policy-always")),
                new DownloadsAtStart(book.info("downloads-at-start")),
                new BackupTargetOutside(book.info("backup-target-outside")),
                new CloudRegionFixed(book.info("cloud-region-fixed")),
                new ByocAccountFixed(book.info("byoc-account-fixed")),
                new OnPremiseManyParts(book.info("on-premise-many-parts")),
                new OnPremiseSizesMissing(book.info("on-premise-sizes-missing")));
    }
}
