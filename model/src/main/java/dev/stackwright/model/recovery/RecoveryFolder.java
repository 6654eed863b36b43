package dev.stackwright.model.recovery;

import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.recovery.UnsavedWork.OtherText;
import dev.stackwright.model.workspace.ProjectFiles;
import dev.stackwright.model.workspace.TextReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The folder in which all windows of a user keep their unsaved work. Each window has a file that says it is open,
 * and one with its work while something is not saved; both end with the window, unless it is torn away.
 */
public final class RecoveryFolder {

    static final String WORK = ".work";
    static final String WINDOW = ".window";

    private static final System.Logger LOG = System.getLogger(RecoveryFolder.class.getName());

    private final PrivateFolder folder;
    private final ProjectFiles files = new ProjectFiles();
    private final Function<Optional<Path>, WindowOwner> owner;

    /** @param state the folder for everything the program remembers; need not exist */
    public RecoveryFolder(Path state) {
        this(state, WindowOwner::here);
    }

    /** @param owner says whose windows the journals belong to */
    public RecoveryFolder(Path state, Function<Optional<Path>, WindowOwner> owner) {
        this.folder = new PrivateFolder(state.resolve("recovery"));
        this.owner = owner;
    }

    /**
     * Begins the journal of a project that is opened in a window.
     *
     * @param file    empty for a project that was never saved
     * @param trouble told on another thread when work cannot be kept safe, once, and with nothing when it can again
     */
    public Journal journal(Optional<Path> file, Consumer<Optional<FileProblem>> trouble) {
        return new Journal(folder, UUID.randomUUID().toString(), owner, file, trouble);
    }

    /** Work of windows that are gone, the newest first. What has reached its file by now is forgotten. */
    public List<Recoverable> offers() throws IOException {
        List<Recoverable> offers = new ArrayList<>();
        for (String name : folder.names(WORK)) {
            String id = name.substring(0, name.length() - WORK.length());
            if (!isOpen(id)) {
                read(id).ifPresent(offers::add);
            }
        }
        forgetWindows();
        offers.removeIf(this::hasReachedItsFile);
        offers.sort(Comparator.comparing((Recoverable offer) -> offer.work().changed()).reversed());
        return List.copyOf(offers);
    }

    /** Forgets the work for good. */
    public void discard(Recoverable offer) throws IOException {
        folder.delete(offer.id() + WORK);
        folder.delete(offer.id() + WINDOW);
    }

    /** Other windows in which the file is open. */
    public List<WindowOwner> others(Path file, Journal own) throws IOException {
        Path wanted = WindowOwner.withoutLinks(file);
        List<WindowOwner> others = new ArrayList<>();
        for (String name : folder.names(WINDOW)) {
            String id = name.substring(0, name.length() - WINDOW.length());
            if (!id.equals(own.id())) {
                Optional<WindowOwner> window = window(id).filter(open -> open.file().equals(Optional.of(wanted)));
                if (window.isPresent() && window.get().isOpen(lastSign(id))) {
                    others.add(window.get());
                }
            }
        }
        return others;
    }

    private Optional<Recoverable> read(String id) throws IOException {
        try {
            Optional<UnsavedWork> work = WorkFile.read(folder.read(id + WORK));
            if (work.isEmpty()) {
                LOG.log(System.Logger.Level.WARNING, folder.path().resolve(id + WORK) + " cannot be understood");
            }
            return work.map(kept -> new Recoverable(id, kept, kept.file().flatMap(this::open)));
        } catch (NoSuchFileException takenMeanwhile) {
            return Optional.empty();
        }
    }

    private Optional<Opening.Opened> open(Path file) {
        return files.open(file) instanceof Opening.Opened opened ? Optional.of(opened) : Optional.empty();
    }

    private boolean hasReachedItsFile(Recoverable offer) {
        boolean reached = offer.now().equals(offer.work().work())
                && (offer.onDisk().isPresent() || offer.work().file().isEmpty())
                && offer.work().others().entrySet().stream().allMatch(other -> holds(other.getKey(), other.getValue()));
        if (reached) {
            try {
                discard(offer);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "work that was saved cannot be forgotten", e);
            }
        }
        return reached;
    }

    private boolean holds(Path file, OtherText other) {
        return files.read(file) instanceof TextReading.Read read && read.text().equals(other.work());
    }

    /** Windows that are gone and have left no work behind. */
    private void forgetWindows() throws IOException {
        List<String> works = folder.names(WORK);
        for (String name : folder.names(WINDOW)) {
            String id = name.substring(0, name.length() - WINDOW.length());
            if (!works.contains(id + WORK) && !isOpen(id)) {
                folder.delete(name);
            }
        }
    }

    private boolean isOpen(String id) throws IOException {
        Optional<WindowOwner> window = window(id);
        return window.isPresent() && window.get().isOpen(lastSign(id));
    }

    private Optional<WindowOwner> window(String id) throws IOException {
        try {
            return WindowOwner.read(folder.read(id + WINDOW));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private Instant lastSign(String id) throws IOException {
        try {
            return Files.getLastModifiedTime(folder.path().resolve(id + WINDOW)).toInstant();
        } catch (NoSuchFileException gone) {
            return Instant.EPOCH;
        }
    }
}
