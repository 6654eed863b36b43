package dev.stackwright.model.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormatTextTest {

    @Test
    void everyBlockStandsOneStepBehindWhatHoldsIt() {
        assertThat(Formatted.text("""
                services:
                    web:
                      image: acme/web:1.0
                      depends_on:
                      - api
                      deploy:
                          replicas: 2
                    api:
                      image: acme/api:1.0
                      ports:
                         - "80:80"
                         -   target: 8080
                             published: 80
                      volumes:
                      - data:/data
                volumes:
                  data: {}
                """)).isEqualTo("""
                services:
                  web:
                    image: acme/web:1.0
                    depends_on:
                    - api
                    deploy:
                      replicas: 2
                  api:
                    image: acme/api:1.0
                    ports:
                    - "80:80"
                    - target: 8080
                      published: 80
                    volumes:
                    - data:/data
                volumes:
                  data: {}
                """);
    }

    @Test
    void theStepsOfTheTextAreKept() {
        assertThat(Formatted.text("""
                services:
                    web:
                        image: acme/web:1.0
                        ports:
                            - "80:80"
                    api:
                        image: acme/api:1.0
                        environment:
                          A: b
                """)).isEqualTo("""
                services:
                    web:
                        image: acme/web:1.0
                        ports:
                            - "80:80"
                    api:
                        image: acme/api:1.0
                        environment:
                            A: b
                """);
    }

    @Test
    void oneBlankStandsBehindColonsDashesAndCommas() {
        assertThat(Formatted.text("""
                services:
                  web:
                    image:    acme/web:1.0   # as built
                    command: ["a","b" ,  'c']
                    labels : {a:   b,c: d}
                    ports:
                      -   "80:80"
                """)).isEqualTo("""
                services:
                  web:
                    image: acme/web:1.0   # as built
                    command: ["a", "b", 'c']
                    labels: {a: b, c: d}
                    ports:
                      - "80:80"
                """);
    }

    @Test
    void blanksAtLineEndsAndSpareBlankLinesGo() {
        assertThat(Formatted.text("""


                services:\s\s
                  web:
                    image: acme/web:1.0


                \s\s\s
                  api:
                    image: acme/api:1.0\t
                    # ours\s


                """)).isEqualTo("""
                services:
                  web:
                    image: acme/web:1.0

                  api:
                    image: acme/api:1.0
                    # ours
                """);
    }

    @Test
    void theTextEndsInALineEnding() {
        assertThat(Formatted.text("name: shop")).isEqualTo("name: shop\n");
        assertThat(Formatted.text("name: shop\r\nservices: {}")).isEqualTo("name: shop\r\nservices: {}\r\n");
    }

    @Test
    void mixedLineEndingsBecomeThoseOfMostLines() {
        assertThat(Formatted.text("name: shop\r\nservices:\n  web:\r\n    image: a:1\r\n"))
                .isEqualTo("name: shop\r\nservices:\r\n  web:\r\n    image: a:1\r\n");
    }

    @Test
    void commentsFollowTheBlocksTheyStandIn() {
        assertThat(Formatted.text("""
                # the shop
                services:
                  # the site
                  web:
                     image: acme/web:1.0
                     # nobody else
                     ports:
                          # to everybody
                          - "80:80"
                          #- "81:81"
                     environment:
                       A: b
                     # the end of web
                  # the end of services
                #  web2:
                networks:
                  back: {}
                """)).isEqualTo("""
                # the shop
                services:
                  # the site
                  web:
                    image: acme/web:1.0
                    # nobody else
                    ports:
                         # to everybody
                         - "80:80"
                         #- "81:81"
                    environment:
                      A: b
                    # the end of web
                  # the end of services
                #  web2:
                networks:
                  back: {}
                """);
    }

    @Test
    void textsOfSeveralLinesKeepWhatTheySay() {
        assertThat(Formatted.text("""
                services:
                   web:
                      image: acme/web:1.0
                      command: >-
                          serve
                            --port 80

                          --quiet
                      entrypoint: "one
                          two"
                      labels:
                         note: plain
                           goes on
                   api:
                      image: a:1
                configs:
                   c:
                      content: |2
                          indented
                """)).isEqualTo("""
                services:
                   web:
                      image: acme/web:1.0
                      command: >-
                         serve
                           --port 80

                         --quiet
                      entrypoint: "one
                          two"
                      labels:
                         note: plain
                           goes on
                   api:
                      image: a:1
                configs:
                   c:
                      content: |2
                          indented
                """);
    }

    @Test
    void aCommentBelowABlockOfTextStaysAComment() {
        String text = """
                services:
                  web:
                        command: |
                                  serve
                            # told
                        image: a:1
                  api:
                    image: b:1
                    environment:
                      A: b
                """;

        assertThat(Formatted.text(text)).contains("    command: |\n      serve\n").contains("# told\n    image: a:1");
    }

    @Test
    void anEvenTextIsLeftAlone() {
        assertThat(Formatted.text("services:\n  web:\n    image: a:1\n")).isEqualTo("no-change");
        assertThat(Formatted.text("")).isEqualTo("no-change");
        assertThat(Formatted.text("\n \n")).isEqualTo("no-change");
    }

    @Test
    void aBrokenTextIsRefused() {
        assertThat(Formatted.text("services:\n  web:\n    image: [a\n  api:\n    image: b\n"))
                .isEqualTo("unreadable-here");
    }
}
