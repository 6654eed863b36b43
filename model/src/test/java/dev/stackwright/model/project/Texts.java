package dev.stackwright.model.project;

import dev.stackwright.model.text.TextDocument;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Projects of texts in memory for tests of other packages, under the folder {@code /project/shop}. */
public final class Texts {

    public static final Path FOLDER = Path.of("/project/shop");

    private final Map<Path, Reading.Text> texts = new HashMap<>();

    /** A project of one file. */
    public static Texts of(String compose) {
        return new Texts().with("compose.yaml", compose);
    }

    public Texts with(String path, String text) {
        texts.put(FOLDER.resolve(path), new Reading.Text(TextDocument.of(text)));
        return this;
    }

    public ComposeProject resolved() {
        return resolved(Map.of());
    }

    public ComposeProject resolved(Map<String, String> shell) {
        ProjectSources nothing = file -> new Reading.Unreadable(Reading.Reason.MISSING, "does not exist", "");
        return ComposeProject.resolve(new OverlaySources(nothing, texts),
                ResolveOptions.of(List.of(FOLDER.resolve("compose.yaml"))).withEnvironment(shell));
    }
}
