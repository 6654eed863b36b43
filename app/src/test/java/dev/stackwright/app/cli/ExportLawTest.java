package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stackwright.model.corpus.ComposeClient;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import dev.stackwright.model.starter.Starter;
import dev.stackwright.model.starter.StarterFolder;
import dev.stackwright.model.starter.StarterWish;
import dev.stackwright.model.starter.Starters;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever leaves with a stack, Docker Compose makes the same project of it once the variables hold what they held,
 * and no document has a gap. A few real stacks are drawn in each run; {@code -Dstackwright.stacks=100} draws more,
 * {@code -Dstackwright.seed} others.
 */
class ExportLawTest {

    private static final int WORKERS = 2;
    private static final int STACKS = Integer.getInteger("stackwright.stacks", 8);
    private static final long SEED = Long.getLong("stackwright.seed", 20_261_122L);
    private static final String PLATFORM = "x-omnistrate-";

    @TempDir
    private Path scratch;

    @Test
    void everyStarterLeavesWhole() throws InterruptedException, ExecutionException {
        ComposeClient client = ComposeClient.orSkip(scratch);
        Path root = scratch.resolve("starters");

        List<Callable<List<String>>> starters = Starters.read().all().stream().<Callable<List<String>>>map(starter ->
                () -> faults(client, starter, root)).toList();

        assertThat(found(starters)).isEmpty();
    }

    @Test
    void everyRealStackLeavesWhole() throws InterruptedException, ExecutionException {
        Corpus corpus = Corpus.orSkip();
        ComposeClient client = ComposeClient.orSkip(scratch);
        Map<String, JsonNode> canonical = corpus.canonical();

        List<Callable<List<String>>> stacks = drawn(corpus, canonical).stream().<Callable<List<String>>>map(row ->
                () -> faults(client, corpus, row, canonical.get(row.path()))).toList();

        assertThat(stacks).hasSize(STACKS);
        assertThat(found(stacks)).isEmpty();
    }

    @Test
    void aGapIsSeen() {
        assertThat(ExportedTexts.gaps("# A\n\n`${fine}`\n\n## B\n\n### C\n\nTODO: ${x}\n\n### D\n\n## E\n"))
                .hasSize(4).anyMatch(gap -> gap.contains("TODO")).anyMatch(gap -> gap.contains("${x}"))
                .contains("nothing below 'D'", "nothing below 'E'");
    }

    /** Half of them are somebody's whole project, the others come from catalogues and from the tests of tools. */
    private static List<OracleRow> drawn(Corpus corpus, Map<String, JsonNode> canonical) {
        List<OracleRow> rows = new ArrayList<>(corpus.rows().stream().filter(row -> row.isValid()
                && row.entries() > 0 && canonical.containsKey(row.path())).toList());
        Collections.shuffle(rows, new Random(SEED));
        Map<Boolean, List<OracleRow>> byKind = rows.stream()
                .collect(Collectors.partitioningBy(row -> row.kind().equals("project")));
        List<OracleRow> drawn = new ArrayList<>(byKind.get(true).stream().limit(STACKS / 2).toList());
        byKind.get(false).stream().limit(STACKS - drawn.size()).forEach(drawn::add);
        return drawn;
    }

    private static List<String> found(List<Callable<List<String>>> stacks)
            throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<String> found = new ArrayList<>();
            for (Future<List<String>> one : workers.invokeAll(stacks)) {
                found.addAll(one.get());
            }
            return found;
        } finally {
            workers.shutdownNow();
        }
    }

    private List<String> faults(ComposeClient client, Starter starter, Path root) {
        Path home = root.resolve(starter.id());
        StarterFolder.Outcome written = new StarterFolder().write(home, starter, StarterWish.USUAL,
                new SecureRandom());
        Path file = ((StarterFolder.Outcome.Written) written).compose();
        JsonNode before = client.config(List.of(file), home, root, starter.id()).config();
        return faults(client, starter.id(), new ExportedStack(file, root, scratch.resolve("exported")), before);
    }

    private List<String> faults(ComposeClient client, Corpus corpus, OracleRow row, JsonNode before) {
        return faults(client, row.path(), new ExportedStack(corpus.file(row), corpus.folder(),
                scratch.resolve("exported")), before);
    }

    private static List<String> faults(ComposeClient client, String name, ExportedStack stack, JsonNode before) {
        List<String> faults = new ArrayList<>();
        CommandRun run = stack.export();
        if (run.status() != ExitStatus.OK) {
            return List.of(name + ": " + run.err());
        }
        ExportedTexts.gapsIn(stack.place()).forEach(gap -> faults.add(name + ": " + gap));
        stack.fillIn();
        ComposeClient.Answer answer = client.config(List.of(stack.file()), stack.place(), stack.root(),
                before.path("name").asText());
        if (answer.isRefused()) {
            faults.add(name + ": " + answer.error().strip());
        } else {
            compare("", withoutPlatform(before.deepCopy()), answer.config(), name, faults);
        }
        return faults;
    }

    /** What the export takes out on purpose. */
    private static JsonNode withoutPlatform(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            object.remove(names.stream().filter(name -> name.startsWith(PLATFORM)).toList());
        }
        node.forEach(ExportLawTest::withoutPlatform);
        return node;
    }

    private static void compare(String way, JsonNode before, JsonNode after, String name, List<String> faults) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            for (Iterator<String> each = before.fieldNames(); each.hasNext();) {
                String key = each.next();
                compare(way + "/" + key, before.path(key), after.path(key), name, faults);
            }
            after.fieldNames().forEachRemaining(key -> {
                if (!before.has(key)) {
                    faults.add(name + ": " + way + "/" + key + " is new: " + after.path(key));
                }
            });
            return;
        }
        faults.add(name + ": " + way + " was " + before + " and is " + after);
    }
}
