package dev.stackwright.model.recipe;

import static dev.stackwright.model.recipe.SharedEdits.forAll;
import static dev.stackwright.model.recipe.SharedEdits.own;
import static dev.stackwright.model.recipe.SharedEdits.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Recipe;
import org.junit.jupiter.api.Test;

/** Taking something out that other services inherit or use: for all of them, or for the one named alone. */
class SharedRemovalTest {

    @Test
    void anInheritedVariableIsTakenOutForAllOrOfACopy() {
        String before = """
                x-env: &env
                  A: "1"
                  B: "2"
                services:
                  web:
                    environment:
                      <<: *env
                      C: "3"
                  worker:
                    environment: *env
                """;
        Recipe fromWeb = new RemoveEnvironment("web", "A");
        assertThat(place(before, fromWeb).others()).containsExactly("worker");
        assertThat(forAll(before, fromWeb)).isEqualTo(before.replace("  A: \"1\"\n", ""));
        assertThat(own(before, fromWeb)).isEqualTo(before.replace("      <<: *env\n", "      B: \"2\"\n"));
        assertThat(own(before, new RemoveEnvironment("worker", "A")))
                .isEqualTo(before.replace("environment: *env", "environment:\n      B: \"2\""));
    }

    @Test
    void anInheritedAttributeIsTakenOutOfAllOrOfOne() {
        String before = """
                x-base: &base
                  restart: always
                  container_name: app
                services:
                  web:
                    <<: *base
                    image: nginx
                  worker:
                    <<: *base
                """;
        Recipe recipe = new RemoveAttribute("web", "container_name");
        assertThat(forAll(before, recipe)).isEqualTo(before.replace("  container_name: app\n", ""));
        assertThat(own(before, recipe)).isEqualTo("""
                x-base: &base
                  restart: always
                  container_name: app
                services:
                  web:
                    restart: always
                    image: nginx
                  worker:
                    <<: *base
                """);
    }

    @Test
    void whatAnExtensionGivesToOneServiceOnlyIsTakenOutThere() {
        String before = """
                x-ports: &ports
                  - "80:80"
                  - "443:443"
                services:
                  web:
                    image: nginx
                    ports: *ports
                """;
        assertThat(Edited.by(before, new RemovePort("web", "80:80"))).isEqualTo(before.replace("  - \"80:80\"\n", ""));
    }

    @Test
    void takingOutTheLastOwnDependencyDoesNotBringTheInheritedOnesBack() {
        assertThat(Edited.by("""
                x-base: &base
                  depends_on: [db]
                services:
                  web:
                    <<: *base
                    depends_on:
                      - cache
                  worker:
                    <<: *base
                  db:
                    image: postgres
                  cache:
                    image: redis
                """, new DisconnectServices("web", "cache"))).contains("""
                  web:
                    <<: *base
                    depends_on: []
                  worker:
                """);
    }

    @Test
    void aServiceGoesAndWhatOthersUseOfItStays() {
        String before = """
                # The shop
                services:
                  web:
                    image: nginx
                    environment: &env
                      LEVEL: info
                  worker:
                    image: acme/worker
                    environment: *env
                """;
        Recipe recipe = new RemoveService("web");
        assertThat(place(before, recipe).forAll()).isEmpty();
        assertThat(place(before, recipe).others()).containsExactly("worker");
        assertThat(own(before, recipe)).isEqualTo("""
                # The shop
                x-env: &env
                  LEVEL: info
                services:
                  worker:
                    image: acme/worker
                    environment: *env
                """);
    }

    @Test
    void anAttributeGoesAndWhatOthersUseOfItStays() {
        assertThat(own("""
                services:
                  web:
                    build:
                      context: .
                      tags: [&tag shop/web]
                  worker:
                    image: *tag
                """, new ReplaceBuildWithImage("web", "shop/web:1"))).isEqualTo("""
                x-tag: &tag shop/web
                services:
                  web:
                    image: shop/web:1
                  worker:
                    image: *tag
                """);
    }
}
