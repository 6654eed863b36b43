package dev.stackwright.model.symbol;

import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.symbol.Occurrence.Role;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what the bodies of services name by attributes; what they merge in counts with them. */
final class ServiceSymbols {

    private static final String SERVICE_PREFIX = "service:";
    private static final String CONTAINER_PREFIX = "container:";

    /** @param target what an alias stands for, which is looked at once for each thing it is used as */
    private record Visit(YamlNode target, String as) {
    }

    private final SymbolFiles files;
    private final FileKey file;
    private final FoundNames found;
    private final Set<Visit> visited = new HashSet<>();

    ServiceSymbols(SymbolFiles files, FileKey file, FoundNames found) {
        this.files = files;
        this.file = file;
        this.found = found;
    }

    void body(YamlNode body) {
        entries(body, "body", entry -> attribute(entry.name().orElse(""), entry.value()));
    }

    private void attribute(String key, YamlNode value) {
        switch (key) {
            case "depends_on" -> namesOrKeys(value, SymbolKind.SERVICE);
            case "links", "volumes_from" -> items(value, key, this::linked);
            case "network_mode", "ipc", "pid", "uts", "userns_mode", "cgroup" -> prefixed(value);
            case "extends" -> extended(value);
            case "networks" -> namesOrKeys(value, SymbolKind.NETWORK);
            case "models" -> namesOrKeys(value, SymbolKind.MODEL);
            case "secrets" -> items(value, key, item -> source(item, SymbolKind.SECRET));
            case "configs" -> items(value, key, item -> source(item, SymbolKind.CONFIG));
            case "volumes" -> items(value, key, this::mount);
            case "profiles" -> items(value, key, item -> found.whole(SymbolKind.PROFILE, "", item, Role.REFERENCE));
            case "build" -> entries(value, key, entry -> ofBuild(entry.name().orElse(""), entry.value()));
            case "environment" -> environment(value);
            case "credential_spec" -> entries(value, key, entry -> {
                if (entry.isNamed("config")) {
                    found.whole(SymbolKind.CONFIG, "", entry.value(), Role.REFERENCE);
                }
            });
            default -> { }
        }
    }

    private void ofBuild(String key, YamlNode value) {
        if (key.equals("secrets")) {
            items(value, "secrets", item -> source(item, SymbolKind.SECRET));
        } else if (key.equals("additional_contexts")) {
            entries(value, "contexts", entry -> prefixed(entry.value()));
            items(value, "contexts", this::prefixed);
        }
    }

    private void namesOrKeys(YamlNode value, SymbolKind kind) {
        String scope = kind == SymbolKind.SERVICE ? files.scopeOf(file) : "";
        entries(value, kind.name(), entry -> found.whole(kind, scope, entry.key(), Role.REFERENCE));
        items(value, kind.name(), item -> found.whole(kind, scope, item, Role.REFERENCE));
    }

    private void linked(YamlNode item) {
        item.asScalar().filter(scalar -> !scalar.value().startsWith(CONTAINER_PREFIX)).ifPresent(scalar -> {
            int colon = separator(scalar.value());
            found.part(SymbolKind.SERVICE, files.scopeOf(file), scalar, new Range(0, colon), Role.REFERENCE);
        });
    }

    /** The first colon that stands in no variable, or the end. */
    private static int separator(String value) {
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ':' && depth <= 0) {
                return i;
            }
        }
        return value.length();
    }

    /** {@code service:name}, behind {@code context=} in a list of contexts. */
    private void prefixed(YamlNode value) {
        value.asScalar().ifPresent(scalar -> {
            int at = scalar.value().startsWith(SERVICE_PREFIX) ? 0 : scalar.value().indexOf("=" + SERVICE_PREFIX) + 1;
            if (at > 0 || scalar.value().startsWith(SERVICE_PREFIX)) {
                found.part(SymbolKind.SERVICE, files.scopeOf(file), scalar,
                        new Range(at + SERVICE_PREFIX.length(), scalar.value().length()), Role.REFERENCE);
            }
        });
    }

    private void extended(YamlNode value) {
        if (value.asScalar().isPresent()) {
            found.whole(SymbolKind.SERVICE, files.scopeOf(file), value, Role.REFERENCE);
            return;
        }
        value.asMapping().ifPresent(mapping -> {
            Optional<String> path = mapping.value("file").flatMap(YamlNode::asScalar).map(YamlScalar::value);
            String scope = path.map(name -> files.named(name, file).map(files::scopeOf).orElse(name))
                    .orElse(files.scopeOf(file));
            mapping.value("service").ifPresent(name ->
                    found.whole(SymbolKind.SERVICE, scope, name, Role.REFERENCE));
        });
    }

    private void source(YamlNode item, SymbolKind kind) {
        found.whole(kind, "", item, Role.REFERENCE);
        item.asMapping().flatMap(details -> details.value("source"))
                .ifPresent(name -> found.whole(kind, "", name, Role.REFERENCE));
    }

    private void mount(YamlNode item) {
        item.asScalar().filter(scalar -> !scalar.isNull()).ifPresent(scalar ->
                VolumeMount.ofLine(scalar.value(), scalar.range()).volumeName().ifPresent(name ->
                        found.part(SymbolKind.VOLUME, "", scalar, new Range(0, name.length()), Role.REFERENCE)));
        item.asMapping().filter(details -> details.value("type").flatMap(YamlNode::asScalar)
                .map(YamlScalar::value).orElse("volume").equals("volume"))
                .flatMap(details -> details.value("source"))
                .ifPresent(name -> found.whole(SymbolKind.VOLUME, "", name, Role.REFERENCE));
    }

    /** A name alone hands on the variable of that name. */
    private void environment(YamlNode value) {
        entries(value, "environment", entry -> {
            if (entry.value().isNull() && !entry.isMerge()) {
                found.whole(SymbolKind.VARIABLE, "", entry.key(), Role.HANDED);
            }
        });
        items(value, "environment", item -> item.asScalar().filter(scalar -> scalar.value().indexOf('=') < 0)
                .ifPresent(scalar -> found.whole(SymbolKind.VARIABLE, "", scalar, Role.HANDED)));
    }

    private void entries(YamlNode value, String as, Consumer<YamlEntry> each) {
        if (isSeen(value, as)) {
            return;
        }
        value.asMapping().map(YamlMapping::entries).orElse(List.of()).forEach(entry -> {
            if (entry.isMerge()) {
                entry.value().asSequence().map(YamlSequence::values).orElse(List.of(entry.value()))
                        .forEach(merged -> entries(merged, as, each));
            } else {
                each.accept(entry);
            }
        });
    }

    private void items(YamlNode value, String as, Consumer<YamlNode> each) {
        if (!isSeen(value, as + " items")) {
            value.asSequence().map(YamlSequence::values).orElse(List.of()).forEach(each);
        }
    }

    /** What aliases stand for is looked at once: many aliases of aliases cost no more than they are long. */
    private boolean isSeen(YamlNode value, String as) {
        return value instanceof YamlAlias && value.resolved().isPresent()
                && !visited.add(new Visit(value.resolved().get(), as));
    }
}
