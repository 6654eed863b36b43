package dev.stackwright.model.assist;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.OverlaySources;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.Reading;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question about the place of a bar in the text of a compose file, with other files beside it. */
public final class MarkedPlace {

    public static final Path FOLDER = Path.of("/stack").toAbsolutePath().normalize();
    public static final Path FILE = FOLDER.resolve("compose.yaml");

    private final String marked;
    private final Map<Path, Reading.Text> others = new LinkedHashMap<>();
    private final Map<String, String> shell = new HashMap<>();
    private Design design = Design.EMPTY;

    private MarkedPlace(String marked) {
        this.marked = marked;
    }

    /** @param marked the text with a bar at the place */
    public static MarkedPlace in(String marked) {
        return new MarkedPlace(marked);
    }

    public MarkedPlace beside(String name, String text) {
        TextDocument document = TextDocument.of(text);
        others.put(FOLDER.resolve(name), new Reading.Text(ComposeFile.of(name.endsWith(".env")
                ? YamlReader.unread(document) : YamlReader.read(document))));
        return this;
    }

    public MarkedPlace withShell(String name, String value) {
        shell.put(name, value);
        return this;
    }

    public MarkedPlace with(Design changed) {
        design = changed;
        return this;
    }

    public Map<String, String> shell() {
        return Map.copyOf(shell);
    }

    public PlaceQuestion question() {
        Snapshot snapshot = Snapshot.of(TextDocument.of(marked.replace("|", "")), design);
        Map<Path, Reading.Text> texts = new HashMap<>(others);
        texts.put(FILE, new Reading.Text(snapshot.compose()));
        ProjectSources nothing = path -> new Reading.Unreadable(Reading.Reason.MISSING, "is not there", "");
        ComposeProject project = ComposeProject.resolve(new OverlaySources(nothing, texts),
                ResolveOptions.of(List.of(FILE)).withEnvironment(shell));
        return new PlaceQuestion(snapshot, Optional.of(FILE), project, Math.max(0, marked.indexOf('|')));
    }
}
