package dev.stackwright.model.paste;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.CopiedServices;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTest {

    private static final String STACK = """
            name: shop
            x-logging: &logging
              driver: json-file

            services:
              # answers the shop
              api:
                image: acme/api:1  # pinned
                environment:
                  DATABASE_URL: postgres://app@db:5432/app
                depends_on: [db]
                networks: [back]

              db:
                image: postgres:16
                logging: *logging
                volumes:
                  - data:/var/lib/postgresql/data
                networks: [back]

              web:
                image: nginx:1

            volumes:
              data:
                # grows
                driver: local
              unused: {}
            networks:
              back: {internal: true}
            """;

    @Test
    void copiedServicesAreAComposeFileWithWhatTheyUseAndTheirComments() {
        String copied = CopiedServices.of(Snapshot.of(STACK), Set.of("api", "db"));

        assertThat(copied).isEqualTo("""
                services:
                  # answers the shop
                  api:
                    image: acme/api:1  # pinned
                    environment:
                      DATABASE_URL: postgres://app@db:5432/app
                    depends_on: [db]
                    networks: [back]
                  db:
                    image: postgres:16
                    logging:
                      driver: json-file
                    volumes:
                      - data:/var/lib/postgresql/data
                    networks: [back]
                volumes:
                  data:
                    # grows
                    driver: local
                networks:
                  back: {internal: true}
                """);
    }

    @Test
    void pastedBackTheyGetNumbersAndNameEachOther() {
        Snapshot stack = Snapshot.of(STACK);

        String after = pasted(stack, CopiedServices.of(stack, Set.of("api", "db")));

        assertThat(after).isEqualTo(STACK.replace("    image: nginx:1\n", """
                    image: nginx:1

                  # answers the shop
                  api-2:
                    image: acme/api:1  # pinned
                    environment:
                      DATABASE_URL: postgres://app@db-2:5432/app
                    depends_on: [db-2]
                    networks: [back]

                  db-2:
                    image: postgres:16
                    logging:
                      driver: json-file
                    volumes:
                      - data:/var/lib/postgresql/data
                    networks: [back]
                """));
    }

    @Test
    void intoAnotherFileTheVolumesAndNetworksComeAlongAsDeepAsItsLinesStand() {
        String after = pasted(Snapshot.of("services:\r\n    web:\r\n        image: nginx\r\n"),
                CopiedServices.of(Snapshot.of("""
                        services:
                          queue:
                            image: rabbitmq:4  # pinned
                            volumes: ["jobs:/var/lib/rabbitmq"]
                            networks: [inner]
                        volumes:
                          jobs:
                            # grows
                            driver: local
                          unused: {}
                        networks:
                          inner: {internal: true}
                        """), Set.of("queue")));

        assertThat(after).isEqualTo("""
                services:
                    web:
                        image: nginx

                    queue:
                      image: rabbitmq:4  # pinned
                      volumes: ["jobs:/var/lib/rabbitmq"]
                      networks: [inner]

                volumes:
                    jobs:
                      # grows
                      driver: local

                networks:
                    inner: {internal: true}
                """.replace("\n", "\r\n"));
    }

    @Test
    void whatNeitherFileHasIsWaitedForNoLongerAndThatIsSaid() {
        Snapshot target = Snapshot.of("services:\n  cache:\n    image: valkey:8\n");
        String copied = CopiedServices.of(Snapshot.of("""
                services:
                  api:
                    image: acme/api:1
                    depends_on:
                      db: {condition: service_healthy}
                      # warm first
                      cache: {condition: service_started}
                  web:
                    image: nginx:1
                    depends_on: [db, mail]
                    links: ["mail:post"]
                  db: {image: "postgres:16"}
                  mail: {image: "axllent/mailpit:v1"}
                  cache: {image: "valkey:8"}
                """), Set.of("api", "web"));

        assertThat(pasted(target, copied)).isEqualTo("""
                services:
                  cache:
                    image: valkey:8

                  api:
                    image: acme/api:1
                    depends_on:
                      # warm first
                      cache: {condition: service_started}

                  web:
                    image: nginx:1
                """);
        assertThat(Pasted.of(copied).notes(target)).hasSize(2).first().asString().contains("'db'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"services:\n  web:\n    image: nginx:2\n", "web:\n  image: nginx:2\n",
            "  web:\n    image: nginx:2\n", "image: nginx:2\n", "services: {web: {image: 'nginx:2'}}",
            "{\"services\": {\"web\": {\"image\": \"nginx:2\"}}}", "docker run --name web nginx:2"})
    void aWholeFileABlockOrABodyBecomesAServiceOfAnEmptyStack(String text) {
        Snapshot after = Snapshot.of(pasted(Snapshot.of(""), text));

        assertThat(after.compose().services()).singleElement().satisfies(service -> {
            assertThat(service.name()).isIn("web", "nginx");
            assertThat(service.image().orElseThrow().raw()).isEqualTo("nginx:2");
        });
    }

    @Test
    void intoAFileInBracesItIsWrittenInBraces() {
        Snapshot after = Snapshot.of(pasted(Snapshot.of("{\"services\": {\"web\": {\"image\": \"nginx\"}}}"),
                "db:\n  image: postgres:16\n  volumes: [\"data:/data\"]\n"));

        assertThat(after.compose().serviceNames()).containsExactly("web", "db");
        assertThat(after.compose().volumes()).extracting(volume -> volume.name()).containsExactly("data");
        assertThat(after.text().text()).startsWith("{\"services\"").endsWith("}");
    }

    @Test
    void mergeKeysOfThePastedTextAreWrittenOut() {
        String after = pasted(Snapshot.of("services:\n  web:\n    image: nginx\n"), """
                x-base: &base
                  restart: always
                services:
                  a: &a
                    <<: *base
                    image: acme/a:1
                  b:
                    <<: *a
                    image: acme/b:1
                """);

        assertThat(after).isEqualTo("""
                services:
                  web:
                    image: nginx

                  a:
                    image: acme/a:1
                    restart: always

                  b:
                    image: acme/b:1
                    restart: always
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "- a\n- b\n", "services:\n", "volumes:\n  a: {}\n", "a: [b", "\u202ehello: 1",
            "😀", "services: 3", "services:\n  - a\n"})
    void whatHoldsNoServiceIsRefusedWithAReason(String text) {
        assertThat(Pasted.of(text).on(Snapshot.of(STACK))).isInstanceOfSatisfying(Outcome.Refusal.class,
                refusal -> assertThat(refusal.remedy()).isNotBlank());
    }

    private static String pasted(Snapshot target, String text) {
        Outcome outcome = Pasted.of(text).on(target);
        assertThat(outcome).isInstanceOf(Outcome.Ready.class);
        return target.apply(((Outcome.Ready) outcome).edit()).text().text();
    }
}
