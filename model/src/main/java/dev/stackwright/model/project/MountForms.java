package dev.stackwright.model.project;

import dev.stackwright.model.reference.MountText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The short form of a service's {@code volumes}, {@code secrets} and {@code configs} in the long form. */
final class MountForms {

    private static final Set<String> PROPAGATIONS =
            Set.of("rprivate", "private", "rshared", "shared", "rslave", "slave");

    private final Resolution run;
    private final ProjectPaths paths;

    MountForms(Resolution run, ProjectPaths paths) {
        this.run = run;
        this.paths = paths;
    }

    ResolvedNode volumes(ResolvedNode node) {
        if (!(node instanceof ResolvedSequence sequence)) {
            return node;
        }
        List<ResolvedNode> mounts = new ArrayList<>(sequence.items().size());
        for (ResolvedNode item : sequence.items()) {
            if (item instanceof ResolvedScalar scalar && !scalar.isNone()) {
                mounts.add(volume(scalar));
            } else {
                mounts.add(item instanceof ResolvedMapping mapping ? rebased(mapping) : item);
            }
        }
        return new ResolvedSequence(mounts, sequence.provenance());
    }

    private ResolvedMapping rebased(ResolvedMapping mount) {
        boolean isBind = mount.text("type").filter("bind"::equals).isPresent();
        ResolvedEntry source = mount.entry("source").orElse(null);
        if (!isBind || source == null || !(source.value() instanceof ResolvedScalar scalar)) {
            return mount;
        }
        return mount.draft().put(source.withValue(paths.absolute(scalar))).mapping(mount.provenance());
    }

    /** {@code [SOURCE:]TARGET[:OPTIONS]}; what cannot be read stays as it is. */
    private ResolvedNode volume(ResolvedScalar scalar) {
        Provenance at = scalar.provenance();
        List<String> parts = MountText.parts(scalar.value());
        boolean isTiny = !scalar.value().isEmpty() && scalar.value().length() <= 2;
        if (!isTiny && (parts.contains("") || parts.size() > MountText.MOST_PARTS)) {
            run.madeUnreadable("mount-unreadable", scalar, "With its variables replaced this mount is '"
                    + scalar.value() + "', which is none.", "Make it SOURCE:TARGET or SOURCE:TARGET:MODE.");
            return scalar;
        }
        boolean isNamed = !isTiny && parts.size() > 1;
        String source = isNamed ? parts.get(0) : "";
        String target = isTiny ? scalar.value() : parts.get(isNamed ? 1 : 0);
        boolean isBind = isPath(source);
        ResolvedMapping.Draft mount = new ResolvedMapping.Draft(5);
        mount.put("type", ResolvedScalar.text(isBind ? "bind" : "volume", at));
        if (isNamed) {
            mount.put("source", ResolvedScalar.text(isBind ? paths.absolute(source) : source, at));
        }
        mount.put("target", ResolvedScalar.text(ProjectPaths.clean(target), at));
        ResolvedMapping.Draft bind = new ResolvedMapping.Draft(2);
        ResolvedMapping.Draft volume = new ResolvedMapping.Draft(1);
        for (String option : parts.size() == MountText.MOST_PARTS ? parts.get(2).split(",") : new String[0]) {
            if (option.equals("ro")) {
                mount.put("read_only", ResolvedScalar.flag(true, at));
            } else if (option.equals("nocopy")) {
                volume.put("nocopy", ResolvedScalar.flag(true, at));
            } else if (option.equalsIgnoreCase("z")) {
                bind.put("selinux", ResolvedScalar.text(option, at));
            } else if (PROPAGATIONS.contains(option)) {
                bind.put("propagation", ResolvedScalar.text(option, at));
            }
        }
        if (isBind) {
            bind.put("create_host_path", ResolvedScalar.flag(true, at));
        }
        putUnlessEmpty(mount, "bind", bind, isBind, at);
        putUnlessEmpty(mount, "volume", volume, !isBind, at);
        return mount.mapping(at);
    }

    private static void putUnlessEmpty(ResolvedMapping.Draft mount, String key, ResolvedMapping.Draft fields,
                                       boolean always, Provenance at) {
        if (always || !fields.isEmpty()) {
            mount.put(key, fields.mapping(at));
        }
    }

    private static boolean isPath(String source) {
        return source.startsWith(".") || source.startsWith("/") || source.startsWith("~") || source.startsWith("\\\\")
                || source.length() > 1 && Character.isLetter(source.charAt(0)) && source.charAt(1) == ':';
    }

    /** Secrets and configs: a name alone is a source. */
    static ResolvedNode files(ResolvedNode node) {
        if (!(node instanceof ResolvedSequence sequence)) {
            return node;
        }
        List<ResolvedNode> items = new ArrayList<>(sequence.items().size());
        for (ResolvedNode item : sequence.items()) {
            boolean isShort = item instanceof ResolvedScalar scalar && !scalar.isNone();
            items.add(isShort ? new ResolvedMapping.Draft(1).put("source", item).mapping(item.provenance()) : item);
        }
        return new ResolvedSequence(items, sequence.provenance());
    }
}
