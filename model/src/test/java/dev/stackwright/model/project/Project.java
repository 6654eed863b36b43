package dev.stackwright.model.project;

import dev.stackwright.model.text.TextDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A project of texts in memory, under the folder {@code /project}. */
final class Project implements ProjectSources {

    static final Path FOLDER = Path.of("/project");

    private final Map<Path, Reading> texts = new HashMap<>();
    private ResolveOptions options = ResolveOptions.of(List.of(FOLDER.resolve("compose.yaml")))
            .withName("demo").withEnvironment(Map.of("HOME", "/home/me"));

    /** A project of one file. */
    static Project of(String compose) {
        return new Project().with("compose.yaml", compose);
    }

    Project with(String path, String text) {
        texts.put(FOLDER.resolve(path).normalize(), new Reading.Text(TextDocument.of(text)));
        return this;
    }

    Project withFolder(String path) {
        texts.put(FOLDER.resolve(path).normalize(), new Reading.Unreadable(Reading.Reason.FOLDER,
                "is a folder, not a file", "Name a file in it."));
        return this;
    }

    Project withOptions(UnaryOperator<ResolveOptions> change) {
        options = change.apply(options);
        return this;
    }

    /** Merges further files over the first. */
    Project over(String... files) {
        List<Path> all = new ArrayList<>(options.files());
        for (String file : files) {
            all.add(FOLDER.resolve(file));
        }
        options = new ResolveOptions(all, options.folder(), options.name(), options.environment(), options.envFiles(),
                options.profiles());
        return this;
    }

    ComposeProject resolved() {
        return ComposeProject.resolve(this, options);
    }

    /** What an attribute of a service comes to, as text. */
    String value(String service, String attribute) {
        return resolved().service(service).flatMap(found -> found.value(attribute)).map(Object::toString)
                .orElse("nothing");
    }

    /** The problems as {@code id file:line:column}. */
    List<String> problems() {
        return resolved().problems().stream().map(problem -> problem.id() + " " + FOLDER.relativize(
                problem.file().path()) + ":" + problem.file().position(problem.range())).toList();
    }

    @Override
    public Reading read(Path file) {
        return texts.getOrDefault(file, new Reading.Unreadable(Reading.Reason.MISSING, "does not exist",
                "Create it, or correct the path."));
    }
}
