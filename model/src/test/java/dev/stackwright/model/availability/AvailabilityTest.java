package dev.stackwright.model.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.SlaTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailabilityTest {

    @ParameterizedTest
    @CsvSource({"0.99678, 99.67", "0.9993, 99.93", "0.99932, 99.932", "0.999979, 99.9979", "0.9999999, 99.99999",
        "0.98782, 98.78", "1, 100", "0.999, 99.9", "0, 0", "0.5, 50", "0.99999999999999999, 100"})
    void aShareIsWrittenWithTheDigitsThatTellTheDowntime(double share, String words) {
        assertThat(Availability.inWords(share)).isEqualTo(words);
    }

    @Test
    void aTargetIsMetWhereNoMoreIsMissingThanItAllows() {
        SlaTarget target = ChoiceCatalog.read().slaTarget("99.95").orElseThrow();

        assertThat(Availability.ofPercent(99, 99.95, 100).meets(target)).isTrue();
        assertThat(Availability.ofPercent(99, 99.9499, 100).meets(target)).isFalse();
    }

    @Test
    void downtimeFollowsFromTheLikelyShare() {
        Availability three = Availability.ofPercent(99, 99.9, 100);

        assertThat(SlaTarget.inWords(three.downtimePerYear())).isEqualTo("8.76 hours");
        assertThat(SlaTarget.inWords(three.downtimePerMonth())).isEqualTo("43.8 minutes");
        assertThat(SlaTarget.inWords(three.downtimePerDay())).isEqualTo("1.44 minutes");
    }

    @Test
    void aMajorityIsSummedOverWhatMayFail() {
        Availability share = new Availability(0, 0.9, 1);

        assertThat(share.majorityOf(3).likely()).isCloseTo(0.972, within(1e-12));
        assertThat(share.majorityOf(5).likely()).isCloseTo(0.99144, within(1e-12));
        assertThat(share.majorityOf(5).low()).isZero();
        assertThat(share.majorityOf(5).high()).isEqualTo(1);
    }
}
