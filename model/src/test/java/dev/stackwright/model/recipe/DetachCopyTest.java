package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DetachCopyTest {

    private static final DetachCopy DETACH = new DetachCopy("copy");

    @Test
    void theBodyIsWrittenOutAsItStandsAtTheAnchor() {
        assertThat(Edited.by("""
                x-logging: &logging
                  driver: local
                services:
                  web: &web
                    image: "nginx:1"   # edge
                    logging: *logging
                    environment: &env
                      A: 1
                  copy: *web
                  last:
                    environment: *env
                """, DETACH)).isEqualTo("""
                x-logging: &logging
                  driver: local
                services:
                  web: &web
                    image: "nginx:1"   # edge
                    logging: *logging
                    environment: &env
                      A: 1
                  copy:
                    image: "nginx:1"   # edge
                    logging: *logging
                    environment:
                      A: 1
                  last:
                    environment: *env
                """);
    }

    @Test
    void mergeKeysStayMergeKeys() {
        assertThat(Edited.by("""
                x-base: &base
                    restart: always
                x-web: &web
                    <<: *base
                    image: nginx
                services:
                    web: *web
                    copy: *web  # the second
                """, DETACH)).isEqualTo("""
                x-base: &base
                    restart: always
                x-web: &web
                    <<: *base
                    image: nginx
                services:
                    web: *web
                    copy:  # the second
                        <<: *base
                        image: nginx
                """);
    }

    @Test
    void inFlowStyleItIsWrittenInOneLine() {
        assertThat(Edited.by("""
                x-web: &web {image: nginx, ports: [80]}
                services: {web: *web, copy: *web}
                """, DETACH)).isEqualTo("""
                x-web: &web {image: nginx, ports: [80]}
                services: {web: *web, copy: {image: nginx, ports: [80]}}
                """);
    }

    @Test
    void anAliasThatMeansSomethingElseByNowIsWrittenOut() {
        assertThat(Edited.by("""
                x-a: &env {A: 1}
                x-web: &web
                  environment: *env
                x-b: &env {B: 2}
                services:
                  copy: *web
                  other:
                    environment: *env
                """, DETACH)).contains("""
                  copy:
                    environment:
                      A: 1
                  other:
                """);
    }

    @Test
    void refusesWhatIsNoAlias() {
        String text = "services:\n  web: &web\n    image: nginx\n  copy:\n    <<: *web\n  odd: *none\n";
        assertThat(Edited.refusalCode(text, DETACH)).isEqualTo("no-alias");
        assertThat(Edited.refusalCode(text, new DetachCopy("db"))).isEqualTo("no-such-service");
        assertThat(Edited.refusalCode(text, new DetachCopy("odd"))).isEqualTo("body-is-alias");
    }
}
