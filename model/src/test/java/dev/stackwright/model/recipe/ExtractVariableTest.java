package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Recipe;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractVariableTest {

    private static final ExtractVariable.Source IMAGE = new ExtractVariable.Source.Image();
    private static final ValuePart WHOLE = new ValuePart.Whole();

    private static Recipe image(ValuePart part) {
        return new ExtractVariable("web", IMAGE, part, "X");
    }

    private static Recipe variable(String name, ValuePart part) {
        return new ExtractVariable("web", new ExtractVariable.Source.Environment(name), part, "X");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "image: nginx:1.27  # edge          | TAG | image: nginx:${X:-1.27}  # edge",
        "image: 'reg:5000/a/b:1@sha256:0f'  | TAG | image: 'reg:5000/a/b:${X:-1}@sha256:0f'",
        "image: \"a@sha256:0f\"             | TAG | image: \"a@${X:-sha256:0f}\"",
        "image: ${R:-r:1}/web:2             | TAG | image: ${R:-r:1}/web:${X:-2}"})
    void aPartOfAnImageAlone(String before, ValuePart.Named part, String after) {
        assertThat(Edited.by("services:\n  web:\n    " + before + "\n", image(part)))
                .isEqualTo("services:\n  web:\n    " + after + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A: postgres://pg:pg@pg:5432/pg  | PASSWORD | A: postgres://pg:${X:-pg}@pg:5432/pg",
        "A: postgres://pg:pg@pg:5432/pg  | USER     | A: postgres://${X:-pg}:pg@pg:5432/pg",
        "A: postgres://pg:pg@pg:5432/pg  | HOST     | A: postgres://pg:pg@${X:-pg}:5432/pg",
        "A: \"http://h:80/?a=80#80\"     | PORT     | A: \"http://h:${X:-80}/?a=80#80\"",
        "A: redis://:p$$w@${H:-r}:1      | PASSWORD | A: redis://:${X:-p$$w}@${H:-r}:1"})
    void aPartOfAUrlAlone(String before, ValuePart.Named part, String after) {
        assertThat(Edited.by("services:\n  web:\n    environment:\n      " + before + "\n", variable("A", part)))
                .isEqualTo("services:\n  web:\n    environment:\n      " + after + "\n");
    }

    @Test
    void aWholeValueInEveryForm() {
        assertThat(Edited.by("""
                services:
                  web:
                    environment:
                    - A=one two # a
                    - 'B=it''s'
                """, variable("A", WHOLE), new ExtractVariable("web", new ExtractVariable.Source.Environment("B"), WHOLE,
                "Y"))).isEqualTo("""
                services:
                  web:
                    environment:
                    - A=${X:-one two} # a
                    - 'B=${Y:-it''s}'
                """);
        assertThat(Edited.by("services: {web: {environment: {A: one, B: two}}}\r\n", variable("A", WHOLE)))
                .isEqualTo("services: {web: {environment: {A: \"${X:-one}\", B: two}}}\r\n");
        assertThat(Edited.by("services:\n  web:\n    environment:\n      PORT: 8080 # p\n", variable("PORT", WHOLE)))
                .isEqualTo("services:\n  web:\n    environment:\n      PORT: ${X:-8080} # p\n");
    }

    @Test
    void wordsOfAValueAndOfATextOfLines() {
        assertThat(Edited.by("services:\n  web:\n    environment:\n      A: |\n        host=h\n        pass=secret\n",
                variable("A", new ValuePart.Words("secret"))))
                .isEqualTo("services:\n  web:\n    environment:\n      A: |\n        host=h\n        pass=${X:-secret}\n");
        assertThat(Edited.by("services:\n  web:\n    image: &i \"a/\\u0062:1\"\n", image(new ValuePart.Words("a/b"))))
                .isEqualTo("services:\n  web:\n    image: &i \"${X:-a/b}:1\"\n");
    }

    @Test
    void anInheritedValueIsWrittenOutForTheServiceAlone() {
        assertThat(Edited.by("x: &x\n  image: a:1\nservices:\n  web:\n    <<: *x\n", image(ValuePart.Named.TAG)))
                .isEqualTo("x: &x\n  image: a:1\nservices:\n  web:\n    <<: *x\n    image: a:${X:-1}\n");
    }

    @Test
    void oneVariableForOneMeaning() {
        String stack = "services:\n  web:\n    image: a:1\n  api:\n    image: b:${X:-%s}\n";
        assertThat(Edited.by(stack.formatted("1"), image(ValuePart.Named.TAG))).contains("image: a:${X:-1}\n");
        assertThat(Edited.refusalCode(stack.formatted("2"), image(ValuePart.Named.TAG))).isEqualTo("variable-in-use");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a${B}c | a${B}     | not-a-literal",
        "a${B}c | B         | not-a-literal",
        "a$$b   | $b        | not-a-literal",
        "a$ b   | '$ b'     | not-a-literal",
        "abab   | ab        | ambiguous-part",
        "abc    | x         | no-such-part",
        "a}b    | }b        | cannot-be-default"})
    void saysWhyAPartCannotBe(String value, String part, String code) {
        assertThat(Edited.refusalCode("services:\n  web:\n    environment:\n      A: '" + value + "'\n",
                variable("A", new ValuePart.Words(part)))).isEqualTo(code);
    }

    @Test
    void saysWhyItCannotBe() {
        String stack = "services:\n  web:\n    environment:\n      - EMPTY=\n      - PASSED\n      - URL=abc\n";
        assertThat(Edited.refusalCode(stack, image(WHOLE))).isEqualTo("no-image");
        assertThat(Edited.refusalCode(stack, variable("EMPTY", WHOLE))).isEqualTo("blank");
        assertThat(Edited.refusalCode(stack, variable("PASSED", WHOLE))).isEqualTo("blank");
        assertThat(Edited.refusalCode(stack, variable("NONE", WHOLE))).isEqualTo("no-such-variable");
        assertThat(Edited.refusalCode(stack, variable("URL", ValuePart.Named.PASSWORD))).isEqualTo("no-such-part");
        assertThat(Edited.refusalCode(stack, new ExtractVariable("web", IMAGE, WHOLE, "1x"))).isEqualTo("bad-name");
    }

    @Test
    void theLikeliestPartsComeFirst() {
        assertThat(ValuePart.of("nginx:1.27", true)).isEqualTo(List.of(ValuePart.Named.TAG, WHOLE));
        assertThat(ValuePart.of("nginx", true)).isEqualTo(List.of(WHOLE));
        assertThat(ValuePart.of("a://u:p@${H}:1/d", false))
                .isEqualTo(List.of(ValuePart.Named.PASSWORD, ValuePart.Named.USER, ValuePart.Named.PORT));
        assertThat(ValuePart.of("${A}", false)).isEmpty();
        assertThat(ExtractVariable.suggestedName("my-db", IMAGE, ValuePart.Named.TAG)).isEqualTo("MY_DB_TAG");
        assertThat(ExtractVariable.suggestedName("db", IMAGE, WHOLE)).isEqualTo("DB_IMAGE");
        ExtractVariable.Source url = new ExtractVariable.Source.Environment("DATABASE_URL");
        assertThat(ExtractVariable.suggestedName("db", url, ValuePart.Named.PASSWORD)).isEqualTo("DATABASE_PASSWORD");
        assertThat(ExtractVariable.suggestedName("db", url, WHOLE)).isEqualTo("DATABASE_URL");
    }
}
