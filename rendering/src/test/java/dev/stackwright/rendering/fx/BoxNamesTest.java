package dev.stackwright.rendering.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.rendering.text.TextStyle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxNamesTest {

    private static final TextStyle STYLE = new TextStyle(FontFace.SEMIBOLD, 10.5);

    private final TextMeasurer measurer = new TextMeasurer();
    private final BoxNames names = new BoxNames(measurer, STYLE);

    @Test
    void aNameThatFitsStandsOnOneLine() {
        assertThat(names.lines("orders-db", 80, 2)).containsExactly("orders-db");
    }

    @Test
    void aLongNameIsBrokenWhereItsWordsEnd() {
        assertThat(names.lines("orders-worker-2", 52, 2)).containsExactly("orders-", "worker-2");
    }

    @Test
    void namesThatBeginAlikeAreToldApartByTheirEnds() {
        assertThat(names.lines("webhooks-db", 44, 2)).hasSize(2).last().isEqualTo("db");
        assertThat(names.lines("webhooks-api", 44, 2)).hasSize(2).last().isEqualTo("api");
    }

    @Test
    void withoutRoomForASecondLineTheNameIsCut() {
        assertThat(names.lines("orders-worker-2", 60, 1)).hasSize(1).first().asString().endsWith("…");
    }

    @Test
    void aNameOfWhichTooLittleCanBeSeenIsNotShown() {
        assertThat(names.lines("orders", 16, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "--", "-a", "a-", "\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80",
            "\u0634\u0631\u0643\u0629-\u0634\u0631\u0643\u0629"})
    void noLineIsWiderThanTheRoom(String name) {
        for (double width = -8; width < 90; width += 7) {
            List<String> lines = names.lines(name, width, 2);
            double room = width;
            assertThat(lines).allSatisfy(line -> assertThat(measurer.width(line, STYLE)).isLessThanOrEqualTo(room));
        }
    }

    @Test
    void aNameOfTwoHundredLettersTakesTwoLinesAtMost() {
        assertThat(names.lines("a".repeat(99) + "-" + "b".repeat(100), 60, 5)).hasSize(2);
    }
}
