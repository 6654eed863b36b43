package dev.stackwright.model.starter;

import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.model.workspace.NewFiles;
import dev.stackwright.model.workspace.NewFiles.NewFile;
import dev.stackwright.model.workspace.ProjectFiles;
import dev.stackwright.model.workspace.Saving;
import dev.stackwright.model.workspace.TextReading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Writes a starter into a folder, all of it or nothing. Nothing that is there is written over; only a
 * {@code .gitignore} may get a line more, where that is wished.
 */
public final class StarterFolder {

    private static final String COMPOSE = "compose.yaml";
    private static final String IGNORE = ".gitignore";
    /** Files that Docker Compose would read in place of the new one, or together with it. */
    private static final List<String> OTHER_STACKS = List.of("compose.yml", "docker-compose.yaml",
            "docker-compose.yml", "compose.override.yaml", "compose.override.yml", "docker-compose.override.yaml",
            "docker-compose.override.yml");

    private final ProjectFiles files;
    private final NewFiles newFiles;

    public StarterFolder() {
        this(new ProjectFiles(), new NewFiles());
    }

    public StarterFolder(ProjectFiles files, NewFiles newFiles) {
        this.files = files;
        this.newFiles = newFiles;
    }

    /** What became of a starter. */
    public sealed interface Outcome {

        /**
         * The stack is there.
         *
         * @param compose its compose file
         * @param plan    what was done
         */
        record Written(Path compose, StarterPlan plan) implements Outcome {
        }

        /** Files are in the way. Nothing is written. */
        record InTheWay(List<Path> files) implements Outcome {

            public InTheWay {
                files = List.copyOf(files);
            }
        }

        /** The disk refused. Nothing is written. */
        record Failed(FileProblem problem) implements Outcome {
        }
    }

    /** What writing into that folder would do, as things are now. */
    public StarterPlan plan(Path folder, StarterWish wish) {
        List<StarterPlan.Step> steps = new ArrayList<>(List.of(
                new StarterPlan.Step(folder.resolve(COMPOSE), StarterPlan.Kind.CREATE),
                new StarterPlan.Step(DesignStore.fileBeside(folder.resolve(COMPOSE)), StarterPlan.Kind.CREATE)));
        if (wish.environment()) {
            steps.add(new StarterPlan.Step(folder.resolve(IgnoreLines.ENVIRONMENT), StarterPlan.Kind.CREATE));
            steps.add(new StarterPlan.Step(folder.resolve(IGNORE), ignoring(folder.resolve(IGNORE), wish)));
        }
        List<Path> inTheWay = Stream.concat(
                steps.stream().filter(step -> step.kind() == StarterPlan.Kind.CREATE).map(StarterPlan.Step::file),
                OTHER_STACKS.stream().map(folder::resolve)).filter(NewFiles::isThere).toList();
        return new StarterPlan(folder, steps, inTheWay, NewFiles.obstacle(folder));
    }

    private StarterPlan.Kind ignoring(Path ignore, StarterWish wish) {
        if (!NewFiles.isThere(ignore)) {
            return wish.ignoring() == StarterWish.Ignoring.NOTHING ? StarterPlan.Kind.LEAVE_OUT
                    : StarterPlan.Kind.CREATE;
        }
        if (files.read(ignore) instanceof TextReading.Read read && IgnoreLines.cover(read.text())) {
            return StarterPlan.Kind.KEEP;
        }
        return wish.ignoring() == StarterWish.Ignoring.ALSO_ADD_LINE ? StarterPlan.Kind.ADD_LINE
                : StarterPlan.Kind.KEEP_WITHOUT_LINE;
    }

    /**
     * @param random makes the secrets: one that nobody can foresee
     */
    public Outcome write(Path folder, Starter starter, StarterWish wish, RandomGenerator random) {
        StarterPlan plan = plan(folder, wish);
        if (plan.problem().isPresent()) {
            return new Outcome.Failed(plan.problem().get());
        }
        if (!plan.inTheWay().isEmpty()) {
            return new Outcome.InTheWay(plan.inTheWay());
        }
        Optional<Path> extended = plan.fileOf(StarterPlan.Kind.ADD_LINE);
        return extended.isPresent() ? extended(extended.get(), plan, starter, random) : written(plan, starter, random);
    }

    /** The line comes first: no secret lies there for a moment in which git would take it along. */
    private Outcome extended(Path ignore, StarterPlan plan, Starter starter, RandomGenerator random) {
        TextReading reading = files.read(ignore);
        if (reading instanceof TextReading.Unreadable unreadable) {
            return new Outcome.Failed(unreadable.problem());
        }
        TextDocument before = ((TextReading.Read) reading).text();
        TextDocument after = IgnoreLines.withEnvironment(before);
        Optional<Saving> refused = files.save(ignore, before, after, Saving.Conflict.REFUSE);
        if (refused.isPresent()) {
            return refused.get() instanceof Saving.Failed failed ? new Outcome.Failed(failed.problem())
                    : new Outcome.InTheWay(List.of(ignore));
        }
        Outcome outcome = written(plan, starter, random);
        if (!(outcome instanceof Outcome.Written)) {
            // What somebody else has written into it since stays: then the line stays as well and does no harm.
            files.save(ignore, after, before, Saving.Conflict.REFUSE);
        }
        return outcome;
    }

    private Outcome written(StarterPlan plan, Starter starter, RandomGenerator random) {
        List<NewFile> contents = new ArrayList<>();
        for (StarterPlan.Step step : plan.steps()) {
            if (step.kind() == StarterPlan.Kind.CREATE) {
                // From the last to the first: where .env is ignored before it is there, and the stack comes last.
                contents.add(0, content(step.file().getFileName().toString(), starter, random));
            }
        }
        NewFiles.Outcome outcome = newFiles.write(plan.folder(), contents);
        if (outcome instanceof NewFiles.Outcome.InTheWay inTheWay) {
            return new Outcome.InTheWay(inTheWay.files());
        }
        if (outcome instanceof NewFiles.Outcome.Failed failed) {
            return new Outcome.Failed(failed.problem());
        }
        return new Outcome.Written(plan.folder().resolve(COMPOSE), plan);
    }

    private static NewFile content(String name, Starter starter, RandomGenerator random) {
        return switch (name) {
            case COMPOSE -> new NewFile(name, starter.stack().text().encode(), false);
            case IgnoreLines.ENVIRONMENT -> new NewFile(name, bytes(new EnvironmentText(random).of(starter)), true);
            case IGNORE -> new NewFile(name, bytes("# Secrets stay out of version control.\n"
                    + IgnoreLines.ENVIRONMENT + "\n"), false);
            default -> new NewFile(name, bytes(DesignStore.write(starter.stack().design())), false);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
