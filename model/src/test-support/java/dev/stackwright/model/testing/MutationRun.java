package dev.stackwright.model.testing;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.OverlaySources;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.Reading;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.text.TextDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Reads, resolves and checks broken files that are made of whole ones: none may end in an exception, and none may take
 * more than a second of a processor. A mutant follows from the seed and its number alone.
 */
public final class MutationRun {

    private static final long BOUND_MS = 1_000;
    /** Places of an exception that are told. */
    private static final int DEPTH = 5;

    private final Checks checks = StandardChecks.all(Technologies.read(), ChoiceCatalog.read());
    private final ProjectSources disk = ProjectSources.ofDisk();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Path> files;
    private final long seed;
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger unreadable = new AtomicInteger();
    private final AtomicLong slowestNanos = new AtomicLong();
    private final AtomicLong findings = new AtomicLong();

    /** @param files the whole files, at least one */
    public MutationRun(List<Path> files, long seed) {
        this.files = List.copyOf(files);
        this.seed = seed;
    }

    /** Tries the mutants of these numbers, on all processors. */
    public void run(int from, int to) {
        IntStream.range(from, to).parallel().forEach(this::attempt);
    }

    /** What went wrong, with the number of the mutant. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** For example: {@code 3 were no text, 12.5 findings each, the slowest took 41 ms}. */
    public String figures(int mutants) {
        return "%d were no text, %.1f findings each, the slowest took %d ms".formatted(unreadable.get(),
                findings.get() / (double) mutants, slowestNanos.get() / 1_000_000);
    }

    private void attempt(int number) {
        Random random = new Random(seed * 31 + number);
        Path file = files.get(random.nextInt(files.size()));
        try {
            byte[] donor = Files.readAllBytes(files.get(random.nextInt(files.size())));
            byte[] mutant = new Mutations(random, donor).of(Files.readAllBytes(file));
            long nanos = timed(file, mutant);
            slowestNanos.accumulateAndGet(nanos, Math::max);
            if (nanos > BOUND_MS * 1_000_000) {
                faults.add(number + " of " + file + " took " + nanos / 1_000_000 + " ms");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            List<StackTraceElement> trace = List.of(e.getStackTrace());
            faults.add(number + " of " + file + ": " + e + " at " + trace.subList(0, Math.min(DEPTH, trace.size())));
        }
    }

    /** The time of this thread alone, so that other work of the machine does not count. */
    private long timed(Path file, byte[] mutant) {
        long start = threads.getCurrentThreadCpuTime();
        try {
            findings.addAndGet(checked(file, TextDocument.decode(mutant)).size());
        } catch (CharacterCodingException e) {
            unreadable.incrementAndGet();
        }
        return threads.getCurrentThreadCpuTime() - start;
    }

    private List<Finding> checked(Path file, TextDocument text) {
        Snapshot snapshot = Snapshot.of(text, Design.EMPTY);
        Path home = file.toAbsolutePath().normalize();
        ProjectSources sources = new OverlaySources(disk, Map.of(home, new Reading.Text(snapshot.compose())));
        ComposeProject project = ComposeProject.resolve(sources, ResolveOptions.of(List.of(home)));
        return checks.run(snapshot, ResolvedStack.of(project, home));
    }
}
