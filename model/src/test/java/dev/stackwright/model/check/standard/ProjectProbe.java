package dev.stackwright.model.check.standard;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.OtherFile;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.Reading;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.text.TextDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The problems of a small project whose files are all given here. */
final class ProjectProbe {

    private static final Checks PROBLEMS = StandardChecks.problems(Technologies.read(), ChoiceCatalog.read());
    private static final Path FOLDER = Path.of("/shop").toAbsolutePath();

    private final Map<Path, String> texts = new HashMap<>();
    private final List<Path> main = new ArrayList<>();
    private Map<String, String> environment = Map.of();

    /** A project of one file under its usual name. */
    static ProjectProbe of(String text) {
        return of("compose.yaml", text);
    }

    static ProjectProbe of(String name, String text) {
        return new ProjectProbe().main(name, text);
    }

    /** A further main file, laid over those before it. */
    ProjectProbe main(String name, String text) {
        main.add(FOLDER.resolve(name));
        return file(name, text);
    }

    /** A file beside the main ones. */
    ProjectProbe file(String name, String text) {
        texts.put(FOLDER.resolve(name), text);
        return this;
    }

    ProjectProbe variables(Map<String, String> set) {
        environment = set;
        return this;
    }

    List<Finding> findings() {
        ProjectSources sources = path -> texts.containsKey(path)
                ? new Reading.Text(TextDocument.of(texts.get(path)))
                : new Reading.Unreadable(Reading.Reason.MISSING, "does not exist", "Create it.");
        ComposeProject project = ComposeProject.resolve(sources,
                ResolveOptions.of(main).withEnvironment(environment));
        Path home = main.get(0);
        return PROBLEMS.run(Snapshot.of(texts.get(home)), ResolvedStack.of(project, home));
    }

    /** Each finding as {@code file:line severity id: message}; without the file where it is the first one. */
    List<String> lines() {
        return findings().stream().map(this::line).toList();
    }

    private String line(Finding finding) {
        TextDocument text = finding.file().map(OtherFile::text).orElseGet(() ->
                TextDocument.of(texts.get(main.get(0))));
        String file = finding.file().map(other -> FOLDER.relativize(other.path()) + ":").orElse("");
        return file + text.positionOf(finding.range().start()).line() + " " + finding.severity().id() + " "
                + finding.id() + ": " + finding.message();
    }
}
