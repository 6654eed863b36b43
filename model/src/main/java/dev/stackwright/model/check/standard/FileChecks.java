package dev.stackwright.model.check.standard;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.project.AdditionalContextUnknown;
import dev.stackwright.model.check.project.ContainerNameReplicated;
import dev.stackwright.model.check.project.ContentSource;
import dev.stackwright.model.check.project.DependencyCycle;
import dev.stackwright.model.check.project.DeviceCountAndIds;
import dev.stackwright.model.check.project.ExclusiveAttributes;
import dev.stackwright.model.check.project.ExternalConflict;
import dev.stackwright.model.check.project.HostAddressUnknown;
import dev.stackwright.model.check.project.ImageOrBuildMissing;
import dev.stackwright.model.check.project.LimitsDiffer;
import dev.stackwright.model.check.project.MountTargetTwice;
import dev.stackwright.model.check.project.NegativeReplicas;
import dev.stackwright.model.check.project.OverlayNeedsBase;
import dev.stackwright.model.check.project.PlatformNotBuilt;
import dev.stackwright.model.check.project.ResolutionProblems;
import dev.stackwright.model.check.project.UndefinedElement;
import dev.stackwright.model.check.project.UndefinedService;
import dev.stackwright.model.check.project.UnsetVariables;
import dev.stackwright.model.check.project.WatchPathBlank;
import dev.stackwright.model.check.structure.DuplicateKey;
import dev.stackwright.model.check.structure.KeepsToReference;
import dev.stackwright.model.check.structure.KeyNotText;
import dev.stackwright.model.check.structure.NotAMapping;
import dev.stackwright.model.check.structure.ServicesMissing;
import dev.stackwright.model.check.structure.YamlSyntax;
import dev.stackwright.model.reference.Misfit.Kind;
import java.util.List;
import java.util.stream.Stream;

/** What may be wrong with compose files themselves. */
final class FileChecks {

    private static final List<LimitsDiffer.Pair> PAIRS = List.of(
            new LimitsDiffer.Pair("scale", "deploy.replicas"),
            new LimitsDiffer.Pair("cpus", "deploy.resources.limits.cpus"),
            new LimitsDiffer.Pair("mem_limit", "deploy.resources.limits.memory"),
            new LimitsDiffer.Pair("mem_reservation", "deploy.resources.reservations.memory"),
            new LimitsDiffer.Pair("pids_limit", "deploy.resources.limits.pids"));
    /** Ports and mounts that variables make unreadable are among what does not keep to the reference. */
    private static final List<String> RESOLUTION = List.of("compose-file-unreadable", "included-file-unreadable",
            "include-cycle", "include-conflict", "extended-file-unreadable", "extended-service-missing",
            "extends-cycle", "extends-too-long", "env-file-unreadable", "env-file-malformed",
            "env-file-name-ignored", "label-file-unreadable",
            "required-variable-unset", "value-of-wrong-type", "value-too-long", "too-many-values",
            "remote-not-read", "reads-outside-project", "include-too-deep", "too-many-includes", "variables-too-long",
            "command-unreadable", "command-cut-off");

    private FileChecks() {
    }

    static List<Check> all() {
        CheckBook book = new CheckBook("checks/problems.yaml");
        return Stream.of(structure(book), references(book), conflicts(book), resolution(book))
                .flatMap(List::stream).toList();
    }

    private static List<Check> structure(CheckBook book) {
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
                new KeepsToReference(book.info("variable-needed"), Kind.VARIABLE_NEEDED),
                new KeepsToReference(book.info("value-missing"), Kind.VALUE_MISSING),
                new KeepsToReference(book.info("attribute-missing"), Kind.ATTRIBUTE_MISSING),
                new KeyNotText(book.info("key-not-text")),
                new DuplicateKey(book.info("duplicate-key")),
                new ServicesMissing(book.info("services-missing")));
    }

    private static List<Check> references(CheckBook book) {
        return List.of(
                new OverlayNeedsBase(book.info("overlay-needs-base")),
                new ImageOrBuildMissing(book.info("image-or-build-missing")),
                new UndefinedService(book.info("undefined-service")),
                new UndefinedElement(book.info("undefined-volume"), "volumes", "volume"),
                new UndefinedElement(book.info("undefined-network"), "networks", "network"),
                new UndefinedElement(book.info("undefined-secret"), "secrets", "secret"),
                new UndefinedElement(book.info("undefined-config"), "configs", "config"),
                new UndefinedElement(book.info("undefined-model"), "models", "model"),
                new AdditionalContextUnknown(book.info("additional-context-unknown")),
                new DependencyCycle(book.info("dependency-cycle")));
    }

    private static List<Check> conflicts(CheckBook book) {
        return List.of(
                new ExclusiveAttributes(book.info("network-mode-and-networks"), List.of("network_mode"),
                        List.of("networks")),
                new ExclusiveAttributes(book.info("dockerfile-twice"), List.of("build", "dockerfile"),
                        List.of("build", "dockerfile_inline")),
                new LimitsDiffer(book.info("limits-differ"), PAIRS),
                new ContainerNameReplicated(book.info("container-name-replicated")),
                new NegativeReplicas(book.info("negative-replicas")),
                new MountTargetTwice(book.info("mount-target-twice")),
                new WatchPathBlank(book.info("watch-path-blank")),
                new PlatformNotBuilt(book.info("platform-not-built")),
                new HostAddressUnknown(book.info("host-address-unknown")),
                new DeviceCountAndIds(book.info("device-count-and-ids")),
                new ExternalConflict(book.info("external-conflict")),
                new ContentSource(book.info("secret-source"), "secrets", List.of("file", "environment")),
                new ContentSource(book.info("config-source"), "configs", List.of("file", "environment", "content")));
    }

    private static List<Check> resolution(CheckBook book) {
        return Stream.concat(Stream.of(new UnsetVariables(book.info("variable-unset"))),
                RESOLUTION.stream().<Check>map(id -> new ResolutionProblems(book.info(id)))).toList();
    }
}
