package dev.stackwright.app.cli;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ResolveOptions.Profiles;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.project.VariableFile;
import dev.stackwright.model.share.WithoutSecrets;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFiles;
import dev.stackwright.rendering.handoff.FurtherFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A stack and what leaves with it, in a folder that lies below its root as the stack does below its own, so that
 * ways out of the folder lead to places of the same names.
 */
final class ExportedStack {

    private final Path source;
    private final Path sources;
    private final Path root;
    private final Path place;

    /**
     * @param source  the compose file
     * @param sources a folder around it
     * @param root    the folder that stands for that one
     */
    ExportedStack(Path source, Path sources, Path root) {
        this.source = source;
        this.sources = sources;
        // Stacks of one folder would meet.
        this.root = root.resolve(Integer.toHexString(source.hashCode()));
        this.place = this.root.resolve(sources.relativize(source.getParent()));
    }

    CommandRun export() {
        return CommandRun.of("export", source, "--to", place, "--all");
    }

    Path root() {
        return root;
    }

    Path place() {
        return place;
    }

    Path file() {
        return place.resolve(source.getFileName());
    }

    /** What comes on another way: values of variables, and files that say them or lie elsewhere. */
    void fillIn() {
        Snapshot snapshot = ((Opening.Opened) new ProjectFiles().open(source)).snapshot();
        ComposeProject whole = new WholeStack().around(source, snapshot.compose(), Profiles.every());
        Map<String, String> moved = WithoutSecrets.of(snapshot, FurtherFiles.of(whole, source).along(),
                WithoutSecrets.inEnvironmentOf(whole), Technologies.read(), ChoiceCatalog.read()).moved();
        try {
            for (SourceFile file : whole.files()) {
                Path there = root.resolve(sources.relativize(file.path()));
                if (file.path().startsWith(sources) && !Files.exists(there)) {
                    Files.createDirectories(there.getParent());
                    Files.write(there, file.text().encode());
                }
            }
            Path values = place.resolve(".env");
            String said = Files.exists(values) ? Files.readString(values) : "";
            // What the stack's own file says goes before a default that was taken out: it comes last.
            Files.writeString(values, moved.entrySet().stream()
                    .map(one -> one.getKey() + "=" + VariableFile.quoted(one.getValue()) + "\n")
                    .collect(Collectors.joining()) + said);
        } catch (IOException e) {
            throw new UncheckedIOException("completing " + place, e);
        }
    }
}
