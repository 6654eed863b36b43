package dev.stackwright.model.workspace;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Saving.Conflict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A stack in a folder of its own, and the ways to change and save it. */
abstract class SavingFixture {

    static final String TEXT = "services:\r\n  web:\r\n    image: nginx\r\n";
    static final String CHANGED = "services:\r\n  web:\r\n    image: caddy\r\n";
    static final String DESIGN = "{\"schema\": 1, \"later\": true}";

    @TempDir
    Path folder;

    Path compose;
    Path design;
    final ProjectFiles files = new ProjectFiles();

    @BeforeEach
    void writeCompose() throws IOException {
        compose = folder.resolve("compose.yaml");
        design = folder.resolve("compose.stackwright.json");
        Files.writeString(compose, TEXT);
    }

    Opening.Opened open() {
        return (Opening.Opened) files.open(compose);
    }

    static Snapshot changed(Opening.Opened opened) {
        return opened.snapshot().apply(Edit.ofText("t", TextPatch.between(TEXT, CHANGED)));
    }

    static Snapshot placed(Snapshot snapshot) {
        return snapshot.apply(Edit.ofDesign("d", snapshot.design().withPositions(
                Map.of(ElementId.service("web"), new NodePosition(1, 2)))));
    }

    Saving save(Opening.Opened opened, Snapshot snapshot) {
        return files.save(opened.file(), snapshot, Conflict.REFUSE);
    }

    static FileProblem problem(Saving saving) {
        return ((Saving.Failed) saving).problem();
    }

    List<String> names() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
