package dev.stackwright.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stackwright.model.corpus.ComposeClient;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.DuplicateService;
import dev.stackwright.model.recipe.RenameService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random edits as the real client reads them. */
class RealClientLawTest {

    private static final int SAMPLES = 500;
    private static final int STEPS_PER_FILE = 8;
    private static final int CLIENTS = 2;

    private final Corpus corpus = Corpus.orSkip();

    @Test
    void dockerComposeReadsWhatWasMeant(@TempDir Path scratch) throws InterruptedException, ExecutionException {
        ComposeClient client = ComposeClient.orSkip(scratch);
        long seed = Long.getLong("stackwright.seed", 20_261_121L);
        Map<String, JsonNode> canonical = corpus.canonical();
        List<OracleRow> rows = new ArrayList<>(corpus.rows().stream()
                .filter(row -> row.isValid() && canonical.containsKey(row.path())).toList());
        Collections.shuffle(rows, new Random(seed));
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<List<String>>> sample = rows.stream().limit(SAMPLES).<Callable<List<String>>>map(row ->
                    () -> judge(client, row, canonical.get(row.path()), new Random(seed + row.path().hashCode())))
                    .toList();
            List<String> differences = new ArrayList<>();
            for (Future<List<String>> one : clients.invokeAll(sample)) {
                differences.addAll(one.get());
            }
            System.out.printf("Read by Docker Compose: %d edited files (seed %d), %d differences%n", SAMPLES, seed,
                    differences.size());
            assertThat(differences).isEmpty();
        } finally {
            clients.shutdownNow();
        }
    }

    private List<String> judge(ComposeClient client, OracleRow row, JsonNode before, Random random) {
        StackRecord then = StackReading.of(Snapshot.of(corpus.document(row), Design.EMPTY)).plain();
        Chain chain = new Chain(corpus.document(row), random).run(STEPS_PER_FILE);
        ComposeClient.Answer answer = client.config(chain.snapshot().text(), corpus.file(row).getParent(), corpus.folder(),
                before.path("name").asText());
        if (answer.isRefused() && isBeyondTheFile(row, answer)) {
            return List.of();
        }
        List<String> found = answer.isRefused() ? List.of(lastLine(answer.error()))
                : new Verdict(before, answer.config(), then, chain.meant().plain(), origins(chain)).differences();
        return found.stream().map(difference -> row + ": " + difference + "\n    after " + chain.applied()).toList();
    }

    /**
     * A service that extends one of another file has a container_name which the text alone does not show, so it
     * may not run more than once.
     */
    private static boolean isBeyondTheFile(OracleRow row, ComposeClient.Answer answer) {
        return row.flags().contains("extends") && answer.error().contains("can't set container_name");
    }

    private static String lastLine(String error) {
        return error.strip().lines().reduce((first, second) -> second).orElse("");
    }

    private static Map<String, String> origins(Chain chain) {
        Map<String, String> origins = new LinkedHashMap<>();
        for (Deed deed : chain.applied()) {
            if (deed.recipe() instanceof RenameService rename) {
                String origin = origins.remove(rename.from());
                origins.put(rename.to(), origin == null ? rename.from() : origin);
            }
            if (deed.recipe() instanceof DuplicateService duplicate) {
                origins.put(duplicate.copy(), origins.getOrDefault(duplicate.service(), duplicate.service()));
            }
        }
        return origins;
    }
}
