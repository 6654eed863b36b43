package dev.stackwright.model.check.standard;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.advice.AirGappedImages;
import dev.stackwright.model.check.advice.BuildNeedsImage;
import dev.stackwright.model.check.advice.CloudEndpoints;
import dev.stackwright.model.check.advice.ContainerNameFixed;
import dev.stackwright.model.check.advice.DatabasePortPublished;
import dev.stackwright.model.check.advice.DependencyNotReady;
import dev.stackwright.model.check.advice.EncryptionSwitchedOff;
import dev.stackwright.model.check.advice.ExternalEndpoint;
import dev.stackwright.model.check.advice.HealthcheckMissing;
import dev.stackwright.model.check.advice.HipaaCache;
import dev.stackwright.model.check.advice.HipaaSharedTenancy;
import dev.stackwright.model.check.advice.ImageStandIn;
import dev.stackwright.model.check.advice.ImageTagFloating;
import dev.stackwright.model.check.advice.ImpliedDependency;
import dev.stackwright.model.check.advice.RegistryCredentials;
import dev.stackwright.model.check.advice.ResourcesMissing;
import dev.stackwright.model.check.advice.SecretDefault;
import dev.stackwright.model.check.advice.SecretInClear;
import dev.stackwright.model.check.advice.SlaHealthcheck;
import dev.stackwright.model.check.advice.SlaLocalState;
import dev.stackwright.model.check.advice.SlaReplicas;
import dev.stackwright.model.check.advice.SlaSingleDatabase;
import dev.stackwright.model.check.advice.StaticCloudKeys;
import dev.stackwright.model.check.advice.StoreOnHostPath;
import dev.stackwright.model.check.advice.StoreWithoutVolume;
import dev.stackwright.model.check.advice.TenancyRouting;
import java.util.List;
import java.util.stream.Stream;

/** The sets of checks the studio comes with. */
public final class StandardChecks {

    private static final String ADVICE = "checks/checks.yaml";

    private StandardChecks() {
    }

    /** What is wrong with the file itself, and the architecture: for a file that is a stack of its own. */
    public static Checks all(Technologies technologies, ChoiceCatalog choices) {
        return new Checks(Stream.concat(FileChecks.all().stream(), architecture().stream()).toList(), technologies,
                choices);
    }

    /** The architecture only. */
    public static Checks advice(Technologies technologies, ChoiceCatalog choices) {
        return new Checks(architecture(), technologies, choices);
    }

    /** What is wrong with the file itself. */
    public static Checks problems(Technologies technologies, ChoiceCatalog choices) {
        return new Checks(FileChecks.all(), technologies, choices);
    }

    private static List<Check> architecture() {
        CheckBook book = new CheckBook(ADVICE);
        return List.of(
                new SecretInClear(book.info("secret-in-clear")),
                new SecretDefault(book.info("secret-default")),
                new ImageTagFloating(book.info("image-tag-floating")),
                new ImageStandIn(book.info("image-stand-in")),
                new BuildNeedsImage(book.info("build-needs-image")),
                new RegistryCredentials(book.info("registry-credentials")),
                new HealthcheckMissing(book.info("healthcheck-missing")),
                new DependencyNotReady(book.info("dependency-not-ready")),
                new ImpliedDependency(book.info("implied-dependency")),
                new DatabasePortPublished(book.info("database-port-published")),
                new StoreWithoutVolume(book.info("store-without-volume")),
                new ResourcesMissing(book.info("resources-missing")),
                new SlaReplicas(book.info("sla-replicas")),
                new SlaSingleDatabase(book.info("sla-single-database")),
                new SlaHealthcheck(book.info("sla-healthcheck")),
                new SlaLocalState(book.info("sla-local-state")),
                new TenancyRouting(book.info("tenancy-routing")),
                new ContainerNameFixed(book.info("container-name-fixed")),
                new HipaaSharedTenancy(book.info("hipaa-shared-tenancy")),
                new HipaaCache(book.info("hipaa-cache")),
                new EncryptionSwitchedOff(book.info("encryption-switched-off")),
                new StoreOnHostPath(book.info("store-on-host-path")),
                new ExternalEndpoint(book.info("external-endpoint"), CloudEndpoints.read()),
                new AirGappedImages(book.info("air-gapped-images")),
                new StaticCloudKeys(book.info("static-cloud-keys")));
    }
}
