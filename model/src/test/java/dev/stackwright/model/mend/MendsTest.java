package dev.stackwright.model.mend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.YamlReader;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendsTest {

    private static final String SHOP = """
            services:
              web:
                image: nginx:1.27
                ports:
                  - "80:80"
                command: [serve, all]
                environment:
                  MODE: fast
              api:
                image: acme/api:1.0
                depends_on:
                  - web
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "image: nginx:1.27  | image:nginx:1.27",
        "image: nginx:1.27  | image nginx:1.27",
        "'- \"80:80\"'      | '- \"80:80'",
        "[serve, all]       | '[serve, all'",
        "environment:       | environment",
        "'    command: ['   | '   command: ['",
        "'      - web'      | '\t\t\t- web'",
        "'      MODE: fast' | '\t  MODE: fast'",
        "'image: acme/api'  | 'image:acme/api'"})
    void aLineThatWasMistypedIsMended(String meant, String typed) {
        String broken = SHOP.replace(meant, typed);
        assertThat(YamlReader.read(broken).problems()).isNotEmpty();

        String mended = mended(broken).orElse("not mended");

        assertThat(YamlReader.read(mended).problems()).isEmpty();
        assertThat(mended.replace("\n          - web", "\n      - web")).isEqualToIgnoringWhitespace(SHOP);
    }

    @Test
    void aValueWithSignsOfYamlIsPutInQuotes() {
        String broken = SHOP.replace("MODE: fast", "MODE: fast: and cheap   # both");

        assertThat(mended(broken)).contains(SHOP.replace("MODE: fast", "MODE: \"fast: and cheap\"   # both"));
    }

    @Test
    void whatNoLineAloneIsToBlameForIsLeft() {
        assertThat(mended("services:\n  web:\n    image: [a\n    build: {b\n    command: \"c\n")).isEmpty();
    }

    @Test
    void theMendIsRefusedOnceTheLineReadsOtherwise() {
        Mend mend = Mends.of(Snapshot.of(SHOP.replace("image: nginx", "image:nginx")).tree(),
                YamlReader.read(SHOP.replace("image: nginx", "image:nginx")).problems().get(0)).orElseThrow();

        assertThat(new MendLine(mend).on(Snapshot.of(SHOP))).isInstanceOf(Outcome.Refusal.class);
    }

    @Test
    void onRealFilesWhatIsOfferedHelpsMostly() {
        int[] counts = new int[3];
        Random random = new Random(7);
        Corpus.orSkip().sample(random, 120, (row, document) -> {
            Snapshot whole = Snapshot.of(document.text());
            String broken = broken(document.text(), random);
            if (whole.tree().problems().isEmpty() && !YamlReader.read(broken).problems().isEmpty()) {
                counts[0]++;
                Snapshot snapshot = Snapshot.of(broken);
                Optional<Mend> mend = Mends.of(snapshot.tree(), snapshot.tree().problems().get(0));
                counts[1] += mend.isPresent() ? 1 : 0;
                counts[2] += mend.map(MendLine::new).filter(fix -> fix.on(snapshot) instanceof Outcome.Ready)
                        .isPresent() ? 1 : 0;
            }
        });

        System.out.printf("Mends: of %d broken files %d are offered one, %d of those help the whole file%n", counts[0],
                counts[1], counts[2]);
        assertThat(counts[1]).isGreaterThan(counts[0] / 2);
        assertThat(counts[2]).isGreaterThan(counts[1] * 9 / 10);
    }

    /** One slip of the kind people make. */
    private static String broken(String text, Random random) {
        String[][] slips = {{": ", ":"}, {"    ", "   "}, {"\"", ""}, {":\n", "\n"}, {"- ", "-"}, {"]", ""}};
        String[] slip = slips[random.nextInt(slips.length)];
        int at = text.indexOf(slip[0], random.nextInt(Math.max(1, text.length())));
        return at < 0 ? text : text.substring(0, at) + slip[1] + text.substring(at + slip[0].length());
    }

    private static Optional<String> mended(String broken) {
        Snapshot snapshot = Snapshot.of(broken);
        return Mends.of(snapshot.tree(), snapshot.tree().problems().get(0)).map(MendLine::new)
                .map(recipe -> recipe.on(snapshot)).filter(Outcome.Ready.class::isInstance)
                .map(outcome -> snapshot.apply(((Outcome.Ready) outcome).edit()).text().text());
    }
}
