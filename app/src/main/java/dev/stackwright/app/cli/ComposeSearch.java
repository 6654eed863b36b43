package dev.stackwright.app.cli;

import dev.stackwright.model.workspace.FileProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The compose files that are meant by files and folders: a file by itself, in a folder and the folders below it
 * every file of a usual name, and every YAML file with {@code services} at its top. Hidden files and folders and
 * {@code node_modules} are passed over, links are not followed.
 */
final class ComposeSearch {

    private static final Pattern USUAL = Pattern.compile("(docker-)?compose([._-].*)?\\.ya?ml");
    private static final Pattern SERVICES = Pattern.compile("^(services|\"services\"|'services')[ \t]*:",
            Pattern.MULTILINE);
    /** Most bytes of a file of another name that are looked at, 32 MB: larger ones are not opened anyway. */
    private static final long MAX_BYTES = 32L * 1024 * 1024;

    private final Map<Path, Path> files = new LinkedHashMap<>();
    private final List<FileProblem> problems = new ArrayList<>();

    /** Each file once, in the order of the command line, those of a folder by path. */
    static ComposeSearch in(List<Path> named) {
        ComposeSearch search = new ComposeSearch();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                search.searchFolder(path);
            } else {
                search.add(path);
            }
        }
        return search;
    }

    List<Path> files() {
        return List.copyOf(files.values());
    }

    /** Folders that hold no compose file, or cannot be read. */
    List<FileProblem> problems() {
        return List.copyOf(problems);
    }

    private void add(Path file) {
        files.putIfAbsent(file.toAbsolutePath().normalize(), file);
    }

    private void searchFolder(Path folder) {
        int obstacles = problems.size();
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, visitor(folder, found));
        } catch (IOException e) {
            problems.add(unreadable(folder));
        }
        if (found.isEmpty() && problems.size() == obstacles) {
            problems.add(new FileProblem(folder, FileProblem.Kind.NOT_FOUND, Optional.empty(),
                    "There is no compose file in this folder.", "Name the file itself, or another folder."));
        }
        found.stream().map(Path::normalize).sorted().forEach(this::add);
    }

    private static FileProblem unreadable(Path folder) {
        return new FileProblem(folder, FileProblem.Kind.NO_ACCESS, Optional.empty(), "The folder cannot be read.",
                "Check its permissions.");
    }

    private FileVisitor<Path> visitor(Path top, List<Path> found) {
        return new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean isSkipped = !folder.equals(top)
                        && (isHidden(folder) || folder.getFileName().toString().equals("node_modules"));
                return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file) && isCompose(file, attributes.size())) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException failure) {
                problems.add(unreadable(path));
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isCompose(Path file, long bytes) {
        String name = file.getFileName().toString();
        if (USUAL.matcher(name).matches()) {
            return true;
        }
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && bytes <= MAX_BYTES && hasServices(file);
    }

    private static boolean hasServices(Path file) {
        try {
            // Every byte a character: the key is looked for whatever else the file holds.
            return SERVICES.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).find();
        } catch (IOException e) {
            // It is not known to be a compose file, so nothing is missed.
            return false;
        }
    }
}
