package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Recipe;
import org.junit.jupiter.api.Test;

class ReplaceBuildWithImageTest {

    private static final Recipe REPLACE = new ReplaceBuildWithImage("web", "acme/web:2");

    @Test
    void theImageTakesThePlaceOfTheBuild() {
        assertThat(Edited.by("""
                services:
                  web:
                    restart: always
                    # from source
                    build:  # all of it
                      context: .
                      args: [A=b]
                    # kept
                    ports: ["80:80"]
                """, REPLACE)).isEqualTo("""
                services:
                  web:
                    restart: always
                    # from source
                    image: acme/web:2
                    # kept
                    ports: ["80:80"]
                """);
        assertThat(Edited.by("services:\r\n  web:\r\n    build: ./web # here", REPLACE))
                .isEqualTo("services:\r\n  web:\r\n    image: acme/web:2 # here");
        assertThat(Edited.by("services: {web: {'build': {context: .}, tty: true}}\n", REPLACE))
                .isEqualTo("services: {web: {'image': acme/web:2, tty: true}}\n");
    }

    @Test
    void anImageThatIsThereStaysWhereItIs() {
        assertThat(Edited.by("""
                services:
                  web:
                    build: .
                    pull_policy: build
                    image: "acme/web:dev" # built
                """, REPLACE)).isEqualTo("""
                services:
                  web:
                    image: "acme/web:2" # built
                """);
        assertThat(Edited.by("services:\n  web:\n    image: acme/web:2\n    build: .\n    pull_policy: always\n", REPLACE))
                .isEqualTo("services:\n  web:\n    image: acme/web:2\n    pull_policy: always\n");
    }

    @Test
    void saysWhyItCannotBe() {
        assertThat(Edited.refusalCode("services:\n  web:\n    image: a\n", REPLACE)).isEqualTo("not-built");
        assertThat(Edited.refusalCode("services:\n  web:\n    build: .\n", new ReplaceBuildWithImage("web", " ")))
                .isEqualTo("blank");
        assertThat(Edited.refusalCode("services:\n  web:\n    build: &b {context: .}\n  api:\n    build: *b\n", REPLACE))
                .isEqualTo("anchor-used");
    }
}
