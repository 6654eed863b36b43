package dev.stackwright.model.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Relative paths made absolute, as Docker Compose does it (Compose Specification, section "Relative paths"). */
final class ProjectPaths {

    private static final String[] REMOTE = {"https://", "http://", "git://", "ssh://", "github.com/", "git@"};

    private final Path base;
    private final Optional<String> home;

    /** @param base the folder against which relative paths are read */
    ProjectPaths(Path base, Optional<String> home) {
        this.base = base;
        this.home = home;
    }

    Path base() {
        return base;
    }

    ResolvedScalar absolute(ResolvedScalar path) {
        return path.isNone() ? path : path.withValue(absolute(path.value()));
    }

    String absolute(String path) {
        if (path.startsWith("~")) {
            return home.map(folder -> clean(folder + "/" + path.substring(1))).orElse(path);
        }
        return isAbsolute(path) ? path : clean(base + "/" + path);
    }

    /** The path of a file that is to be read; empty where the text can be no path. */
    Optional<Path> file(String path) {
        try {
            return Optional.of(Path.of(absolute(path)).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A build context; one that lies elsewhere stays as it is. */
    ResolvedScalar context(ResolvedScalar context) {
        return context.isNone() || isRemote(context.value()) ? context : absolute(context);
    }

    /** True for what is not a path of this machine: a repository, an image, another service. */
    static boolean isRemote(String text) {
        if (text.contains("://") || text.startsWith("service:") || text.startsWith("oci:")) {
            return true;
        }
        for (String prefix : REMOTE) {
            if (text.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.startsWith("\\\\") || isOnDrive(path);
    }

    static boolean isOnDrive(String path) {
        return path.length() >= 3 && Character.isLetter(path.charAt(0)) && path.charAt(1) == ':'
                && (path.charAt(2) == '\\' || path.charAt(2) == '/');
    }

    /** Without {@code .}, {@code ..} and doubled slashes, as far as the text alone tells. */
    static String clean(String path) {
        if (path.isEmpty()) {
            return path;
        }
        boolean isRooted = path.charAt(0) == '/';
        StringBuilder out = new StringBuilder(path.length());
        int floor = 0;
        int from = 0;
        while (from <= path.length()) {
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            boolean isUp = path.startsWith("..", from) && end == from + 2;
            if (isUp && out.length() > floor) {
                out.setLength(Math.max(out.lastIndexOf("/"), 0));
            } else if (isUp && !isRooted) {
                out.append(out.length() == 0 ? ".." : "/..");
                floor = out.length();
            } else if (end > from && !isUp && !(end == from + 1 && path.charAt(from) == '.')) {
                out.append(out.length() == 0 && !isRooted ? "" : "/").append(path, from, end);
            }
            from = end + 1;
        }
        return out.length() == 0 ? isRooted ? "/" : "." : out.toString();
    }
}
