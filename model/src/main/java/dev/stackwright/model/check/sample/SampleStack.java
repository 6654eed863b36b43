package dev.stackwright.model.check.sample;

import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.OverlaySources;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.Reading;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.text.TextDocument;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A small stack with all it needs: nothing of it lies on a disk.
 *
 * @param name    the name of its compose file
 * @param compose the text of its compose file
 * @param design  what is chosen for it
 * @param files   further files of its folder, by name
 */
public record SampleStack(String name, String compose, Design design, SortedMap<String, String> files) {

    private static final ProjectSources NOTHING =
            file -> new Reading.Unreadable(Reading.Reason.MISSING, "does not exist", "Create it, or correct the name.");
    private static final Path FOLDER = Path.of("/sample").toAbsolutePath();

    public SampleStack {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public Snapshot snapshot() {
        return Snapshot.of(TextDocument.of(compose), design);
    }

    /** The same with another text of the compose file. */
    public SampleStack withCompose(String text) {
        return new SampleStack(name, text, design, files);
    }

    /** The project of the compose file and the files beside it, with nothing else around. */
    public ResolvedStack resolved() {
        Map<Path, Reading.Text> texts = new HashMap<>();
        files.forEach((file, text) -> texts.put(FOLDER.resolve(file), new Reading.Text(TextDocument.of(text))));
        Path home = FOLDER.resolve(name);
        texts.put(home, new Reading.Text(TextDocument.of(compose)));
        ProjectSources sources = new OverlaySources(NOTHING, texts);
        List<Path> main = ResolveOptions.filesAround(home, sources, Map.of());
        return ResolvedStack.of(ComposeProject.resolve(sources, ResolveOptions.of(main)), home);
    }
}
