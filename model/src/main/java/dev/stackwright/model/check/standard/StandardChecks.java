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
import dev.stackwright.model.check.structure.DependencyCycle;
import dev.stackwright.model.check.structure.DuplicateKey;
import dev.stackwright.model.check.structure.ImageOrBuildMissing;
import dev.stackwright.model.check.structure.KeepsToReference;
import dev.stackwright.model.check.structure.KeyNotText;
import dev.stackwright.model.check.structure.NotAMapping;
import dev.stackwright.model.check.structure.ServicesMissing;
import dev.stackwright.model.check.structure.UndefinedElement;
import dev.stackwright.model.check.structure.UndefinedService;
import dev.stackwright.model.check.structure.YamlSyntax;
import dev.stackwright.model.reference.Misfit.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The sets of checks the studio comes with. */
public final class StandardChecks {

    private static final String ADVICE = "checks/checks.yaml";
    private static final String PROBLEMS = "checks/problems.yaml";

    private StandardChecks() {
    }

    /** What is wrong with the file itself, and the architecture: for a file that is a stack of its own. */
    public static Checks all(Technologies technologies, ChoiceCatalog choices) {
        return new Checks(Stream.concat(ofFile().stream(), architecture().stream()).toList(), technologies, choices);
    }

    /** The architecture only. */
    public static Checks advice(Technologies technologies, ChoiceCatalog choices) {
        return new Checks(architecture(), technologies, choices);
    }

    /** What is wrong with the file itself. */
    public static Checks problems(Technologies technologies, ChoiceCatalog choices) {
        return new Checks(ofFile(), technologies, choices);
    }

    /** As {@link #problems}, for a file that is laid over another one and need not be complete. */
    public static Checks problemsOfOverlay(Technologies technologies, ChoiceCatalog choices) {
        return new Checks(reading(new CheckBook(PROBLEMS)), technologies, choices);
    }

    private static List<Check> ofFile() {
        CheckBook book = new CheckBook(PROBLEMS);
        return Stream.concat(reading(book).stream(), completeness(book).stream()).toList();
    }

    /** Checks that hold for every file, complete or not. */
    private static List<Check> reading(CheckBook book) {
        return List.of(
                new YamlSyntax(book.info("yaml-syntax")),
                new NotAMapping(book.info("not-a-mapping")),
                new KeepsToReference(book.info("unknown-section"), Kind.UNKNOWN_SECTION),
                new KeepsToReference(book.info("unknown-attribute"), Kind.UNKNOWN_ATTRIBUTE),
                new KeepsToReference(book.info("wrong-type"), Kind.WRONG_TYPE),
                new KeepsToReference(book.info("wrong-format"), Kind.WRONG_FORMAT),
                new KeepsToReference(book.info("value-not-allowed"), Kind.VALUE_NOT_ALLOWED),
                new KeepsToReference(book.info("listed-twice"), Kind.LISTED_TWICE),
                new KeepsToReference(book.info("name-not-allowed"), Kind.NAME_NOT_ALLOWED),
                new KeyNotText(book.info("key-not-text")),
                new DuplicateKey(book.info("duplicate-key")),
                new DependencyCycle(book.info("dependency-cycle")));
    }

    private static List<Check> completeness(CheckBook book) {
        return List.of(
                new ServicesMissing(book.info("services-missing")),
                new ImageOrBuildMissing(book.info("image-or-build-missing")),
                new KeepsToReference(book.info("value-missing"), Kind.VALUE_MISSING),
                new KeepsToReference(book.info("attribute-missing"), Kind.ATTRIBUTE_MISSING),
                new UndefinedService(book.info("undefined-service")),
                new UndefinedElement(book.info("undefined-volume"), "volumes", "volume"),
                new UndefinedElement(book.info("undefined-network"), "networks", "network"),
                new UndefinedElement(book.info("undefined-secret"), "secrets", "secret"),
                new UndefinedElement(book.info("undefined-config"), "configs", "config"));
    }

    private static List<Check> architecture() {
        CheckBook book = new CheckBook(ADVICE);
        return List.of(
                new SecretInClear(book.info("secret-in-clear")),
                new SecretDefault(book.info("secret-default")),
                new ImageTagFloating(book.info("image-tag-floating")),
                new ImageStandIn(book.info("image-stand-in")),
                new BuildNeedsImage(book.info("build-needs-image")),
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
