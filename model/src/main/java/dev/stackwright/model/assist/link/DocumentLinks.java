package dev.stackwright.model.assist.link;

import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.assist.TreePlace;
import dev.stackwright.model.assist.link.LinkTarget.OnDisk;
import dev.stackwright.model.assist.link.LinkTarget.Page;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds where the words of a compose file lead: images and models to the pages of their registries, paths to files
 * that are there. Immutable.
 */
public final class DocumentLinks {

    private static final String FILE_SCHEME = "file://";
    /** Values that are a path as a whole. */
    private static final List<String[]> PATHS = List.of(
            path("include", "#"), path("include", "#", "path"), path("include", "#", "path", "#"),
            path("include", "#", "env_file"), path("include", "#", "env_file", "#"),
            path("include", "#", "project_directory"),
            path("services", "*", "env_file"), path("services", "*", "env_file", "#"),
            path("services", "*", "env_file", "#", "path"),
            path("services", "*", "label_file"), path("services", "*", "label_file", "#"),
            path("services", "*", "build"), path("services", "*", "build", "context"),
            path("services", "*", "credential_spec", "file"), path("services", "*", "extends", "file"),
            path("services", "*", "develop", "watch", "#", "path"),
            path("configs", "*", "file"), path("secrets", "*", "file"));

    private final Predicate<Path> exists;

    /** @param exists whether there is a file or a folder; may ask the disk */
    public DocumentLinks(Predicate<Path> exists) {
        this.exists = exists;
    }

    private static String[] path(String... steps) {
        return steps;
    }

    /** The link at a place; empty where nothing leads anywhere. */
    public Optional<DocumentLink> at(PlaceQuestion question) {
        return question.place().flatMap(place -> place.value().filter(value -> !value.isBlank())
                .flatMap(value -> link(question, place, value)));
    }

    private Optional<DocumentLink> link(PlaceQuestion question, TreePlace place, String value) {
        if (place.isAt("services", "*", "image")) {
            return RegistryPage.ofImage(question.resolved(value)).map(page -> page(place, page));
        }
        if (place.isAt("models", "*", "model")) {
            return RegistryPage.ofModel(question.resolved(value)).map(page -> page(place, page));
        }
        if (place.isAt("services", "*", "build", "dockerfile")) {
            return question.folder().flatMap(folder -> context(question, place, folder))
                    .flatMap(context -> onDisk(question, context, value, content(place)));
        }
        return question.folder().flatMap(folder -> inFolder(question, place, value, folder));
    }

    private Optional<DocumentLink> inFolder(PlaceQuestion question, TreePlace place, String value, Path folder) {
        if (place.isAt("services", "*", "volumes", "#")) {
            return source(value).flatMap(source -> onDisk(question, folder, source, new Range(content(place).start(),
                    content(place).start() + source.length())));
        }
        boolean isBind = place.isAt("services", "*", "volumes", "#", "source") && isPath(value);
        return isBind || PATHS.stream().anyMatch(place::isAt) ? onDisk(question, folder, value, content(place))
                : Optional.empty();
    }

    /** The path in {@code SOURCE:TARGET}; names of volumes are none. */
    private static Optional<String> source(String mount) {
        int colon = mount.indexOf(':', mount.startsWith("${") ? Math.max(0, mount.indexOf('}')) : 0);
        return colon > 0 && isPath(mount.substring(0, colon)) ? Optional.of(mount.substring(0, colon))
                : Optional.empty();
    }

    private static boolean isPath(String text) {
        return text.startsWith(".") || text.startsWith("/") || text.startsWith("~") || text.startsWith("$");
    }

    /** The folder that an image is built in, which its Dockerfile is looked for in. */
    private Optional<Path> context(PlaceQuestion question, TreePlace place, Path folder) {
        Optional<YamlNode> build = question.snapshot().compose().service(place.path().get(1))
                .flatMap(service -> service.ownValue("build"));
        String context = build.filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast)
                .flatMap(mapping -> mapping.value("context")).flatMap(YamlNode::asScalar).map(YamlScalar::value)
                .orElse(".");
        return resolved(folder, question.resolved(context));
    }

    private Optional<DocumentLink> onDisk(PlaceQuestion question, Path folder, String written, Range characters) {
        String path = question.resolved(written);
        return resolved(folder, path.startsWith(FILE_SCHEME) ? path.substring(FILE_SCHEME.length()) : path)
                .filter(exists).map(file -> new DocumentLink(characters, new OnDisk(file)));
    }

    private static Optional<Path> resolved(Path folder, String path) {
        String whole = path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path;
        if (whole.isBlank() || whole.contains("://")) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.resolve(whole).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static DocumentLink page(TreePlace place, URI page) {
        return new DocumentLink(content(place), new Page(page));
    }

    /** The characters between the quotes. */
    private static Range content(TreePlace place) {
        Range range = place.range();
        boolean isQuoted = place.node() instanceof YamlScalar scalar && scalar.style().isQuoted() && range.length() > 1;
        return isQuoted ? new Range(range.start() + 1, range.end() - 1) : range;
    }
}
