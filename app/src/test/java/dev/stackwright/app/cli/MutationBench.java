package dev.stackwright.app.cli;

import dev.stackwright.model.testing.MutationRun;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads, resolves and checks a great number of broken files, with little memory: {@code mvn -q -Pbench -pl app -am
 * process-test-classes -Dbench.main=dev.stackwright.app.cli.MutationBench -Dbench.jvm=-Xmx512m
 * -Dbench.arguments=FOLDER}. Further arguments of the class are the number of files, 1,000,000 without one, and the
 * seed. Ends with status 1 where a file ended in an exception or took longer than a second.
 */
public final class MutationBench {

    private static final int MUTANTS = 1_000_000;
    private static final int STEP = 10_000;

    private MutationBench() {
    }

    public static void main(String[] arguments) {
        int mutants = arguments.length > 1 ? Integer.parseInt(arguments[1]) : MUTANTS;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.currentTimeMillis();
        MutationRun run = new MutationRun(composeFiles(Path.of(arguments[0])), seed);
        System.out.println("Seed " + seed + ", " + Runtime.getRuntime().maxMemory() / 1_048_576 + " MB of memory");
        long started = System.nanoTime();
        int told = 0;
        for (int done = 0; done < mutants; done += STEP) {
            int next = Math.min(mutants, done + STEP);
            run.run(done, next);
            System.out.printf("%,d mutants in %,d s: %s; %d faults; at most %,d MB used%n", next,
                    (System.nanoTime() - started) / 1_000_000_000, run.figures(next), run.faults().size(), peakMb());
            run.faults().stream().skip(told).forEach(System.out::println);
            told = run.faults().size();
        }
        System.exit(run.faults().isEmpty() ? 0 : 1);
    }

    private static List<Path> composeFiles(Path folder) {
        return ComposeSearch.in(List.of(folder)).files();
    }

    /** No more than this was held at once: the most that each part of the heap has held, together. */
    private static long peakMb() {
        Stream<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP);
        return pools.mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1_048_576;
    }
}
