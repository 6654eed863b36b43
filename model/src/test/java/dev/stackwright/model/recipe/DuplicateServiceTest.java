package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import org.junit.jupiter.api.Test;

class DuplicateServiceTest {

    private static final Recipe WEB = new DuplicateService("web", "web-2");

    @Test
    void theCopyStandsBehindTheServiceWithItsCommentsAndQuotes() {
        assertThat(Edited.by("""
                services:
                  # the edge
                  web:
                    image: 'nginx:1.27'  # pinned
                    # tuned by hand
                    environment: { MODE: "fast", LEVEL: info }
                    # - out of use

                  api:
                    image: acme/api
                """, WEB)).isEqualTo("""
                services:
                  # the edge
                  web:
                    image: 'nginx:1.27'  # pinned
                    # tuned by hand
                    environment: { MODE: "fast", LEVEL: info }
                    # - out of use

                  web-2:
                    image: 'nginx:1.27'  # pinned
                    # tuned by hand
                    environment: { MODE: "fast", LEVEL: info }
                    # - out of use

                  api:
                    image: acme/api
                """);
    }

    @Test
    void whatThereCanBeOnceStaysWithTheFirst() {
        assertThat(Edited.by("""
                services:
                  web:
                    image: nginx
                    container_name: edge
                    ports:
                      - "8080:80"
                      - "9000"
                    restart: always
                """, WEB)).isEqualTo("""
                services:
                  web:
                    image: nginx
                    container_name: edge
                    ports:
                      - "8080:80"
                      - "9000"
                    restart: always

                  web-2:
                    image: nginx
                    ports:
                      - "9000"
                    restart: always
                """);
        assertThat(Edited.by("services:\n  web:\n    ports: ['80:80', '81:81']\n    image: a\n", WEB))
                .isEqualTo("services:\n  web:\n    ports: ['80:80', '81:81']\n    image: a\n"
                        + "\n  web-2:\n    image: a\n");
    }

    @Test
    void anchorsStayWithTheFirstAndAliasesMeanWhatTheyMeant() {
        assertThat(Edited.by("""
                x-base: &base
                  restart: always
                services:
                  web: &web
                    <<: *base
                    image: &image nginx
                    environment:
                      &key A: &a one
                      B: *a
                    labels: &labels
                      - x
                  api:
                    <<: *web
                    labels: *labels
                """, WEB)).isEqualTo("""
                x-base: &base
                  restart: always
                services:
                  web: &web
                    <<: *base
                    image: &image nginx
                    environment:
                      &key A: &a one
                      B: *a
                    labels: &labels
                      - x
                  web-2:
                    <<: *base
                    image: nginx
                    environment:
                      A: one
                      B: *a
                    labels:
                      - x
                  api:
                    <<: *web
                    labels: *labels
                """);
    }

    @Test
    void bodiesOfEveryLayoutAreCopied() {
        assertThat(Edited.by("services: {web: {image: a, ports: [\"80\"]}, api: {image: b}}\n", WEB))
                .isEqualTo("services: {web: {image: a, ports: [\"80\"]}, web-2: {image: a, ports: [\"80\"]},"
                        + " api: {image: b}}\n");
        assertThat(Edited.by("{\"services\": {\n  \"web\": {\"image\": \"a\"}\n}}", WEB))
                .isEqualTo("{\"services\": {\n  \"web\": {\"image\": \"a\"},\n  \"web-2\": {\"image\": \"a\"}\n}}");
        assertThat(Edited.by("services:\r\n  web:\r\n    command: |\r\n      a\r\n      b", WEB))
                .isEqualTo("services:\r\n  web:\r\n    command: |\r\n      a\r\n      b\r\n"
                        + "\r\n  web-2:\r\n    command: |\r\n      a\r\n      b");
        assertThat(Edited.by("x: &x {image: a}\nservices:\n  web: *x\n", WEB))
                .isEqualTo("x: &x {image: a}\nservices:\n  web: *x\n  web-2: *x\n");
        assertThat(Edited.by("services:\n  web:\n  api: {}\n", WEB))
                .isEqualTo("services:\n  web:\n  web-2:\n  api: {}\n");
    }

    @Test
    void aFreeNameCountsOn() {
        Snapshot stack = Snapshot.of(
                "services:\n  web: {image: a}\n  web-2: {image: a}\n  db1: {image: b}\n  v2: {image: c}\n");
        assertThat(DuplicateService.freeName(stack, "web")).isEqualTo("web-3");
        assertThat(DuplicateService.freeName(stack, "web-2")).isEqualTo("web-3");
        assertThat(DuplicateService.freeName(stack, "db1")).isEqualTo("db2");
        assertThat(DuplicateService.freeName(stack, "v2")).isEqualTo("v3");
    }

    @Test
    void saysWhyItCannotBe() {
        String stack = "services:\n  web:\n    image: a\n  api:\n    image: b\n";
        assertThat(Edited.refusalCode(stack, new DuplicateService("web", "api"))).isEqualTo("service-exists");
        assertThat(Edited.refusalCode(stack, new DuplicateService("db", "db-2"))).isEqualTo("no-such-service");
        assertThat(Edited.refusalCode(stack, new DuplicateService("web", "a b"))).isEqualTo("bad-name");
        assertThat(Edited.refusalCode("x: &x\n  web: {image: a}\nservices:\n  <<: *x\n", WEB)).isEqualTo("inherited");
    }
}
