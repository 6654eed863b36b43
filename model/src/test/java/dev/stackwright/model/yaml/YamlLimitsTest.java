package dev.stackwright.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.text.Range;
import org.junit.jupiter.api.Test;

class YamlLimitsTest {

    private static String bomb(int levels) {
        StringBuilder text = new StringBuilder("x-0: &a0 [b, b]\n");
        for (int i = 1; i <= levels; i++) {
            text.append("x-%d: &a%d [%s]\n".formatted(i, i, "*a%d,".formatted(i - 1).repeat(9) + "*a" + (i - 1)));
        }
        return text + "services:\n  web:\n    image: nginx\n";
    }

    @Test
    void aBombOfAliasesIsAProblemAtTheAliasThatIsTooMany() {
        String text = bomb(12);

        YamlTree tree = YamlReader.read(text);

        assertThat(tree.documents()).isEmpty();
        assertThat(tree.masked()).containsExactly(new Range(0, text.length()));
        assertThat(tree.problems()).singleElement().satisfies(problem -> {
            assertThat(text.substring(problem.range().start(), problem.range().end())).startsWith("*a");
            assertThat(problem.message()).contains("1,000,000 values");
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    @Test
    void aliasesOfReasonableSizeAreRead() {
        YamlTree tree = YamlReader.read(bomb(3));

        assertThat(tree.problems()).isEmpty();
        assertThat(tree.documents()).hasSize(1);
    }

    @Test
    void manyAliasesOfASmallMappingAreRead() {
        YamlTree tree = YamlReader.read("x-c: &c {restart: always}\nlist:\n" + "  - *c\n".repeat(5_000));

        assertThat(tree.problems()).isEmpty();
    }

    @Test
    void anAliasOfItselfDoesNotRunForEver() {
        assertThat(YamlReader.read("a: &a [*a, *a]\n").problems()).isNotEmpty();
    }

    @Test
    void aTextThatIsTooLongIsAProblem() {
        YamlTree tree = YamlReader.read("#".repeat(YamlLimits.MAX_LENGTH + 1));

        assertThat(tree.problems()).singleElement().satisfies(problem ->
                assertThat(problem.message()).contains("4,194,305 characters"));
    }
}
