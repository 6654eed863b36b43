package dev.stackwright.model.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** The disk of this machine. */
final class LocalDisk implements Disk {

    private static final Set<PosixFilePermission> OWNER_ALONE =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    @Override
    public byte[] read(Path file, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(limit);
        }
    }

    @Override
    public void create(Path file, byte[] content, Path model) throws IOException {
        Optional<PosixFileAttributes> attributes = attributesOf(model);
        // From the first moment no wider open than the model: it may hold secrets.
        write(file, content, attributes.map(PosixFileAttributes::permissions));
        attributes.ifPresent(posix -> take(posix, file));
    }

    @Override
    public void createPrivate(Path file, byte[] content) throws IOException {
        boolean knowsPermissions = Files.getFileAttributeView(file.toAbsolutePath().getParent(),
                PosixFileAttributeView.class) != null;
        write(file, content, Optional.of(OWNER_ALONE).filter(permissions -> knowsPermissions));
    }

    private static void write(Path file, byte[] content, Optional<Set<PosixFilePermission>> permissions)
            throws IOException {
        FileAttribute<?>[] attributes = permissions
                .map(granted -> new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(granted)})
                .orElseGet(() -> new FileAttribute<?>[0]);
        try (FileChannel channel = FileChannel.open(file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** True for a file that nobody may write, not even its owner. */
    static boolean isWriteProtected(Path file) throws IOException {
        return attributesOf(file).filter(posix -> posix.permissions().stream()
                .noneMatch(permission -> permission.name().endsWith("_WRITE"))).isPresent();
    }

    private static Optional<PosixFileAttributes> attributesOf(Path model) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(model, PosixFileAttributeView.class);
        return view == null || !Files.exists(model) ? Optional.empty() : Optional.of(view.readAttributes());
    }

    private static void take(PosixFileAttributes model, Path file) {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class,
                LinkOption.NOFOLLOW_LINKS);
        // Only the superuser may give a file away; a group one does not belong to cannot be kept either.
        ignoringRefusal(() -> view.setGroup(model.group()));
        ignoringRefusal(() -> view.setOwner(model.owner()));
        ignoringRefusal(() -> view.setPermissions(model.permissions()));
    }

    /** One step whose refusal by the system does no harm to what is saved. */
    private interface Step {
        void run() throws IOException;
    }

    private static boolean ignoringRefusal(Step step) {
        try {
            step.run();
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        // Not every system lets a folder be opened; the move itself has happened.
        ignoringRefusal(() -> {
            try (FileChannel folder = FileChannel.open(to.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        });
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
