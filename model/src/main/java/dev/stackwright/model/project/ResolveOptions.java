package dev.stackwright.model.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a project is resolved with, as the command line of Docker Compose says it.
 *
 * @param files       the compose files, each merged over those before it; at least one
 * @param folder      the project folder, where it is not that of the first file
 * @param name        the project name, where it is not to be found out
 * @param environment the variables of the shell; they win over those of {@code .env}
 * @param envFiles    files to read in place of {@code .env}
 * @param profiles    which profiles are active
 */
public record ResolveOptions(List<Path> files, Optional<Path> folder, Optional<String> name,
                             Map<String, String> environment, List<Path> envFiles, Profiles profiles) {

    private static final List<String> MAIN_NAMES =
            List.of("compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml");
    private static final List<String> OVERRIDE_NAMES = List.of("compose.override.yml", "compose.override.yaml",
            "docker-compose.override.yml", "docker-compose.override.yaml");

    /**
     * Active profiles.
     *
     * @param all   true for every profile there is
     * @param names the active ones, beside those that {@code COMPOSE_PROFILES} names
     */
    public record Profiles(boolean all, List<String> names) {

        public Profiles {
            names = List.copyOf(names);
        }

        public static Profiles none() {
            return new Profiles(false, List.of());
        }

        public static Profiles every() {
            return new Profiles(true, List.of());
        }
    }

    public ResolveOptions {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no compose file");
        }
        files = files.stream().map(ResolveOptions::clean).toList();
        folder = folder.map(ResolveOptions::clean);
        environment = Map.copyOf(environment);
        envFiles = envFiles.stream().map(ResolveOptions::clean).toList();
    }

    /** Those files and nothing else: no variable of the shell, no active profile. */
    public static ResolveOptions of(List<Path> files) {
        return new ResolveOptions(files, Optional.empty(), Optional.empty(), Map.of(), List.of(), Profiles.none());
    }

    /** One file, with the override file that Docker Compose finds beside it. */
    public static ResolveOptions of(Path file) {
        return of(filesBeside(file));
    }

    /**
     * The file and, where it bears one of the names Docker Compose looks for, the override file beside it.
     *
     * @return one file or two
     */
    public static List<Path> filesBeside(Path main) {
        Path file = clean(main);
        if (!isMainName(file)) {
            return List.of(file);
        }
        for (String name : OVERRIDE_NAMES) {
            Path override = file.resolveSibling(name);
            if (Files.isRegularFile(override)) {
                return List.of(file, override);
            }
        }
        return List.of(file);
    }

    /**
     * The files Docker Compose reads together with this one, the first one first: those that {@code COMPOSE_FILE} names
     * in the shell or in the {@code .env} beside it, where this one is among them; otherwise as {@link #filesBeside},
     * and for an override file the file that it is laid over in front of it.
     *
     * @param sources     where the {@code .env} is read
     * @param environment the variables of the shell
     */
    public static List<Path> filesAround(Path any, ProjectSources sources, Map<String, String> environment) {
        Path file = clean(any);
        List<Path> named = ListedFiles.of(file, sources, environment);
        return named.contains(file) ? named : usualFilesAround(file);
    }

    /** The same with what the disk holds and the variables of this process. */
    public static List<Path> filesAround(Path any) {
        return filesAround(any, ProjectSources.ofDisk(), System.getenv());
    }

    private static List<Path> usualFilesAround(Path file) {
        Optional<Path> base = Optional.of(file).filter(one -> OVERRIDE_NAMES.contains(one.getFileName().toString()))
                .flatMap(one -> Optional.ofNullable(one.getParent())).flatMap(ResolveOptions::mainIn);
        return base.isPresent() ? List.of(base.get(), file) : filesBeside(file);
    }

    /** True for a file of a name that Docker Compose looks for by itself. */
    public static boolean isMainName(Path file) {
        return MAIN_NAMES.contains(file.getFileName().toString());
    }

    /** The compose file that Docker Compose takes in a folder where none is named; empty where there is none. */
    public static Optional<Path> mainIn(Path folder) {
        return MAIN_NAMES.stream().map(clean(folder)::resolve).filter(Files::isRegularFile).findFirst();
    }

    public ResolveOptions withName(String other) {
        return new ResolveOptions(files, folder, Optional.of(other), environment, envFiles, profiles);
    }

    public ResolveOptions withFolder(Path other) {
        return new ResolveOptions(files, Optional.of(other), name, environment, envFiles, profiles);
    }

    public ResolveOptions withEnvironment(Map<String, String> other) {
        return new ResolveOptions(files, folder, name, other, envFiles, profiles);
    }

    public ResolveOptions withEnvFiles(List<Path> other) {
        return new ResolveOptions(files, folder, name, environment, other, profiles);
    }

    public ResolveOptions withProfiles(Profiles other) {
        return new ResolveOptions(files, folder, name, environment, envFiles, other);
    }

    /** The folder against which relative paths of the main files are read. */
    Path base() {
        Path parent = files.get(0).getParent();
        return folder.orElse(parent == null ? files.get(0) : parent);
    }

    private static Path clean(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
