package dev.stackwright.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextMeasurerTest {

    private static final TextStyle TITLE = new TextStyle(FontFace.SEMIBOLD, 14);
    private static final TextStyle CODE = new TextStyle(FontFace.MONO, 10);

    private final TextMeasurer measurer = new TextMeasurer();

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void everyBundledFontMeasuresText(FontFace face) {
        assertThat(measurer.width("database", new TextStyle(face, 14))).isBetween(50.0, 80.0);
    }

    @Test
    void monospacedLettersAreEquallyWide() {
        assertThat(measurer.width("iiii", CODE)).isEqualTo(measurer.width("WWWW", CODE));
        assertThat(measurer.width("1234567890", CODE)).isEqualTo(60.0);
    }

    @Test
    void aTextThatFitsIsNotCut() {
        assertThat(measurer.fitted("api", TITLE, 100)).isEqualTo("api");
    }

    @Test
    void aCutTextIsAsLongAsTheRoomAllows() {
        String shown = measurer.fitted("a-very-long-service-name", TITLE, 100);

        assertThat(shown).startsWith("a-very-l").endsWith("…");
        assertThat(measurer.width(shown, TITLE)).isBetween(85.0, 100.0);
    }

    @Test
    void aCutNeverSplitsACharacterOfTwoUnits() {
        for (int room = 10; room < 200; room += 7) {
            String shown = measurer.fitted("😀😀😀😀😀😀😀😀", TITLE, room);

            assertThat(shown.replace("…", "").length() % 2).isZero();
        }
    }

    @Test
    void nothingFitsWhereThereIsNoRoom() {
        assertThat(measurer.fitted("api", TITLE, 2)).isEmpty();
    }
}
