package dev.stackwright.model.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Brings a document into the long forms of the Compose Specification and makes its paths absolute, so that documents
 * can be merged by what they mean. What has none of the known forms stays as it is.
 */
final class LongForms {

    private final ProjectPaths paths;
    private final MountForms mounts;
    private final PortForms ports;

    LongForms(Resolution run, ProjectPaths paths) {
        this.paths = paths;
        this.mounts = new MountForms(run, paths);
        this.ports = new PortForms(run);
    }

    ResolvedMapping of(ResolvedMapping root) {
        ResolvedMapping.Draft draft = root.draft();
        change(draft, "services", node -> each(node, this::service));
        change(draft, "volumes", node -> each(node, this::volume));
        change(draft, "networks", node -> each(node, LongForms::element));
        change(draft, "secrets", node -> each(node, this::fileElement));
        change(draft, "configs", node -> each(node, this::fileElement));
        return draft.mapping(root.provenance());
    }

    /** A document in which every build has a context: where none is written, the folder of the project. */
    ResolvedMapping withContexts(ResolvedMapping root) {
        boolean isComplete = root.mapping("services").filter(services -> services.entries().stream()
                .anyMatch(service -> lacksContext(service.value()))).isEmpty();
        return isComplete ? root : (ResolvedMapping) changed(root, "services", services -> each(services,
                service -> lacksContext(service) ? changed(service, "build", this::withContext) : service));
    }

    private static boolean lacksContext(ResolvedNode service) {
        return service instanceof ResolvedMapping mapping
                && mapping.mapping("build").filter(build -> !build.has("context")).isPresent();
    }

    private ResolvedNode withContext(ResolvedNode build) {
        Provenance at = Provenance.byDefault(build.provenance());
        return ((ResolvedMapping) build).draft().put("context", ResolvedScalar.text(paths.base().toString(), at))
                .mapping(build.provenance());
    }

    private static void change(ResolvedMapping.Draft draft, String key, UnaryOperator<ResolvedNode> by) {
        ResolvedEntry entry = draft.get(key);
        if (entry != null) {
            draft.put(entry.withValue(by.apply(entry.value())));
        }
    }

    private static ResolvedNode each(ResolvedNode node, UnaryOperator<ResolvedNode> by) {
        if (node instanceof ResolvedMapping mapping) {
            ResolvedMapping.Draft draft = new ResolvedMapping.Draft(mapping.keys().size());
            mapping.entries().forEach(entry -> draft.put(entry.withValue(by.apply(entry.value()))));
            return draft.mapping(mapping.provenance());
        }
        return items(node, by);
    }

    private static ResolvedNode items(ResolvedNode node, UnaryOperator<ResolvedNode> by) {
        if (!(node instanceof ResolvedSequence sequence)) {
            return node;
        }
        List<ResolvedNode> items = new ArrayList<>(sequence.items().size());
        sequence.items().forEach(item -> items.add(by.apply(item)));
        return new ResolvedSequence(items, sequence.provenance());
    }

    private ResolvedNode absolute(ResolvedNode node) {
        return node instanceof ResolvedScalar scalar ? paths.absolute(scalar) : node;
    }

    private ResolvedNode context(ResolvedNode node) {
        return node instanceof ResolvedScalar scalar ? paths.context(scalar) : node;
    }

    private ResolvedNode service(ResolvedNode node) {
        if (!(node instanceof ResolvedMapping service)) {
            return node;
        }
        ResolvedMapping.Draft draft = new ResolvedMapping.Draft(service.keys().size() + 2);
        for (ResolvedEntry entry : service.entries()) {
            draft.put(entry.withValue(LayerMerge.withoutRepetition(entry.key(),
                    attribute(entry.key(), entry.value()))));
        }
        return draft.mapping(service.provenance());
    }

    private ResolvedNode attribute(String name, ResolvedNode value) {
        return switch (name) {
            case "build" -> build(value);
            case "environment", "sysctls" -> KeyValues.texts(value);
            case "labels", "annotations" -> KeyValues.labels(value);
            case "depends_on" -> dependencies(value);
            case "env_file" -> envFiles(value);
            case "label_file" -> items(KeyValues.list(value), this::absolute);
            case "networks", "models" -> KeyValues.names(value);
            case "ports" -> ports.longForm(value);
            case "volumes" -> mounts.volumes(value);
            case "secrets", "configs" -> MountForms.files(value);
            case "dns", "dns_search", "tmpfs" -> KeyValues.list(value);
            case "expose" -> KeyValues.textItems(value);
            case "extra_hosts" -> KeyValues.hosts(value);
            case "extends" -> extended(value);
            case "deploy" -> changed(value, "labels", KeyValues::labels);
            case "healthcheck" -> changed(value, "test", LongForms::test);
            case "develop" -> changed(value, "watch", watch -> each(watch,
                    one -> changed(one, "path", this::absolute)));
            default -> value;
        };
    }

