package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetImageTest {

    private static final Recipe SET = new SetImage("web", "nginx:2");

    @Test
    void quotesAndCommentsOfTheLineStay() {
        assertThat(Edited.by("""
                services:
                  # The front door.
                  web: # in front
                    # pinned
                    image:   "nginx:1"   # see the notes
                    restart: always
                """, SET)).isEqualTo("""
                services:
                  # The front door.
                  web: # in front
                    # pinned
                    image:   "nginx:2"   # see the notes
                    restart: always
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image: nginx", "image: 'nginx'", "image:\tnginx\t# c", "image: nginx   ", "\"image\": nginx",
            "image: !reset null", "image: &front nginx", "image:", "image: # todo", "image: ~", "? image\n    : nginx"})
    void whateverStandsThereIsReplaced(String line) {
        String after = Edited.by("services:\n  web:\n    " + line + "\n    restart: always\n", SET);
        assertThat(Snapshot.of(after).compose().service("web").orElseThrow().image().orElseThrow().raw())
                .isEqualTo("nginx:2");
        assertThat(after).startsWith("services:\n  web:\n    ").endsWith("\n    restart: always\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image: nginx          | image: nginx:2
            image: 'nginx'        | image: 'nginx:2'
            image: !reset null    | image: nginx:2
            image: &front nginx   | image: &front nginx:2
            image: &a !!str nginx | image: &a nginx:2
            image:                | image: nginx:2
            image: # todo         | image: nginx:2 # todo
            image: ~              | image: nginx:2
            image: *other         | image: nginx:2
            """)
    void anAnchorStaysATagGoes(String before, String after) {
        String text = "x-other: &other redis\nservices:\n  web:\n    %s\n";
        assertThat(Edited.by(text.formatted(before), SET)).isEqualTo(text.formatted(after));
    }

    @Test
    void aFoldedValueBecomesOneLine() {
        assertThat(Edited.by("""
                services:
                  web:
                    image: >-
                      nginx:1
                    restart: always
                """, SET)).isEqualTo("""
                services:
                  web:
                    image: nginx:2
                    restart: always
                """);
    }

    @Test
    void aNewImageStandsFirst() {
        assertThat(Edited.by("""
                services:
                  web:
                    # built here
                    build: .
                    ports: [80]
                """, SET)).isEqualTo("""
                services:
                  web:
                    image: nginx:2
                    # built here
                    build: .
                    ports: [80]
                """);
    }

    @Test
    void aNewImageStandsBehindMergeKeys() {
        assertThat(Edited.by("""
                x-base: &base
                  restart: always
                services:
                  web:
                    <<: *base
                    ports: [80]
                  api:
                    <<: *base
                """, SET, new SetImage("api", "api:1"))).isEqualTo("""
                x-base: &base
                  restart: always
                services:
                  web:
                    <<: *base
                    image: nginx:2
                    ports: [80]
                  api:
                    <<: *base
                    image: api:1
                """);
    }

    @Test
    void anInheritedImageIsOverriddenNotChanged() {
        assertThat(Edited.by("""
                x-base: &base
                  image: nginx:1
                services:
                  web:
                    <<: *base
                  api:
                    <<: *base
                """, SET)).isEqualTo("""
                x-base: &base
                  image: nginx:1
                services:
                  web:
                    <<: *base
                    image: nginx:2
                  api:
                    <<: *base
                """);
    }

    @Test
    void aServiceWithoutBodyGetsOne() {
        assertThat(Edited.by("""
                services:
                  web: # later
                  api:
                    image: a
                  job: {}
                """, SET, new SetImage("job", "job:1"))).isEqualTo("""
                services:
                  web: # later
                    image: nginx:2
                  api:
                    image: a
                  job:
                    image: job:1
                """);
    }

    @Test
    void bracketsStayBrackets() {
        assertThat(Edited.by("""
                services: {web: {image: a, ports: [80]}, api: {build: .}}
                """, SET, new SetImage("api", "api:1"))).isEqualTo("""
                services: {web: {image: nginx:2, ports: [80]}, api: {image: api:1, build: .}}
                """);
    }

    @Test
    void jsonStaysJson() {
        assertThat(Edited.by("""
                {
                  "services": {
                    "web": {
                      "image": "nginx"
                    },
                    "api": {
                      "build": "."
                    }
                  }
                }
                """, SET, new SetReplicas("web", "2"), new ConnectServices("web", "api"))).isEqualTo("""
                {
                  "services": {
                    "web": {
                      "image": "nginx:2",
                      "deploy": {"replicas": 2},
                      "depends_on": ["api"]
                    },
                    "api": {
                      "build": "."
                    }
                  }
                }
                """);
    }

    @Test
    void windowsLinesByteOrderMarkAndAMissingLastNewlineStay() {
        String before = "\uFEFFservices:\r\n  web:\r\n    build: .";
        Snapshot snapshot = Snapshot.of(before);
        Outcome.Ready ready = (Outcome.Ready) SET.on(snapshot);
        assertThat(snapshot.apply(ready.edit()).text().encode()).asString()
                .isEqualTo("\uFEFFservices:\r\n  web:\r\n    image: nginx:2\r\n    build: .");
    }

    @Test
    void anImageOthersShareIsOfferedForAllOfThem() {
        String before = """
                services:
                  web: &web
                    image: nginx:1
                  copy:
                    <<: *web
                    ports: [80]
                """;
        Outcome.Refusal refusal = Edited.refusal(before, SET);
        assertThat(refusal.code()).isEqualTo("shared-anchor");
        assertThat(refusal.reason()).contains("copy uses");
        assertThat(Snapshot.of(before).apply(refusal.shared().orElseThrow().forAll().orElseThrow()).text().text())
                .isEqualTo(before.replace("nginx:1", "nginx:2"));
    }

    @Test
    void refusesWhatCannotBe() {
        String text = "services:\n  web:\n    image: nginx:2\n  all: *web\n  list: [a]\n";
        assertThat(Edited.refusalCode(text, SET)).isEqualTo("no-change");
        assertThat(Edited.refusalCode(text, new SetImage("db", "x"))).isEqualTo("no-such-service");
        assertThat(Edited.refusalCode(text, new SetImage("web", "  "))).isEqualTo("blank");
        assertThat(Edited.refusalCode(text, new SetImage("all", "x"))).isEqualTo("body-is-alias");
        assertThat(Edited.refusalCode(text, new SetImage("list", "x"))).isEqualTo("not-a-mapping");
    }

    @Test
    void aBrokenLineElsewhereDoesNotHinder() {
        assertThat(Edited.by("""
                services:
                  web:
                    image: nginx:1
                  api:
                    image: "a
                """, SET)).isEqualTo("""
                services:
                  web:
                    image: nginx:2
                  api:
                    image: "a
                """);
    }
}
