package dev.stackwright.app.safety;

import dev.stackwright.app.bench.Samples;
import dev.stackwright.model.recovery.Recoverable;
import dev.stackwright.model.recovery.RecoveryFolder;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFiles;
import dev.stackwright.model.workspace.ProjectMerge.State;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How much work is lost when the program is killed at any moment: a user edits and saves in a process of its own,
 * which is killed; then the project is opened as the next start does. A run is bad when more than a second of work is
 * lost, a file is torn, or unsaved work that is older than a second is not offered. Run it with {@code mvn -q -Pbench -pl app -am
 * process-test-classes -Dbench.main=dev.stackwright.app.safety.KillBench}; the number of kills is the first argument
 * of the class, 300 without one.
 */
public final class KillBench {

    private static final int KILLS = 300;
    private static final int SERVICES = 20;
    private static final int LONGEST_RUN_MS = 2_500;
    private static final long BOUND_MS = 1_000;

    private final Samples lost = new Samples();
    private final List<String> bad = new ArrayList<>();
    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
    private int edits;
    private int saves;
    private int whileSaving;
    private int torn;

    /** What the next start had to offer, and did. */
    private enum Fate {
        OFFERED("unsaved work was there and was offered"),
        NOTHING_UNSAVED("all was saved and nothing was offered"),
        TOO_EARLY("unsaved work was younger than a second and not kept yet"),
        MISSED("unsaved work was older than a second and was not offered"),
        NEEDLESS("all was saved and work was offered all the same");

        private final String words;

        Fate(String words) {
            this.words = words;
        }
    }

    /** One thing the user did. */
    private record Deed(String what, long atMs, String text, String design) {

        static Deed of(String line) {
            String[] words = line.split(" ");
            return new Deed(words[0], Long.parseLong(words[1]), words[2], words[3]);
        }

        boolean leadsTo(State state) {
            return text.equals(EditingChild.textHash(state)) && design.equals(EditingChild.designHash(state));
        }
    }

    private KillBench() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : KILLS;
        KillBench bench = new KillBench();
        for (int seed = 1; seed <= kills; seed++) {
            bench.kill(seed);
            if (seed % 25 == 0 || seed == kills) {
                bench.report(seed);
            }
        }
        System.exit(bench.bad.isEmpty() ? 0 : 1);
    }

    private void kill(long seed) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("kill-bench");
        Path compose = folder.resolve("compose.yaml");
        Files.writeString(compose, "# begin\n" + LargeStacks.yaml(SERVICES, seed));
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-classpath", System.getProperty("java.class.path"),
                EditingChild.class.getName(), compose.toString(), folder.resolve("state").toString(),
                String.valueOf(seed)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = new ArrayList<>();
        long killedAt;
        try (BufferedReader out = child.inputReader(StandardCharsets.US_ASCII)) {
            String first = out.readLine();
            lines.add(first);
            Thread.sleep(new Random(seed).nextInt(LONGEST_RUN_MS));
            // Killed by its handle: the process itself would close what it has told and nobody has read yet.
            child.toHandle().destroyForcibly();
            killedAt = System.currentTimeMillis();
            out.lines().forEach(lines::add);
        }
        child.waitFor(20, TimeUnit.SECONDS);
        int before = bad.size();
        judge(seed, compose, folder.resolve("state"), lines, killedAt);
        if (bad.size() == before) {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void judge(long seed, Path compose, Path state, List<String> lines, long killedAt) throws IOException {
        lines.stream().filter(line -> line.startsWith("trouble")).forEach(line -> bad.add(seed + ": " + line));
        List<Deed> deeds = lines.stream().filter(line -> line.split(" ").length == 4).map(Deed::of).toList();
        Deed last = deeds.get(deeds.size() - 1);
        edits += (int) deeds.stream().filter(deed -> deed.what().equals("state")).count();
        saves += (int) deeds.stream().filter(deed -> deed.what().equals("saved")).count();
        whileSaving += last.what().equals("saving") ? 1 : 0;
        if (!(new ProjectFiles().open(compose) instanceof Opening.Opened opened)) {
            bad.add(seed + ": the file cannot be opened");
            return;
        }
        State onDisk = State.of(opened.snapshot());
        boolean whole = deeds.stream().anyMatch(deed -> deed.text().equals(EditingChild.textHash(onDisk)))
                && deeds.stream().anyMatch(deed -> deed.design().equals(EditingChild.designHash(onDisk)));
        if (!whole) {
            torn++;
            bad.add(seed + ": a torn file");
        }
        List<Recoverable> offers = new RecoveryFolder(state).offers();
        long unsavedMs = lostMs(deeds, onDisk, killedAt);
        Fate fate = fate(last.leadsTo(onDisk), !offers.isEmpty(), unsavedMs);
        fates.merge(fate, 1, Integer::sum);
        if (fate == Fate.MISSED || fate == Fate.NEEDLESS) {
            bad.add(seed + ": " + fate.words);
        }
        loss(seed, offers.isEmpty() ? unsavedMs
                : Math.min(unsavedMs, lostMs(deeds, recovered(offers.get(0)), killedAt)));
    }

    private static Fate fate(boolean saved, boolean offered, long unsavedMs) {
        if (saved) {
            return offered ? Fate.NEEDLESS : Fate.NOTHING_UNSAVED;
        }
        if (offered) {
            return Fate.OFFERED;
        }
        return unsavedMs > BOUND_MS ? Fate.MISSED : Fate.TOO_EARLY;
    }

    /** What stands in the window once the user has recovered the work. */
    private static State recovered(Recoverable offer) {
        return offer.isOvertaken() && offer.merge().isClean()
                ? offer.merge().result(offer.now().text(), List.of(), List.of()) : offer.work().work();
    }

    /**
     * How old the oldest deed is that is not in the state, in ms. A kill between the two files of a save leaves a
     * newer design beside an older text, so each counts on its own.
     *
     * @return {@link Long#MAX_VALUE} when the state never was
     */
    private static long lostMs(List<Deed> deeds, State state, long killedAt) {
        return Math.max(lostMs(deeds, Deed::text, EditingChild.textHash(state), killedAt),
                lostMs(deeds, Deed::design, EditingChild.designHash(state), killedAt));
    }

    private static long lostMs(List<Deed> deeds, Function<Deed, String> part, String hash, long killedAt) {
        for (int i = deeds.size() - 1; i >= 0; i--) {
            if (part.apply(deeds.get(i)).equals(hash)) {
                return i == deeds.size() - 1 ? 0 : killedAt - deeds.get(i + 1).atMs();
            }
        }
        return Long.MAX_VALUE;
    }

    private void loss(long seed, long ms) {
        if (ms == Long.MAX_VALUE) {
            bad.add(seed + ": what came back was never there");
            return;
        }
        lost.add(ms);
        if (ms > BOUND_MS) {
            bad.add(seed + ": " + ms + " ms of work are lost");
        }
    }

    private void report(int kills) {
        System.out.printf("%d kills, %d of them in a save; %,d edits, %,d saves%n", kills, whileSaving, edits, saves);
        for (Fate fate : Fate.values()) {
            System.out.printf("%6d times %s%n", fates.getOrDefault(fate, 0), fate.words);
        }
        System.out.printf("%d torn files; lost work, ms: %s%n", torn, lost);
        System.out.println(bad.isEmpty() ? "no bad run" : "bad runs: " + bad);
    }
}
