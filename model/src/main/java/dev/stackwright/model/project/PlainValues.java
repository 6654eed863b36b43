package dev.stackwright.model.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The values of a service in the one form in which Docker Compose prints them: commands as lists, sizes in bytes,
 * durations in their usual form. What has no such form stays as it is.
 */
final class PlainValues {

    private static final String DEFAULT_PERMISSIONS = "rwm";

    private final Resolution run;
    private final Map<String, UnaryOperator<ResolvedNode>> forms = new HashMap<>();

    PlainValues(Resolution run) {
        this.run = run;
        UnaryOperator<ResolvedNode> bytes = node -> text(node, ByteSizes::canonical);
        UnaryOperator<ResolvedNode> duration = node -> text(node, Durations::canonical);
        for (String name : new String[] {"mem_limit", "mem_reservation", "memswap_limit", "shm_size"}) {
            forms.put(name, bytes);
        }
        forms.put("command", this::words);
        forms.put("entrypoint", this::words);
        forms.put("stop_grace_period", duration);
        forms.put("healthcheck", node -> fields(node, duration, "interval", "timeout", "start_period",
                "start_interval"));
        forms.put("build", node -> fields(node, bytes, "shm_size"));
        forms.put("deploy", node -> deploy(node, bytes, duration));
        forms.put("devices", node -> items(node, PlainValues::device));
        forms.put("extra_hosts", node -> items(node, PlainValues::host));
        forms.put("gpus", node -> items(allGpus(node), PlainValues::counted));
        forms.put("sysctls", KeyValues::labels);
        forms.put("volumes", node -> items(node, mount -> fields(mount, tmpfs -> fields(tmpfs, bytes, "size"),
                "tmpfs")));
    }

    void apply(ResolvedMapping.Draft service) {
        service.replaceAll(entry -> {
            UnaryOperator<ResolvedNode> form = forms.get(entry.key());
            return form == null ? entry : entry.withValue(form.apply(entry.value()));
        });
    }

    private static ResolvedNode text(ResolvedNode node, UnaryOperator<String> form) {
        return node instanceof ResolvedScalar scalar && !scalar.isNone() ? scalar.withValue(form.apply(scalar.value()))
                : node;
    }

    private static ResolvedNode fields(ResolvedNode node, UnaryOperator<ResolvedNode> form, String... keys) {
        if (!(node instanceof ResolvedMapping mapping)) {
            return node;
        }
        ResolvedMapping.Draft draft = null;
        for (String key : keys) {
            ResolvedNode value = mapping.value(key).orElse(null);
            ResolvedNode plain = value == null ? null : form.apply(value);
            if (plain != value) {
                draft = draft == null ? mapping.draft() : draft;
                draft.put(draft.get(key).withValue(plain));
            }
        }
        return draft == null ? node : draft.mapping(mapping.provenance());
    }

    private static ResolvedNode items(ResolvedNode node, UnaryOperator<ResolvedNode> form) {
        if (!(node instanceof ResolvedSequence sequence)) {
            return node;
        }
        List<ResolvedNode> plain = new ArrayList<>(sequence.items().size());
        boolean isChanged = false;
        for (ResolvedNode item : sequence.items()) {
            ResolvedNode changed = form.apply(item);
            isChanged |= changed != item;
            plain.add(changed);
        }
        return isChanged ? new ResolvedSequence(plain, sequence.provenance()) : node;
    }

    private static ResolvedNode deploy(ResolvedNode node, UnaryOperator<ResolvedNode> bytes,
                                       UnaryOperator<ResolvedNode> duration) {
        ResolvedNode timed = fields(node, part -> fields(part, duration, "delay", "monitor", "window"),
                "update_config", "rollback_config", "restart_policy");
        return fields(timed, resources -> fields(resources, side -> fields(fields(fields(side, bytes, "memory"),
                PlainValues::cpus, "cpus"), devices -> items(devices, PlainValues::counted), "devices"),
                "limits", "reservations"), "resources");
    }

    private static ResolvedNode cpus(ResolvedNode node) {
        return text(node, written -> {
            try {
                return ScalarText.decimal(Double.parseDouble(written));
            } catch (NumberFormatException e) {
                return written;
            }
        });
    }

    private static ResolvedNode device(ResolvedNode node) {
        if (!(node instanceof ResolvedScalar scalar) || scalar.isNone()) {
            return node;
        }
        String[] parts = scalar.value().split(":", -1);
        if (parts.length > 3) {
            return node;
        }
        Provenance at = scalar.provenance();
        ResolvedMapping.Draft device = new ResolvedMapping.Draft(3);
        device.put("source", ResolvedScalar.text(parts[0], at));
        device.put("target", ResolvedScalar.text(parts[parts.length > 1 ? 1 : 0], at));
        return device.put("permissions", ResolvedScalar.text(parts.length > 2 ? parts[2] : DEFAULT_PERMISSIONS, at))
                .mapping(at);
    }

    private static ResolvedNode allGpus(ResolvedNode node) {
        boolean isAll = node.text().filter("all"::equals).isPresent();
        return isAll ? new ResolvedSequence(List.of(new ResolvedMapping.Draft(1).put("count", node)
                .mapping(node.provenance())), node.provenance()) : node;
    }

    /** A request for devices; all of them are counted as -1, which is also what no count means. */
    private static ResolvedNode counted(ResolvedNode node) {
        if (!(node instanceof ResolvedMapping request)) {
            return node;
        }
        boolean isOpen = !request.has("count") && !request.has("device_ids");
        if (isOpen || request.text("count").filter("all"::equals).isPresent()) {
            Provenance at = isOpen ? Provenance.byDefault(node.provenance())
                    : request.value("count").orElseThrow().provenance();
            return request.draft().put("count", new ResolvedScalar("-1", ResolvedScalar.Type.WHOLE, at))
                    .mapping(node.provenance());
        }
        return node;
    }

    private static ResolvedNode host(ResolvedNode node) {
        return text(node, written -> {
            int equals = written.indexOf('=');
            boolean isBracketed = written.startsWith("[", equals + 1) && written.endsWith("]");
            return isBracketed ? written.substring(0, equals + 1) + written.substring(equals + 2, written.length() - 1)
                    : written;
        });
    }

    private ResolvedNode words(ResolvedNode node) {
        if (!(node instanceof ResolvedScalar scalar) || scalar.isNone()) {
            return node;
        }
        ShellWords split = ShellWords.of(scalar.value());
        if (split.isBroken()) {
            run.fault("command-unreadable", scalar.provenance(),
                    "This command cannot be split into words: a quote or a parenthesis stands alone.",
                    "Close it, or write the command as a list.");
            return node;
        }
        if (split.cutAt() >= 0) {
            run.report("command-cut-off", ResolveProblem.Severity.WARNING, ResolveProblem.Family.FILE,
                    scalar.provenance().file(), scalar.provenance().range(), "No shell runs this command, and Docker "
                            + "Compose drops all of it from '" + scalar.value().charAt(split.cutAt()) + "' on.",
                    "Write it for a shell: [\"sh\", \"-c\", \"…\"].");
        }
        List<ResolvedNode> words = new ArrayList<>(split.words().size());
        split.words().forEach(word -> words.add(ResolvedScalar.text(word, scalar.provenance())));
        return new ResolvedSequence(words, scalar.provenance());
    }
}
