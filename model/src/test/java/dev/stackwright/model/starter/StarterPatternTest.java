package dev.stackwright.model.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.Pattern;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.pattern.PatternRecognition;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every starter is recognised as what it is. */
class StarterPatternTest {

    private static final PatternRecognition RECOGNITION =
            new PatternRecognition(Catalog.read(), Technologies.read());

    static List<Starter> starters() {
        return Starters.read().all();
    }

    @ParameterizedTest
    @MethodSource("starters")
    void aStarterIsRecognisedAsItsOwnPatternAndLacksNothingOfIt(Starter starter) {
        assertThat(RECOGNITION.of(starter.stack().compose())).hasValueSatisfying(match -> {
            assertThat(match.pattern().id()).isEqualTo(starter.pattern());
            assertThat(match.missing()).extracting(Pattern.Part::id).isEmpty();
        });
    }
}
