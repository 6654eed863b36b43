package dev.stackwright.model.compose;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The paths of a compose file that are read against the folder it lies in (Compose Specification, "Relative paths"):
 * what it includes and extends, files of variables, build contexts, mounted folders, files of secrets and configs.
 */
public final class RelativePaths {

    private static final List<String> ELSEWHERE = List.of("service:", "oci:", "docker-image:", "target:", "git@",
            "github.com/");

    private final ComposeFile file;
    /** A place that aliases lead to more than once is one place. */
    private final Map<Range, Use> found = new LinkedHashMap<>();

    /**
     * A place that names a path.
     *
     * @param path   as written, without its variables resolved
     * @param scalar the value it stands in
     * @param offset where it begins in the scalar's value
     */
    public record Use(String path, YamlScalar scalar, int offset) {

        /** Where the path stands in the scalar's value. */
        public Range part() {
            return new Range(offset, offset + path.length());
        }
    }

    private RelativePaths(ComposeFile file) {
        this.file = file;
    }

    /** In the order of sections: includes, services, secrets and configs. */
    public static List<Use> in(ComposeFile file) {
        RelativePaths paths = new RelativePaths(file);
        file.topLevel("include").ifPresent(include -> paths.each(include.value(), paths::include));
        file.services().forEach(paths::service);
        for (String section : List.of("secrets", "configs")) {
            file.elements(section).forEach(element -> paths.field(element.entry().value(), "file", paths::whole));
        }
        return List.copyOf(paths.found.values());
    }

    private void include(YamlNode item) {
        whole(item);
        for (String key : List.of("path", "project_directory", "env_file")) {
            field(item, key, value -> each(value, this::whole));
        }
    }

    private void service(Service service) {
        service.attribute("extends", "file").ifPresent(path -> whole(path.value()));
        service.attribute("credential_spec", "file").ifPresent(path -> whole(path.value()));
        service.attribute("label_file").ifPresent(files -> each(files.value(), this::whole));
        service.attribute("env_file").ifPresent(files -> each(files.value(), item -> {
            whole(item);
            field(item, "path", this::whole);
        }));
        service.attribute("build").ifPresent(build -> {
            whole(build.value());
            field(build.value(), "context", this::whole);
            field(build.value(), "additional_contexts", this::contexts);
        });
        service.attribute("develop", "watch").ifPresent(watch -> each(watch.value(),
                item -> field(item, "path", this::whole)));
        service.attribute("volumes").ifPresent(mounts -> each(mounts.value(), this::mount));
    }

    /** {@code NAME: PATH} or {@code NAME=PATH}. */
    private void contexts(YamlNode contexts) {
        file.attributesOf(contexts).forEach(context -> whole(context.value()));
        contexts.asSequence().ifPresent(list -> list.values().forEach(item -> item.asScalar().ifPresent(
                scalar -> add(scalar, scalar.value().indexOf('=') + 1, scalar.value().length()))));
    }

    /** {@code SOURCE:TARGET}, where only what begins with a dot is a path, or the source of a bind mount. */
    private void mount(YamlNode mount) {
        mount.asScalar().filter(scalar -> scalar.value().startsWith(".") && scalar.value().indexOf(':') > 0)
                .ifPresent(scalar -> add(scalar, 0, scalar.value().indexOf(':')));
        boolean isBind = file.attribute(mount, "type").flatMap(Attribute::text).map(TextValue::raw)
                .filter("bind"::equals).isPresent();
        if (isBind) {
            field(mount, "source", this::whole);
        }
    }

    private void field(YamlNode node, String key, Consumer<YamlNode> taker) {
        file.attribute(node, key).ifPresent(attribute -> taker.accept(attribute.value()));
    }

    /** One value or a list of them. */
    private void each(YamlNode node, Consumer<YamlNode> taker) {
        node.asSequence().ifPresentOrElse(list -> list.values().forEach(taker), () -> taker.accept(node));
    }

    private void whole(YamlNode node) {
        node.asScalar().filter(scalar -> !scalar.isNull()).ifPresent(
                scalar -> add(scalar, 0, scalar.value().length()));
    }

    private void add(YamlScalar scalar, int from, int to) {
        String path = scalar.value().substring(from, to);
        if (isRelative(path)) {
            found.putIfAbsent(scalar.range(), new Use(path, scalar, from));
        }
    }

    private static boolean isRelative(String path) {
        boolean isOnDrive = path.length() > 1 && Character.isLetter(path.charAt(0)) && path.charAt(1) == ':';
        return !path.isBlank() && !isOnDrive && "/~\\$".indexOf(path.charAt(0)) < 0 && !path.contains("://")
                && ELSEWHERE.stream().noneMatch(path::startsWith);
    }
}
