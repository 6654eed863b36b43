package dev.stackwright.model.assist.hint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.assist.MarkedPlace;
import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.text.TextDocument;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InlayHintsTest {

    /** The text with each line's hints behind it. */
    private static String hinted(MarkedPlace place) {
        PlaceQuestion question = place.question();
        TextDocument text = question.text();
        TreeMap<Integer, String> behind = new TreeMap<>();
        for (InlayHint hint : InlayHints.of(question)) {
            behind.merge(text.lineOf(hint.offset()), "  <" + hint.text() + ">", String::concat);
        }
        StringBuilder all = new StringBuilder();
        for (int line = 0; line < text.lineCount(); line++) {
            all.append(text.line(line)).append(behind.getOrDefault(line, ""))
                    .append(line + 1 < text.lineCount() ? "\n" : "");
        }
        return all.toString();
    }

    private static String hinted(String text) {
        return hinted(MarkedPlace.in(text));
    }

    @Test
    void aValueWithVariablesIsFollowedByWhatItIsInTheEnd() {
        assertThat(hinted(MarkedPlace.in("""
                services:
                  db:
                    image: postgres:${TAG:-15}   # pinned
                    command: ["-c", "${NONE}"]
                    hostname: ${NEED:?}
                """).beside(".env", "TAG=16\n"))).isEqualTo("""
                services:
                  db:
                    image: postgres:${TAG:-15}   # pinned  <\u2192 postgres:16>
                    command: ["-c", "${NONE}"]  <\u2192 (empty)>
                    hostname: ${NEED:?}  <\u2192 NEED is not set>
                """);
    }

    @Test
    void aDollarSignThatIsEscapedIsNoVariable() {
        String text = "services:\n  a:\n    command: echo $$HOME\n";

        assertThat(hinted(text)).isEqualTo(text);
    }

    @Test
    void secretsAreMaskedAndSoAreTheirDefaults() {
        assertThat(hinted(MarkedPlace.in("""
                services:
                  db:
                    environment:
                      URL: http://a:${DB_PASSWORD}@db/a
                      OTHER: ${API_TOKEN:-abc}
                """).beside(".env", "DB_PASSWORD=hunter2\n"))).isEqualTo("""
                services:
                  db:
                    environment:
                      URL: http://a:${DB_PASSWORD}@db/a  <\u2192 http://a:\u2022\u2022\u2022\u2022\u2022\u2022@db/a>
                      OTHER: ${API_TOKEN:-abc}  <\u2192 \u2022\u2022\u2022\u2022\u2022\u2022>
                """);
    }

    @Test
    void aMergeKeyTellsHowMuchItBringsAndWhatIsOverridden() {
        assertThat(hinted("""
                x-base: &base
                  restart: always
                  init: true
                  stop_grace_period: 10s
                x-check: &check {interval: 10s, retries: 5}
                services:
                  web:
                    <<: *base
                    restart: unless-stopped
                    healthcheck:
                      <<: *check
                      retries: 5
                """)).isEqualTo("""
                x-base: &base
                  restart: always
                  init: true
                  stop_grace_period: 10s
                x-check: &check {interval: 10s, retries: 5}
                services:
                  web:
                    <<: *base  <3 attributes, 1 overridden>
                    restart: unless-stopped  <inherited: always>
                    healthcheck:
                      <<: *check  <2 entries, 1 overridden>
                      retries: 5
                """);
    }

    @Test
    void anAnchorThatMergesItselfEnds() {
        assertThat(hinted("x: &a\n  <<: *a\n  b: 1\n")).contains("<<: *a");
    }

    @Test
    void whatAServiceOverridesOfTheOneItExtendsIsTold() {
        assertThat(hinted(MarkedPlace.in("""
                services:
                  api:
                    extends: {file: base.yaml, service: app}
                    restart: "no"
                    init: true
                """).beside("base.yaml", "services:\n  app:\n    image: a:1\n    restart: always\n    init: true\n")))
                .isEqualTo("""
                services:
                  api:
                    extends: {file: base.yaml, service: app}
                    restart: "no"  <inherited: always>
                    init: true
                """);
    }

    @Test
    void aServiceThatIsReachedButNotDeclaredIsNamedOnce() {
        assertThat(hinted("""
                services:
                  web:
                    depends_on: [api]
                    environment:
                      API: http://api:8080
                      CACHE: redis://cache:6379
                      QUEUE: redis://cache:6379/1
                  api: {image: "acme/api:1"}
                  cache: {image: "redis:7"}
                """)).isEqualTo("""
                services:
                  web:
                    depends_on: [api]
                    environment:
                      API: http://api:8080
                      CACHE: redis://cache:6379  <also reaches cache>
                      QUEUE: redis://cache:6379/1
                  api: {image: "acme/api:1"}
                  cache: {image: "redis:7"}
                """);
    }

    @Test
    void aTextThatCannotBeReadHasHintsWhereItCan() {
        assertThat(hinted("services:\n  a:\n    image: a:${T:-1}\n  b:\n    image: [\n"))
                .contains("image: a:${T:-1}  <\u2192 a:1>");
    }

    @Test
    void longValuesAreCut() {
        List<InlayHint> hints = InlayHints.of(MarkedPlace.in("services:\n  a:\n    command: ${C:-" + "x".repeat(300)
                + "}\n").question());

        assertThat(hints).singleElement().satisfies(hint -> assertThat(hint.text().length()).isLessThan(70));
    }
}
