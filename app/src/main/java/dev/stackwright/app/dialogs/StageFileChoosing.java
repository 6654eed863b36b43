package dev.stackwright.app.dialogs;

import dev.stackwright.rendering.notation.Notation;
import dev.stackwright.resources.Strings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Chooses files with the dialogs of the platform. */
public final class StageFileChoosing implements FileChoosing {

    private static final String DEFAULT_NAME = "compose.yaml";

    private final Window owner;

    public StageFileChoosing(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> fileToOpen(Optional<Path> near) {
        FileChooser chooser = chooser("files.open.title");
        folderOf(near).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> fileToSave(Optional<Path> suggested) {
        FileChooser chooser = chooser("files.save.title");
        folderOf(suggested).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        chooser.setInitialFileName(suggested.map(file -> file.getFileName().toString()).orElse(DEFAULT_NAME));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> pictureToSave(Path suggested) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Strings.text("picture.title"));
        chooser.getExtensionFilters().addAll(
                new ExtensionFilter(Strings.text("picture.filter"), "*.png", "*.svg", "*.pdf"),
                new ExtensionFilter(Strings.text("picture.filter.text"), Arrays.stream(Notation.values())
                        .map(notation -> "*" + notation.ending()).toList()),
                new ExtensionFilter(Strings.text("files.filter.all"), "*.*"));
        folderOf(Optional.of(suggested)).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        chooser.setInitialFileName(suggested.getFileName().toString());
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title, Optional<Path> near) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        folderOf(near).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private static FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Strings.text(titleKey));
        chooser.getExtensionFilters().addAll(
                new ExtensionFilter(Strings.text("files.filter.compose"), "*.yaml", "*.yml"),
                new ExtensionFilter(Strings.text("files.filter.all"), "*.*"));
        return chooser;
    }

    /** A chooser refuses to open on a folder that is not there. */
    private static Optional<Path> folderOf(Optional<Path> near) {
        return near.map(Path::toAbsolutePath)
                .map(path -> Files.isDirectory(path) ? path : path.getParent())
                .filter(Files::isDirectory);
    }
}
