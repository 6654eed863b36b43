package dev.stackwright.model.check.standard;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.advice.BuildNeedsImage;
import dev.stackwright.model.check.advice.DatabasePortPublished;
import dev.stackwright.model.check.advice.DependencyNotReady;
import dev.stackwright.model.check.advice.HealthcheckMissing;
import dev.stackwright.model.check.advice.ImageStandIn;
import dev.stackwright.model.check.advice.ImageTagFloating;
import dev.stackwright.model.check.advice.ImpliedDependency;
import dev.stackwright.model.check.advice.RegistryCredentials;
import dev.stackwright.model.check.advice.ResourcesMissing;
import dev.stackwright.model.check.advice.SecretDefault;
import dev.stackwright.model.check.advice.SecretInClear;
import dev.stackwright.model.check.advice.StoreWithoutVolume;
import java.util.List;

/** The compose basics every stack should live up to, whatever is chosen. */
final class BasicChecks {

    private BasicChecks() {
    }

    static List<Check> all() {
        CheckBook book = new CheckBook("checks/basics.yaml");
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
                new ResourcesMissing(book.info("resources-missing")));
    }
}
