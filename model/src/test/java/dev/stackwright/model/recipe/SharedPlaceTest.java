package dev.stackwright.model.recipe;

import static dev.stackwright.model.recipe.SharedEdits.forAll;
import static dev.stackwright.model.recipe.SharedEdits.own;
import static dev.stackwright.model.recipe.SharedEdits.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Recipe;
import org.junit.jupiter.api.Test;

/** An edit where several services share the place: for all of them, or for the one named alone. */
class SharedPlaceTest {

    @Test
    void aScalarAnchor() {
        String before = """
                services:
                  web:
                    image: &img acme/app:1  # pinned
                  worker:
                    image: *img
                  cron:
                    image: *img
                """;
        Recipe recipe = new SetImage("web", "acme/app:2");
        assertThat(place(before, recipe).others()).containsExactly("worker", "cron");
        assertThat(forAll(before, recipe)).isEqualTo(before.replace("acme/app:1", "acme/app:2"));
        assertThat(own(before, recipe)).isEqualTo("""
                x-img: &img acme/app:1
                services:
                  web:
                    image: acme/app:2  # pinned
                  worker:
                    image: *img
                  cron:
                    image: *img
                """);
    }

    @Test
    void aMappingAnchor() {
        String before = """
                name: shop
                # All of it
                services:
                  web:
                    image: nginx
                    environment: &env
                      # how loud
                      LEVEL: info
                      MODE: 'fast'
                    ports:
                      - "80:80"
                  worker:
                    image: acme/worker
                    environment: *env
                """;
        Recipe recipe = new SetEnvironment("web", "LEVEL", "debug");
        assertThat(forAll(before, recipe)).isEqualTo(before.replace("info", "debug"));
        assertThat(own(before, recipe)).isEqualTo("""
                name: shop
                x-env: &env
                  # how loud
                  LEVEL: info
                  MODE: 'fast'
                # All of it
                services:
                  web:
                    image: nginx
                    environment:
                      # how loud
                      LEVEL: debug
                      MODE: 'fast'
                    ports:
                      - "80:80"
                  worker:
                    image: acme/worker
                    environment: *env
                """);
    }

    @Test
    void aListAnchor() {
        String before = """
                services:
                  web:
                    image: nginx
                    ports: &ports
                    - "80:80"
                    - "443:443"
                  other:
                    image: nginx
                    ports: *ports
                """;
        assertThat(own(before, new RemovePort("web", "443:443"))).isEqualTo("""
                x-ports: &ports
                - "80:80"
                - "443:443"
                services:
                  web:
                    image: nginx
                    ports:
                    - "80:80"
                  other:
                    image: nginx
                    ports: *ports
                """);
    }

    @Test
    void aWholeServiceAsAnchorInAListOfMergeKeys() {
        String before = """
                x-logging: &logging
                  logging:
                    driver: local

                services:
                  web: &web
                    image: nginx:1
                    restart: always

                  copy:
                    <<: [*web, *logging]
                    ports: [80]
                """;
        Recipe recipe = new SetImage("web", "nginx:2");
        assertThat(forAll(before, recipe)).isEqualTo(before.replace("nginx:1", "nginx:2"));
        assertThat(own(before, recipe)).isEqualTo("""
                x-logging: &logging
                  logging:
                    driver: local

                x-web: &web
                  image: nginx:1
                  restart: always

                services:
                  web:
                    image: nginx:2
                    restart: always

                  copy:
                    <<: [*web, *logging]
                    ports: [80]
                """);
    }

    @Test
    void anAnchorWithinAnAnchor() {
        String before = """
                services:
                  web: &web
                    image: nginx
                    environment: &env
                      LEVEL: info
                  worker:
                    image: acme/worker
                    environment: *env
                  copy:
                    <<: *web
                """;
        Recipe recipe = new SetEnvironment("web", "LEVEL", "debug");
        assertThat(place(before, recipe).others()).containsExactly("worker", "copy");
        assertThat(own(before, recipe)).isEqualTo("""
                x-web: &web
                  image: nginx
                  environment: &env
                    LEVEL: info
                services:
                  web:
                    image: nginx
                    environment:
                      LEVEL: debug
                  worker:
                    image: acme/worker
                    environment: *env
                  copy:
                    <<: *web
                """);
    }

    @Test
    void aNewEntryBehindTheLastOneOfAnAnchor() {
        String before = """
                services:
                  web: &web
                    image: nginx
                  copy:
                    <<: *web
                """;
        assertThat(own(before, new AddPort("web", "80:80"))).isEqualTo("""
                x-web: &web
                  image: nginx
                services:
                  web:
                    image: nginx
                    ports:
                      - "80:80"
                  copy:
                    <<: *web
                """);
    }

    @Test
    void anAnchorThatLeansOnOneInAnotherServiceIsWrittenOut() {
        String before = """
                services:
                  base: &base
                    restart: always
                  web: &web
                    <<: *base
                    image: nginx:1
                  copy:
                    <<: *web
                """;
        assertThat(own(before, new SetImage("web", "nginx:2"))).isEqualTo("""
                x-web: &web
                  image: nginx:1
                  restart: always
                services:
                  base: &base
                    restart: always
                  web:
                    <<: *base
                    image: nginx:2
                  copy:
                    <<: *web
                """);
    }

    @Test
    void aServiceWhoseBodyIsAnAlias() {
        String before = """
                services:
                  web: &web
                    image: nginx:1
                  copy: *web # the same
                """;
        Recipe recipe = new SetImage("copy", "nginx:2");
        assertThat(place(before, recipe).others()).containsExactly("web");
        assertThat(forAll(before, recipe)).isEqualTo(before.replace("nginx:1", "nginx:2"));
        assertThat(own(before, recipe)).isEqualTo("""
                services:
                  web: &web
                    image: nginx:1
                  copy:
                    <<: *web # the same
                    image: nginx:2
                """);
    }

    @Test
    void anAliasOfAnExtensionThatNobodyElseUsesIsEditedThere() {
        String before = """
                x-web: &web
                  image: nginx:1
                services:
                  web: *web
                """;
        assertThat(Edited.by(before, new SetImage("web", "nginx:2")))
                .isEqualTo(before.replace("nginx:1", "nginx:2"));
    }

    @Test
    void windowsLinesAndMultiLineTextsMoveWhole() {
        String before = """
                services:
                    web:
                        command: &run |
                            first
                              second
                        environment:
                            NOTE: &note "one
                                two"
                    worker:
                        command: *run
                        environment:
                            NOTE: *note
                """.replace("\n", "\r\n");
        assertThat(own(before, new SetEnvironment("web", "NOTE", "x"))).isEqualTo(("""
                x-note: &note "one
                  two"
                """ + before.replace("\r\n", "\n").replace("&note \"one\n                two\"", "\"x\""))
                .replace("\n", "\r\n"));
        assertThat(own(before, new RemoveService("web"))).isEqualTo("""
                x-run: &run |
                  first
                    second
                x-note: &note "one
                  two"
                services:
                    worker:
                        command: *run
                        environment:
                            NOTE: *note
                """.replace("\n", "\r\n"));
    }

    @Test
    void nothingIsSharedWhereTheServiceHasItsOwn() {
        String before = """
                x-env: &env
                  A: "1"
                services:
                  web:
                    environment:
                      <<: *env
                  worker:
                    environment: *env
                """;
        assertThat(Edited.by(before, new SetEnvironment("web", "A", "2")))
                .isEqualTo(before.replace("<<: *env\n", "<<: *env\n      A: 2\n"));
    }
}