    private static ResolvedNode changed(ResolvedNode node, String key, UnaryOperator<ResolvedNode> by) {
        if (!(node instanceof ResolvedMapping mapping) || !mapping.has(key)) {
            return node;
        }
        ResolvedMapping.Draft draft = mapping.draft();
        change(draft, key, by);
        return draft.mapping(mapping.provenance());
    }

    private ResolvedNode build(ResolvedNode node) {
        if (node instanceof ResolvedScalar scalar && !scalar.isNone()) {
            return new ResolvedMapping.Draft(1).put("context", paths.context(scalar)).mapping(scalar.provenance());
        }
        if (!(node instanceof ResolvedMapping build)) {
            return node;
        }
        ResolvedMapping.Draft draft = build.draft();
        change(draft, "context", this::context);
        change(draft, "additional_contexts", contexts -> each(KeyValues.texts(contexts), this::context));
        change(draft, "args", KeyValues::texts);
        change(draft, "labels", KeyValues::labels);
        change(draft, "extra_hosts", KeyValues::hosts);
        change(draft, "secrets", MountForms::files);
        change(draft, "tags", tags -> LayerMerge.withoutRepetition("tags", tags));
        return draft.mapping(build.provenance());
    }

    private static ResolvedNode dependencies(ResolvedNode node) {
        if (node instanceof ResolvedSequence sequence) {
            ResolvedMapping.Draft draft = new ResolvedMapping.Draft(sequence.items().size());
            for (ResolvedNode item : sequence.items()) {
                item.text().ifPresent(name -> draft.put(name, dependency(item.provenance())));
            }
            return draft.mapping(sequence.provenance());
        }
        return each(node, one -> one instanceof ResolvedMapping mapping && !mapping.has("required")
                ? mapping.draft().put("required", ResolvedScalar.flag(true, Provenance.byDefault(one.provenance())))
                        .mapping(one.provenance()) : one);
    }

    static ResolvedMapping dependency(Provenance at) {
        return new ResolvedMapping.Draft(2).put("condition", ResolvedScalar.text("service_started", at))
                .put("required", ResolvedScalar.flag(true, at)).mapping(at);
    }

    private ResolvedNode envFiles(ResolvedNode node) {
        return items(KeyValues.list(node), one -> {
            if (one instanceof ResolvedScalar scalar && !scalar.isNone()) {
                return new ResolvedMapping.Draft(2).put("path", paths.absolute(scalar))
                        .put("required", ResolvedScalar.flag(true, scalar.provenance())).mapping(scalar.provenance());
            }
            return changed(one, "path", this::absolute);
        });
    }

    private ResolvedNode extended(ResolvedNode node) {
        if (node instanceof ResolvedScalar scalar && !scalar.isNone()) {
            return new ResolvedMapping.Draft(1).put("service", scalar).mapping(scalar.provenance());
        }
        return changed(node, "file", file -> file instanceof ResolvedScalar scalar
                && ProjectPaths.isRemote(scalar.value()) ? file : absolute(file));
    }

    private static ResolvedNode test(ResolvedNode node) {
        return node instanceof ResolvedScalar scalar && !scalar.isNone() ? new ResolvedSequence(List.of(
                ResolvedScalar.text("CMD-SHELL", scalar.provenance()), scalar), scalar.provenance()) : node;
    }

    /** A volume, network, secret or config; {@code external} with a name is the older way to give both. */
    private static ResolvedNode element(ResolvedNode node) {
        if (!(node instanceof ResolvedMapping element)) {
            return node;
        }
        ResolvedMapping.Draft draft = element.draft();
        change(draft, "labels", KeyValues::labels);
        ResolvedEntry external = draft.get("external");
        if (external != null && external.value() instanceof ResolvedMapping named) {
            draft.put(external.withValue(ResolvedScalar.flag(true, named.provenance())));
            named.entry("name").ifPresent(name -> {
                if (!draft.has("name")) {
                    draft.put(name);
                }
            });
        }
        return draft.mapping(element.provenance());
    }

    /** A volume that is a folder of this machine has its path among the options of the driver. */
    private ResolvedNode volume(ResolvedNode node) {
        ResolvedNode volume = element(node);
        Optional<ResolvedMapping> options = volume.asMapping().flatMap(fields -> fields.mapping("driver_opts"));
        boolean isBind = options.flatMap(fields -> fields.text("o")).filter("bind"::equals).isPresent()
                && volume.asMapping().flatMap(fields -> fields.text("driver")).orElse("local").equals("local");
        return isBind ? changed(volume, "driver_opts", fields -> changed(fields, "device", this::absolute)) : volume;
    }

    private ResolvedNode fileElement(ResolvedNode node) {
        return changed(element(node), "file", this::absolute);
    }
}
