package dev.stackwright.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final ByHand background = new ByHand();
    private final List<Integer> computed = new ArrayList<>();
    private final List<Integer> published = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private final Latest<Integer, Integer> latest = new Latest<>(background, this::compute, published::add,
            failures::add);

    private int compute(int input) {
        computed.add(input);
        if (input < 0) {
            throw new IllegalStateException("negative");
        }
        return input * 10;
    }

    @Test
    void aResultIsPublished() {
        latest.submit(1);
        background.doNext();
        assertThat(published).containsExactly(10);
        assertThat(latest.isBusy()).isFalse();
    }

    @Test
    void inputsThatAreOvertakenBeforeTheirTurnAreNeverComputed() {
        latest.submit(1);
        latest.submit(2);
        latest.submit(3);
        background.doNext();
        background.doNext();
        assertThat(computed).containsExactly(1, 3);
    }

    @Test
    void aResultThatIsOvertakenWhileComputedIsDropped() {
        latest.submit(1);
        latest.submit(2);
        background.doNext();
        background.doNext();
        assertThat(published).containsExactly(20);
    }

    @Test
    void afterAFailureTheNextInputIsComputed() {
        latest.submit(-1);
        background.doNext();
        latest.submit(2);
        background.doNext();
        assertThat(failures).hasSize(1);
        assertThat(published).containsExactly(20);
    }

    @Test
    void nothingIsPublishedOnceCancelled() {
        latest.submit(1);
        latest.submit(2);
        latest.cancel();
        background.doNext();
        assertThat(published).isEmpty();
        assertThat(background.waiting()).isZero();
    }
}
