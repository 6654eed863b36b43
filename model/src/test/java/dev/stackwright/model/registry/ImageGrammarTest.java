package dev.stackwright.model.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and tags after the Distribution reference grammar. */
class ImageGrammarTest {

    @ParameterizedTest
    @ValueSource(strings = {"api", "shop/api", "a__b", "a---b", "a.b_c-d/e0"})
    void namesThatImagesCanHave(String name) {
        assertThat(ImageGrammar.wrongName(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Api", "-api", "api-", "a..b", "a___b", "a//b", "/a", "a b", "a:1", "\u00e4"})
    void namesThatImagesCannotHave(String name) {
        assertThat(ImageGrammar.wrongName(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "v1", "_x", "A.b-C", "latest"})
    void tags(String tag) {
        assertThat(ImageGrammar.wrongTag(tag)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".1", "-1", "1:2", "a/b", "1 0"})
    void noTags(String tag) {
        assertThat(ImageGrammar.wrongTag(tag)).isPresent();
        assertThat(ImageGrammar.wrongTag("x".repeat(129))).isPresent();
    }

    @Test
    void wholeReferences() {
        assertThat(ImageGrammar.wrongReference("ghcr.io/acme/api:1.0.0")).isEmpty();
        assertThat(ImageGrammar.wrongReference("localhost:5000/api@sha256:" + "0f".repeat(32))).isEmpty();
        assertThat(ImageGrammar.wrongReference("ghcr.io/Acme/api:1")).hasValue("The name of an image has no capitals.");
        assertThat(ImageGrammar.wrongReference("acme/api:")).isPresent();
        assertThat(ImageGrammar.wrongReference("acme/api@sha256:12")).isPresent();
        assertThat(ImageGrammar.wrongReference("a.b/" + "x".repeat(260))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"web_App, web_app", "Shop API, shop-api", "-x-, x", "a..b, a.b", "__, image", "web.1, web.1"})
    void theNearestNameOfAService(String service, String name) {
        assertThat(ImageGrammar.nameFor(service)).isEqualTo(name);
        assertThat(ImageGrammar.wrongName(name)).isEmpty();
    }
}
