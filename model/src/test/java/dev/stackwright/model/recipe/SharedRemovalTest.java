package dev.stackwright.model.recipe;

import static dev.stackwright.model.recipe.SharedEdits.forAll;
import static dev.stackwright.model.recipe.SharedEdits.own;
import static dev.stackwright.model.recipe.SharedEdits.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.HealthcheckTiming;
import dev.stackwright.model.compose.Resource;
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

    @Test
    void anInheritedVariableGetsAnotherNameForAllOrInACopy() {
        String before = """
                x-env: &env
                  MODE: fast
                  B: "2"
                services:
                  web:
                    environment:
                      <<: *env
                      C: "3"   # own
                  worker:
                    environment: *env
                """;
        Recipe recipe = new RenameEnvironment("web", "MODE", "APP_MODE");
        assertThat(forAll(before, recipe)).isEqualTo(before.replace("MODE: fast", "APP_MODE: fast"));
        assertThat(own(before, recipe))
                .isEqualTo(before.replace("      <<: *env\n", "      APP_MODE: fast\n      B: \"2\"\n"));
    }

    @Test
    void anInheritedNetworkIsLeftByAllOrByOne() {
        String before = """
                x-base: &base
                  image: nginx
                  networks: [back]
                services:
                  web:
                    <<: *base
                    ports: ["80:80"]
                  worker:
                    <<: *base
                networks:
                  back:
                """;
        Recipe recipe = new LeaveNetwork("web", "back");
        assertThat(forAll(before, recipe)).isEqualTo(before.replace("  networks: [back]\n", ""));
        assertThat(own(before, recipe)).isEqualTo(before.replace("    ports: [\"80:80\"]\n",
                "    ports: [\"80:80\"]\n    networks: []\n"));
    }

    @Test
    void aNetworkOfAMergedMappingIsLeftByOne() {
        String before = """
                x-networks: &networks
                  back: {aliases: [a]}
                  front:
                services:
                  web:
                    image: nginx
                    networks:
                      <<: *networks
                      own:
                  worker:
                    image: acme/worker
                    networks: *networks
                networks: {back: , front: , own: }
                """;
        assertThat(own(before, new LeaveNetwork("web", "back")))
                .isEqualTo(before.replace("      <<: *networks\n", "      front:\n"));
    }

    @Test
    void anInheritedLimitIsTakenOutForAllOrOfACopy() {
        String before = """
                x-deploy: &deploy
                  replicas: 2
                  resources:
                    limits:
                      memory: 1G
                      cpus: "1"
                services:
                  web:
                    image: nginx
                    deploy: *deploy
                  worker:
                    image: acme/worker
                    deploy: *deploy
                """;
        Recipe recipe = new SetResource("web", Resource.MEMORY_LIMIT, "");
        assertThat(forAll(before, recipe)).isEqualTo(before.replace("      memory: 1G\n", ""));
        assertThat(own(before, recipe)).contains("""
                  web:
                    image: nginx
                    deploy:
                      replicas: 2
                      resources:
                        limits:
                          cpus: "1"
                  worker:
                    image: acme/worker
                    deploy: *deploy
                """);
    }

    @Test
    void anOlderLimitThatIsInheritedIsTakenOutForAllOrOfACopy() {
        String before = """
                x-base: &base
                  image: nginx
                  mem_limit: 1g
                services:
                  web:
                    <<: *base
                    tty: true
                  worker:
                    <<: *base
                """;
        Recipe recipe = new SetResource("web", Resource.MEMORY_LIMIT, "");
        assertThat(forAll(before, recipe)).isEqualTo(before.replace("  mem_limit: 1g\n", ""));
        assertThat(own(before, recipe)).isEqualTo(before.replace("    <<: *base\n    tty", "    image: nginx\n    tty"));
    }

    @Test
    void anInheritedTimingIsTakenOutForAllOrOfACopy() {
        String before = """
                x-base: &base
                  image: nginx
                  healthcheck:
                    test: [CMD, /probe]
                    interval: 5s
                services:
                  web:
                    <<: *base
                    tty: true
                  worker:
                    <<: *base
                """;
        Recipe recipe = new SetHealthcheckTiming("web", HealthcheckTiming.INTERVAL, "");
        assertThat(forAll(before, recipe)).isEqualTo(before.replace("    interval: 5s\n", ""));
        assertThat(own(before, recipe)).isEqualTo(before.replace("    tty: true\n",
                "    tty: true\n    healthcheck:\n      test: [CMD, /probe]\n"));
    }

    @Test
    void anInheritedBuildBecomesAnImageForAllOrForOne() {
        String before = """
                x-base: &base
                  restart: always
                  build: ./app   # from source
                services:
                  web:
                    <<: *base
                    tty: true
                  worker:
                    <<: *base
                """;
        Recipe recipe = new ReplaceBuildWithImage("web", "acme/app:1");
        assertThat(forAll(before, recipe)).isEqualTo(before.replace("build: ./app ", "image: acme/app:1 "));
        assertThat(own(before, recipe)).isEqualTo(before.replace("    <<: *base\n    tty",
                "    restart: always\n    image: acme/app:1\n    tty"));
    }

    @Test
    void whatOneServiceAloneInheritsChangesWhereItIsWritten() {
        assertThat(Edited.by("""
                x-base: &base
                  build: .
                services:
                  web:
                    <<: *base
                """, new ReplaceBuildWithImage("web", "acme/app:1"))).isEqualTo("""
                x-base: &base
                  image: acme/app:1
                services:
                  web:
                    <<: *base
                """);
    }
}
