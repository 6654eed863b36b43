package dev.stackwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextPatchTest {

    private static final String TEXT = "services:\n  web:\n    image: nginx\n";

    @Test
    void twoPatchesFarApartStayApart() {
        TextPatch first = TextPatch.of(Replacement.insert(0, "x-web: 1\n"));
        TextPatch second = TextPatch.of(new Replacement(37, 42, "caddy"));
        assertThat(first.then(second, TEXT).replacements()).containsExactly(
                Replacement.insert(0, "x-web: 1\n"), new Replacement(28, 33, "caddy"));
    }

    @Test
    void onePatchAfterTheOtherIsWhatBothDo() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            TextPatch first = patch(random, TEXT);
            String between = first.apply(TEXT);
            TextPatch second = patch(random, between);
            TextPatch joined = first.then(second, TEXT);
            assertThat(joined.apply(TEXT)).as("%s then %s", first, second).isEqualTo(second.apply(between));
            assertThat(joined.invert(TEXT).apply(second.apply(between))).isEqualTo(TEXT);
        }
    }

    private static TextPatch patch(Random random, String text) {
        List<Replacement> replacements = new ArrayList<>();
        int at = 0;
        for (int i = random.nextInt(4); i > 0 && at <= text.length(); i--) {
            int start = at + random.nextInt(text.length() - at + 1);
            int end = Math.min(text.length(), start + random.nextInt(5));
            replacements.add(new Replacement(start, end, "ab\ncd".substring(0, random.nextInt(6))));
            at = end + random.nextInt(2);
        }
        return new TextPatch(replacements);
    }
}
