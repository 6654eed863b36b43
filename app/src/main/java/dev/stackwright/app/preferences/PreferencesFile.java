package dev.stackwright.app.preferences;

import dev.stackwright.app.task.Background;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.model.workspace.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps the preferences in a file. Read once; a change counts at once and is written beside the window's thread.
 * Another studio may write the same file: each change is made to what the file holds then. A file that cannot be
 * read never stops the start; it is laid aside before a new one takes its place.
 */
public final class PreferencesFile {

    private static final System.Logger LOG = System.getLogger(PreferencesFile.class.getName());
    private static final String NAME = "preferences.json";
    private static final String ASIDE = "preferences.unreadable.json";

    private final Path folder;
    private final Background background;
    private final List<UnaryOperator<Preferences>> unwritten = new ArrayList<>();
    private Preferences known;

    /** @param folder need not exist yet */
    public PreferencesFile(Path folder, Background background) {
        this.folder = folder;
        this.background = background;
        this.known = atStart();
    }

    private Preferences atStart() {
        try {
            return PreferencesText.read(onDisk()).orElse(Preferences.DEFAULT);
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "the preferences were not read", e);
            return Preferences.DEFAULT;
        }
    }

    /** The preferences as this studio knows them. To be called on the window's thread. */
    public Preferences get() {
        return known;
    }

    /** Changes the preferences. To be called on the window's thread. */
    public void change(UnaryOperator<Preferences> change) {
        Preferences changed = change.apply(known);
        if (changed.equals(known)) {
            return;
        }
        known = changed;
        synchronized (unwritten) {
            unwritten.add(change);
        }
        background.run(() -> {
            write();
            return folder;
        }, written -> { }, error -> LOG.log(Level.WARNING, "the preferences were not written", error));
    }

    /**
     * Returns once every change made so far is on disk, or was found to be impossible to write.
     *
     * @throws UncheckedIOException where the folder or what it holds cannot be read or made
     */
    public synchronized void write() {
        List<UnaryOperator<Preferences>> changes;
        synchronized (unwritten) {
            changes = List.copyOf(unwritten);
            unwritten.clear();
        }
        if (changes.isEmpty()) {
            return;
        }
        String earlier = onDisk();
        Optional<Preferences> read = PreferencesText.read(earlier);
        Preferences now = read.orElse(Preferences.DEFAULT);
        for (UnaryOperator<Preferences> change : changes) {
            now = change.apply(now);
        }
        try {
            Files.createDirectories(folder);
            if (read.isEmpty() && !earlier.isBlank()) {
                Files.move(file(), folder.resolve(ASIDE), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare " + folder, e);
        }
        byte[] content = PreferencesText.written(now, earlier).getBytes(StandardCharsets.UTF_8);
        Optional<FileProblem> problem = new ProjectFiles().write(file(), content);
        problem.ifPresent(met -> LOG.log(Level.WARNING, met.location() + ": " + met.message()));
    }

    private Path file() {
        return folder.resolve(NAME);
    }

    private String onDisk() {
        try {
            return Files.exists(file()) ? new String(Files.readAllBytes(file()), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file(), e);
        }
    }
}
