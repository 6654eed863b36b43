package dev.stackwright.app.panels.sla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesTest {

    @ParameterizedTest
    @CsvSource({"90, 90", "90 min, 90", "4h, 240", "1.5 h, 90", "'1,5 hours', 90", "1 d 12 h, 2160", "2h30m, 150",
        "0, 0", "' 15 Minutes ', 15"})
    void lengthsOfTimeAreReadAsPeopleWriteThem(String text, int minutes) {
        assertThat(Minutes.parse(text)).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "4 4", "4 h 30", "-1", "h", "4 weeks", "9999 d"})
    void whatIsNoLengthOfTimeIsNone(String text) {
        assertThat(Minutes.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0 min", "90, 1 h 30 min", "240, 4 h", "2160, 1 d 12 h"})
    void lengthsAreWrittenInTheirLargestUnits(int minutes, String words) {
        assertThat(Minutes.words(minutes)).isEqualTo(words);
        assertThat(Minutes.parse(words)).hasValue(minutes);
    }
}
