package dev.stackwright.model.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.edit.Snapshot;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold of every stack, tried on random ones. */
class EstimateLawTest {

    private static final List<String> IMAGES = List.of("acme/api:1", "postgres:16", "redis:7", "nginx:1.27",
            "cockroachdb/cockroach:v24.1.0", "rabbitmq:3.13", "mongo:7");
    private static final double NOISE = 1e-12;
    private static final int STACKS = 150;

    /** A service of a random stack. */
    private record Piece(String image, int replicas, List<Integer> needs) {
    }

    private static List<Piece> random(Random random) {
        List<Piece> pieces = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            List<Integer> needs = new ArrayList<>();
            for (int other = 0; other < count; other++) {
                if (random.nextInt(4) == 0) {
                    needs.add(other);
                }
            }
            pieces.add(new Piece(IMAGES.get(i == 0 ? 0 : random.nextInt(IMAGES.size())), 1 + random.nextInt(4), needs));
        }
        return pieces;
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder("services:\n");
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            text.append("  s").append(i).append(":\n    image: ").append(piece.image())
                    .append("\n    deploy: {replicas: ").append(piece.replicas()).append("}\n    depends_on: [")
                    .append(String.join(", ", piece.needs().stream().map(need -> "s" + need).toList())).append("]\n");
            if (i == 0) {
                text.append("    ports: [\"80\"]\n");
            }
        }
        return text.toString();
    }

    private static Estimated estimated(List<Piece> pieces, Random random) {
        String target = List.of("99.9", "99.95", "99.99", "99.999").get(random.nextInt(4));
        return Estimated.of(text(pieces)).sla(target);
    }

    private static List<Piece> with(List<Piece> pieces, int index, Piece other) {
        List<Piece> changed = new ArrayList<>(pieces);
        changed.set(index, other);
        return changed;
    }

    @Test
    void moreReplicasNeverLowerIt() {
        Random random = new Random(7);
        for (int i = 0; i < STACKS; i++) {
            List<Piece> pieces = random(random);
            int index = random.nextInt(pieces.size());
            Piece piece = pieces.get(index);
            long seed = random.nextLong();

            double more = estimated(with(pieces, index, new Piece(piece.image(), piece.replicas() + 1, piece.needs())),
                    new Random(seed)).likely();

            assertThat(more).as(text(pieces)).isGreaterThanOrEqualTo(
                    estimated(pieces, new Random(seed)).likely() - NOISE);
        }
    }

    @Test
    void aFurtherSerialDependencyNeverRaisesIt() {
        Random random = new Random(8);
        for (int i = 0; i < STACKS; i++) {
            List<Piece> pieces = random(random);
            Piece entry = pieces.get(0);
            List<Integer> needs = new ArrayList<>(entry.needs());
            needs.add(pieces.size());
            List<Piece> longer = with(pieces, 0, new Piece(entry.image(), entry.replicas(), needs));
            longer.add(new Piece("acme/further:1", 1 + random.nextInt(3), List.of()));
            long seed = random.nextLong();

            assertThat(estimated(longer, new Random(seed)).likely()).as(text(longer))
                    .isLessThanOrEqualTo(estimated(pieces, new Random(seed)).likely() + NOISE);
        }
    }

    @Test
    void aPartThatNeverFailsChangesNothing() {
        Random random = new Random(9);
        for (int i = 0; i < STACKS; i++) {
            List<Piece> pieces = random(random);
            Piece entry = pieces.get(0);
            List<Integer> needs = new ArrayList<>(entry.needs());
            needs.add(pieces.size());
            List<Piece> longer = with(pieces, 0, new Piece(entry.image(), entry.replicas(), needs));
            longer.add(new Piece(random.nextBoolean() ? "acme/further:1" : "mysql:8", 1, List.of()));
            long seed = random.nextLong();

            double perfect = estimated(longer, new Random(seed)).assuming("services/s" + pieces.size(), 100).likely();

            assertThat(perfect).as(text(longer))
                    .isCloseTo(estimated(pieces, new Random(seed)).likely(), within(NOISE));
        }
    }

    @Test
    void theProductIsThatOfItsFactorsAndNeverAboveAnyEntry() {
        Random random = new Random(10);
        for (int i = 0; i < STACKS; i++) {
            Estimate estimate = estimated(random(random), random).estimate();
            double product = estimate.whole().factors().stream()
                    .mapToDouble(factor -> factor.availability().likely()).reduce(1, (a, b) -> a * b);

            Availability whole = estimate.whole().availability();
            assertThat(whole.likely()).isCloseTo(product, within(NOISE)).isBetween(whole.low(), whole.high());
            assertThat(estimate.entries()).allMatch(
                    entry -> entry.product().availability().likely() >= whole.likely() - NOISE);
        }
    }

    @Test
    void aThousandServicesInOneChainAreEstimatedWithinASecond() {
        int count = 1_000;
        List<Piece> chain = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chain.add(new Piece(IMAGES.get(i % IMAGES.size()), 1 + i % 3, i + 1 < count ? List.of(i + 1) : List.of(0)));
        }
        Estimated estimated = Estimated.of(text(chain)).sla("99.99");
        estimated.estimate();

        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Estimate estimate = estimated.estimate();

        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(estimate.whole().parts()).hasSizeGreaterThan(100);
    }

    @Test
    void everyRealFileIsEstimatedWithoutAFault() {
        Corpus.orSkip().sample(new Random(3), 120, (row, text) -> {
            Estimate estimate = Estimated.ESTIMATOR.of(Snapshot.of(text.text()), Optional.empty());
            assertThat(estimate.whole().availability().likely()).as(row.toString()).isBetween(0.0, 1.0);
        });
    }
}
